// Reads HTML as tags and the text between them; in one pass, whatever it is given.
import { RAW_TEXT } from './html-tags';

export interface Tag {
  /** In lower case. */
  name: string;
  /** As they are written again, a space before each: ` href="x" title=""`. Empty in an end tag. */
  attributes: string;
  kind: 'start' | 'end' | 'closed';
}

/** A text is HTML: its references stand, and no `<` is in it but in a script or style. */
export type Token = Tag | string;

/** A comment, or a tag. Between quotes a `>` ends nothing; a `<` without quotes begins another tag. */
const COMMENT_OR_TAG = /<!--[^]*?(?:-->|$)|<(\/?)([a-zA-Z][^\s"'<>/]*)((?=[\s"'/])(?:"[^"]*"|'[^']*'|[^"'<>])*)?>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Comments are left out: `<!--more-->` cuts a page of Hugo in two. */
export function htmlTokens(html: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  COMMENT_OR_TAG.lastIndex = 0;
  for (let found = COMMENT_OR_TAG.exec(html); found; found = COMMENT_OR_TAG.exec(html)) {
    const [whole, slash, written, rest = ''] = found;
    if (found.index > from) tokens.push(asText(html.slice(from, found.index)));
    from = found.index + whole.length;
    if (written === undefined) continue;
    const tag = readTag(written.toLowerCase(), slash === '/', rest);
    tokens.push(tag);
    if (tag.kind !== 'start' || !RAW_TEXT.has(tag.name)) continue;
    const end = endOfRawText(html, from, tag.name);
    if (end > from) tokens.push(html.slice(from, end));
    COMMENT_OR_TAG.lastIndex = from = end;
  }
  if (from < html.length) tokens.push(asText(html.slice(from)));
  return tokens;
}

function readTag(name: string, isEnd: boolean, rest: string): Tag {
  if (isEnd) return { name, attributes: '', kind: 'end' };
  let attributes = '';
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(rest); found; found = ATTRIBUTE.exec(rest)) {
    const [, key = '', double, single, bare] = found;
    // A browser keeps it as long as the element lives, so that the sanitiser could only empty it.
    if (key.toLowerCase() === 'is') continue;
    attributes += ` ${key}="${inert(double ?? single ?? bare ?? '')}"`;
  }
  return { name, attributes, kind: rest.endsWith('/') ? 'closed' : 'start' };
}

/** Browsers since 2025 write `<` and `>` in attributes like this themselves. */
const inert = (value: string): string =>
  value
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\r\n]+/g, ' ');

const asText = (text: string): string => text.replace(/</g, '&lt;');

function endOfRawText(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s>/]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
