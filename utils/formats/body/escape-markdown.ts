// Text as it may stand in a Markdown file: no generator reads anything of it as more than text.
import { addressWithoutMarks, textWithoutMarks } from '../hugo-marks';
import { JOINER } from '../inert-text';
import { withoutBrokenLinks } from './broken-links';

/**
 * What each sign is written as. Backslashes where CommonMark, kramdown and Python-Markdown all know them; else a reference, which they
 * read as well. `{` and `}`: no shortcode of Hugo or Zola, no tag of Liquid or Nunjucks, no expression of MDX, no attribute of kramdown.
 */
const ALWAYS = /[\\`*_[\]<{}|~^]|&(?=#?\w)|:(?=:|[^\s:/<>"&;=]+:)|#(?=\S)|\$(?=[^\s\d]|$)|==+|%%+/g;

const WITH_BACKSLASH = '\\`*_[]#';

/** One line of text, which does not begin a line of the file. `isFollowed`: what stands right behind it is no text. */
export const escapeInline = (text: string, isFollowed = false): string => {
  const parts = withoutBrokenLinks(withoutSwallowed(textWithoutMarks(text)), isFollowed).split(BARE_ADDRESS);
  const goesOn = isFollowed && parts.at(-1) === '' ? parts.length - 2 : -1;
  return parts.map((part, index) => (index % 2 === 0 ? part.replace(ALWAYS, written) : bareAddress(part, index === goesOn))).join('');
};

/**
 * Docusaurus' minifier does not see the sign behind `&` or `&a`: of `&a<img>`, once a reader has read its references, it makes a tag. A
 * sign without width stands there. `code`: a text, or a file of which no more than code has such signs.
 */
export const withoutSwallowed = (code: string): string => code.replace(/&(?=#?\w*<[A-Za-z/!?])/g, `&${JOINER}`);

/** What readers make a link of by themselves, as it is written: an escape in it would be of its address, and so would what follows. */
const BARE_ADDRESS = /((?:https?:\/\/|www\.)\S*)/i;

function bareAddress(address: string, goesOn: boolean): string {
  const escaped = address.replace(ALWAYS, written).replaceAll('>', '&gt;');
  return escaped === address && !goesOn
    ? address
    : escaped.replace(/^(https?):|^(www)\./i, (_, scheme?: string, www?: string) => (scheme ? `${scheme}&#58;` : `${www}&#46;`));
}

const written = (signs: string): string =>
  WITH_BACKSLASH.includes(signs) ? `\\${signs}` : signs === '<' ? '&lt;' : signs === '&' ? '&amp;' : asReferences(signs);
const asReferences = (signs: string): string => Array.from(signs, (sign) => `&#${sign.codePointAt(0)};`).join('');

/** The same between the brackets of a link: marked (Hexo) takes backslashes before brackets away there, and reads the rest once more. */
export const withinLink = (escaped: string): string =>
  escaped.replace(/\\([^])/g, (pair, sign: string) => (sign === '[' || sign === ']' ? asReferences(sign) : pair));

/** One that does: nor a heading, list, quote, rule, fence, definition or note, nor what MDX takes for a program. */
export const escapeLine = (text: string): string => lineStart(escapeInline(text.trimStart()));

/** What is inline already, where a line of the file begins. */
export function lineStart(line: string): string {
  const digits = /^\d{1,9}(?=[.)](?:\s|$))/.exec(line)?.[0];
  if (digits) return `${digits}\\${line.slice(digits.length)}`;
  if (/^(?:import|export)\b/.test(line)) return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  if (/^[-+>#!]/.test(line)) return `\\${line}`;
  return /^[=?:%@]/.test(line) ? `${asReferences(line.charAt(0))}${line.slice(1)}` : line;
}

/** An address as a link's goal: the same address, and nothing in it ends the link or means anything else. */
export function escapeAddress(address: string): string {
  // Of a host that is a number, the brackets are its own.
  const [, host = '', rest = ''] = /^(https?:\/\/\[[\da-f:.]+\])?([^]*)$/i.exec(address.trim())!;
  const safe = rest.replace(/[\s<>"'`\\^{}|()[\]*~]|[\u0000-\u001f\u007f]/g, (sign) =>
    encodeURIComponent(sign).replace(/['()*~]/g, percent),
  );
  const scheme = host === '' ? 6 : 0;
  return host + addressWithoutMarks(safe).replace(/:(?=[^\s:/<>"&;=]+:)/g, (sign, at: number) => (at < scheme ? sign : '%3A'));
}

/** The same where it stands as text: it is no emphasis. */
export const escapeAddressText = (address: string): string =>
  escapeAddress(address)
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '%5F')
    .replace(/&(?=#?\w+;)/g, '%26');

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

export const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
