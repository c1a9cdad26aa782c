// What a reader reads of a piece of HTML, and its beginning.
import { singleLine } from '../text';
import { BLOCKS } from './html-tags';
import { htmlTokens } from './html-tokens';

/** A browser writes the first six itself; the others stand in older bodies. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  sect: '§',
  shy: '\u00ad',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
};

const SPACE = /\s/;

/** One line: tags off, a space where a block or a line ends and none stands, references decoded, NBSP kept. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  let apart = false;
  for (const token of htmlTokens(html)) {
    if (typeof token === 'string') {
      const part = decode(token);
      const before = parts.at(-1) ?? '';
      if (apart && !SPACE.test(part.charAt(0)) && !SPACE.test(before.charAt(before.length - 1))) parts.push(' ');
      parts.push(part);
      apart = false;
    } else apart ||= BLOCKS.has(token.name) || token.name === 'br';
  }
  return singleLine(parts.join(''), Infinity);
}

/** A line for each block, item and row of it, white space in runs of one: what a browser's `textContent` runs together stands apart. */
export const textLines = (html: string): string =>
  htmlTokens(html)
    .map((token) => (typeof token === 'string' ? decode(token).replace(/\s+/g, ' ') : CELLS.has(token.name) ? ' ' : endOfLine(token.name)))
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** They stand beside one another. */
const CELLS = new Set(['td', 'th']);
const endOfLine = (name: string): string => (BLOCKS.has(name) || name === 'br' ? '\n' : '');

/** The references of a text in HTML, read once. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]+));/g, (entity, decimal, hex, name) =>
    name === undefined ? character(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : (NAMED[name] ?? entity),
  );
}

/** The beginning of a text, cut at its last space so that it has at most `max` code points; no ellipsis. */
export function excerpt(text: string, max: number): string {
  const characters = Array.from(text);
  if (characters.length <= max) return text;
  const space = characters.lastIndexOf(' ', max);
  return characters.slice(0, space > 0 ? space : max).join('');
}

/** As the HTML standard reads a numeric reference: 128 to 159 mean Windows-1252. */
function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return exists ? String.fromCodePoint(code) : '\ufffd';
}
