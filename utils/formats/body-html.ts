// The body as it may stand in the file: one line that no site generator reads as anything but HTML.
import { bodyWithoutMarks } from '@/utils/formats/hugo-marks';
import { RAW_TEXT, STANDS_ALONE, VOID } from '@/utils/base/html/html-tags';
import { holdsBlock, type HtmlElement, type HtmlNode, htmlTree } from '@/utils/base/html/html-tree';

/**
 * The laws of the body; idempotent, and linear in what it is given.
 * - At its top stand blocks alone, since from anything else on kramdown and CommonMark read Markdown, in which a visible
 *   `![x](x){: onerror="…"}` runs. What is begun is ended: kramdown shows an end tag that ends nothing as text.
 * - No comments: `<!--more-->` cuts a Hugo page in two, in an attribute as well.
 * - No line breaks: a blank line ends the HTML block, and Markdown begins. In `<pre>` they stay, as `&#10;`.
 * - No `{{`, `{%`, `{#`, `#}`: Hugo, Jekyll and Eleventy run them wherever they stand, in text and in attributes.
 * - No `:name:`: a Hugo that has `enableEmoji` puts a picture there, in an address as well.
 * - No `](` and `][`: a Jekyll that has `parse_block_html` makes a link of it, to whatever address.
 * - None of the marks that Hugo finds its own places by.
 */
export function bodyHtml(html: string): string {
  return inert(inBlocks(htmlTree(html.toWellFormed().replace(CONTROLS, ''))));
}

/** Python-Markdown marks its own places with two of them; no reader sees any. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]+/g;

/** `{:`, `{!`: for sites that read Markdown within HTML, or include files; `#}`: a comment that Nunjucks never saw begin. */
function inert(line: string): string {
  return bodyWithoutMarks(line)
    .replace(/\](?=[([])/g, '&#93;')
    .replace(/\{(?=[{%#:!])/g, '&#123;')
    .replace(/#\}/g, '#&#125;')
    .replace(/:(?=[^\s:/<>"&;=]+:)/g, '&#58;');
}

/** What stands between the blocks is put into blocks; of the white space there, one space stays. */
function inBlocks(nodes: HtmlNode[]): string {
  const runs: HtmlNode[][] = [];
  let loose = false;
  for (const node of nodes) {
    const alone = typeof node !== 'string' && STANDS_ALONE.has(node.name);
    if (alone || !loose) runs.push([node]);
    else runs.at(-1)?.push(node);
    loose = !alone;
  }
  return runs.map(blockOf).join('').trim();
}

const SPACES = /[ \t\f\r\n]/;

function blockOf(run: HtmlNode[]): string {
  const [first] = run;
  const html = run.map((node) => write(node, false)).join('');
  if (typeof first !== 'string' && first && STANDS_ALONE.has(first.name)) return html;
  const inner = trimSpaces(html);
  if (inner === '') return ' ';
  const name = run.some(holdsBlock) ? 'div' : 'p';
  return `${SPACES.test(html.charAt(0)) ? ' ' : ''}<${name}>${inner}</${name}>${SPACES.test(html.charAt(html.length - 1)) ? ' ' : ''}`;
}

function write(node: HtmlNode, asItStands: boolean): string {
  if (typeof node === 'string') return asItStands ? node.replace(/\r\n?|\n/g, '&#10;').replaceAll('\t', '&#9;') : inOneLine(node);
  const start = `<${node.name}${node.attributes}>`;
  if (VOID.has(node.name)) return start;
  return `${start}${contentOf(node, asItStands)}</${node.name}>`;
}

function contentOf({ name, children }: HtmlElement, asItStands: boolean): string {
  if (RAW_TEXT.has(name)) return inOneLine(children.join(''));
  return children.map((child) => write(child, asItStands || name === 'pre')).join('');
}

/** White space that is more than spaces is one space, as it is to a reader; Python-Markdown spreads a tab. */
const inOneLine = (text: string): string => text.replace(/[ \t\f\r\n]+/g, (space) => (/[^ ]/.test(space) ? ' ' : space));

function trimSpaces(html: string): string {
  let [from, to] = [0, html.length];
  while (from < to && SPACES.test(html.charAt(from))) from += 1;
  while (to > from && SPACES.test(html.charAt(to - 1))) to -= 1;
  return html.slice(from, to);
}
