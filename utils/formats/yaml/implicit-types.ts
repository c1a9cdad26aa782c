// The texts that YAML 1.1 reads as something other than a string when they stand without quotes.

/** As in PyYAML's resolver, which is narrower than YAML 1.1 here and there: `1e5` and `y` are strings. */
const IMPLICIT_TYPES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['null', /^(?:~|null|Null|NULL)?$/],
  ['bool', /^(?:true|True|TRUE|false|False|FALSE)$/],
  ['bool', /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/],
  ['int, base 2', /^[-+]?0b[01_]+$/],
  ['int, base 8', /^[-+]?0[0-7_]+$/],
  ['int, base 10', /^[-+]?(?:0|[1-9][0-9_]*)$/],
  ['int, base 16', /^[-+]?0x[0-9a-fA-F_]+$/],
  ['int, base 60', /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/],
  ['float', /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/],
  ['float, from the point on', /^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$/],
  ['float, base 60', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/],
  ['float, infinite', /^[-+]?\.(?:inf|Inf|INF)$/],
  ['float, not a number', /^\.(?:nan|NaN|NAN)$/],
  ['date', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/],
  [
    'timestamp',
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]| +)[0-9]{1,2}(?::[0-9]{2}){2}(?:\.[0-9]*)?(?: *(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/,
  ],
  ['merge', /^<<$/],
  ['value', /^=$/],
];

export function looksTyped(text: string): boolean {
  return IMPLICIT_TYPES.some(([, pattern]) => pattern.test(text));
}
