// The body as it may stand in the file: inert in site generators, and one line.
import { HTML_TAG } from '@/utils/formats/html-tag';

const BLOCKS = 'p|h[1-6]|ul|ol|li|blockquote|pre|figure|figcaption|table|thead|tbody|tfoot|tr|th|td|caption|hr|dl|dt|dd|div';
/** What opens an HTML block for CommonMark (kinds 1 and 6). Any other tag opens a paragraph of Markdown. */
const OPENS_BLOCK = new RegExp(`^<(${BLOCKS})[\\s>/]`, 'i');
const HAS_BLOCK = new RegExp(`<(${BLOCKS})[\\s>/]`, 'i');

/**
 * The laws of the body. Takes HTML that a browser has written; idempotent.
 * - No comments: `<!--more-->` cuts a Hugo page in two, in an attribute as well.
 * - No line breaks: a blank line ends the HTML block, and Markdown begins. In `<pre>` they stay, as `&#10;`.
 * - It begins with a block element, since Markdown would read a bare text.
 * - No `{{`, `{%`, `{#`: Hugo, Jekyll and Nunjucks run them wherever they stand, in text and in attributes.
 */
export function bodyHtml(html: string): string {
  const line = inOneLine(withoutComments(html.toWellFormed())).replace(/^[ \t\f]+|[ \t\f]+$/g, '');
  return inBlock(line).replace(/\{(?=[{%#])/g, '&#123;');
}

function withoutComments(html: string): string {
  // Tags are matched only to pass over what looks like a comment within an attribute.
  const pattern = new RegExp(`<!--[^]*?(?:-->|$)|${HTML_TAG.source}`, 'g');
  const less = html.replace(pattern, (match) => (match.startsWith('<!--') ? '' : match));
  return less === html ? html : withoutComments(less);
}

function inOneLine(html: string): string {
  let preformatted = 0;
  const text = (part: string) =>
    preformatted > 0
      ? part.replace(/\r\n?|\n/g, '&#10;')
      : part.replace(/[ \t\f\r\n]+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
  let line = '';
  let from = 0;
  for (const { 0: tag, index } of html.matchAll(HTML_TAG)) {
    line += text(html.slice(from, index)) + inertTag(tag);
    from = index + tag.length;
    if (/^<pre[\s>]/i.test(tag)) preformatted++;
    if (/^<\/pre[\s>]/i.test(tag)) preformatted = Math.max(0, preformatted - 1);
  }
  return line + text(html.slice(from));
}

/** Browsers since 2025 write `<` and `>` in attributes like this themselves. */
const inertTag = (tag: string) =>
  tag.replace(/[\r\n]+/g, ' ').replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

function inBlock(line: string): string {
  if (line === '' || OPENS_BLOCK.test(line)) return line;
  return HAS_BLOCK.test(line) ? `<div>${line}</div>` : `<p>${line}</p>`;
}
