// What a reader reads of a piece of HTML, and its beginning.
import { singleLine } from '@/utils/core/text';
import { HTML_TAG } from '@/utils/formats/html-tag';

/** A browser writes the first six itself; the others stand in older bodies. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0',
  ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»',
  bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', deg: '°', euro: '€', pound: '£', sect: '§', shy: '\u00ad',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d',
};

/** One line: tags removed with nothing put in their place, entities decoded, NBSP kept. */
export function htmlText(html: string): string {
  const text = html
    .replace(HTML_TAG, '')
    .replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]+));/g, (entity, decimal, hex, name) =>
      name === undefined ? character(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : (NAMED[name] ?? entity));
  return singleLine(text, Infinity);
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
