// The texts that Hugo takes for a number or a yes when they stand without quotes, though PyYAML reads and writes them so.

/**
 * Asked of Hugo 0.111.3 (yaml.v2), 0.166.0 and 0.168.0 (goccy/go-yaml), with 112,000 plain scalars; `npm run bench:yaml` asks again.
 * Both read a number as if its `_` were not there. A row may take a little more than a Hugo does.
 */
const HUGO_TYPES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['bool (0.111)', /^[yYnN]$/],
  ['int, base 10: 08, +-1', /^(?:[-+]|\+[-+])?[0-9]+$/],
  ['int, base 16: 0X1F', /^(?:[-+]|\+[-+])?0[xX][0-9a-fA-F]+$/],
  ['int, base 8: 0o17', /^(?:[-+]|\+[-+])?0[oO][0-7]+$/],
  ['int, base 2: 0B1, 0b+1', /^(?:[-+]|\+[-+])?0[bB][-+]?[01]+$/],
  ['float: 1e3, 1.5E3', /^(?:[-+]|\+[-+])?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/],
  ['float, from the point on: +.5', /^(?:[-+]|\+[-+])?\.[0-9]+(?:[eE][-+]?[0-9]+)?$/],
  ['float, base 16: 0X1.8p3 (0.166)', /^(?:[-+]|\+[-+])?0[xX][0-9a-fA-F]*(?:\.[0-9a-fA-F]*)?[pP][-+]?[0-9]+$/],
  ['merge, where a key ends so: it stops the build (0.166)', /<<$/],
];

export function misreadByHugo(text: string): boolean {
  const read = /^[-+.0-9]/.test(text) ? text.replaceAll('_', '') : text;
  return HUGO_TYPES.some(([, pattern]) => pattern.test(read));
}
