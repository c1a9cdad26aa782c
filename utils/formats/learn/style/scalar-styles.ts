// How a value is written: the ways that its files show, and its text in each.
import type { HeadNode, Style } from '../../head/tree';
import type { KindName } from '../../shown/split-source';
import { literal, type Part } from '../meanings/made-of';

/** `opening`: of a block scalar, what stands on the line of its key; of a long string, its quotes. `words`: said of the hole. */
export interface ScalarStyle {
  style: Style;
  opening: string;
  words: string;
}

const PLAIN: ScalarStyle = { style: 'plain', opening: '', words: '' };

/** Of a value as it stands in a file. */
export function styleOf(node: HeadNode, kind: KindName): ScalarStyle {
  const text = node.is === 'fixed' ? node.text : '';
  const of = (style: Style, opening = '') => ({ style, opening, words: '' });
  if (kind === 'toml' && text.startsWith('"""')) return of('long-double', /^"""\n?/.exec(text)![0]);
  if (kind === 'toml' && text.startsWith("'''")) return of('long-single', /^'''\n?/.exec(text)![0]);
  if (text.startsWith('"')) return of('double');
  if (text.startsWith("'")) return of('single');
  if (kind === 'yaml' && /^[|>]/.test(text)) return of(text.startsWith('|') ? 'literal' : 'folded', text.slice(0, text.indexOf('\n')));
  return PLAIN;
}

/** Ways that follow from those that files show. `folds`: the site's long texts stand below `>-`. */
export function waysFrom(shown: readonly ScalarStyle[], kind: KindName, folds: boolean): ScalarStyle[] {
  const ways = [...shown];
  if (kind === 'yaml') {
    // Who folds one long text folds all of them.
    if (folds && shown.some(({ style }) => style === 'plain' || style === 'folded'))
      ways.unshift({ style: 'plain', opening: '', words: ' | fold' });
    if (shown.some(({ style }) => style === 'plain')) ways.push({ style: 'plain', opening: '', words: ' | bare' });
  }
  return [...new Map(ways.map((way) => [`${way.style} ${way.opening} ${way.words}`, way])).values()];
}

/** `margin`: how far further lines stand in. */
export function writeParts(
  parts: readonly Part[],
  { style, opening, words }: ScalarStyle,
  kind: KindName,
  keep: string,
  margin: string,
): string {
  const escape = escapeFor(style, kind);
  const shown = parts
    .map((part) => (typeof part === 'string' ? literal(escape(part)) : `{{ ${part.expression}${words}${keep} }}`))
    .join('');
  switch (style) {
    case 'double':
      return `"${shown}"`;
    case 'single':
      return `'${shown}'`;
    case 'literal':
    case 'folded':
      return `${opening}\n${margin}${shown}`;
    case 'long-double':
    case 'long-single':
      return `${opening}${shown}${opening.trim()}`;
    default:
      return shown;
  }
}

function escapeFor(style: Style, kind: KindName): (text: string) => string {
  if (style === 'double' || kind === 'json') return (text) => JSON.stringify(text).slice(1, -1);
  if (style === 'single' && kind === 'yaml') return (text) => text.replaceAll("'", "''");
  return (text) => text;
}
