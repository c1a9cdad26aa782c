// An excerpt as the Markdown of a description: text, emphasis, links, lists, quotes, headings and code; pictures and tables are told as
// text.
import { withoutEnds } from '@/utils/base/without-ends';
import { type HtmlElement, type HtmlNode, htmlTree } from '@/utils/base/html/html-tree';
import { htmlText } from '@/utils/base/html/html-text';

/** Signs that would be read as more than they are. */
const SIGNS = /[\\`*_{}[\]<>#|~!&@]/g;
/** At the beginning of a line these make a list, a heading or a rule. */
const AT_START = /^([-+=]|\d{1,9}[.)])/;

const escaped = (text: string): string => text.replace(SIGNS, '\\$&').replace(/\s+/g, ' ');
const flat = (nodes: HtmlNode[]): string => nodes.map(inline).join('');

const MARKS: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**', s: '~~', del: '~~' };

/** A mark stands against its words: the spaces go outside. */
function marked(mark: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${mark}${words}${mark}${text.slice(at + words.length)}`;
}

const attribute = ({ attributes }: HtmlElement, name: string): string => {
  const found = attributes.split(` ${name}="`)[1];
  return found === undefined ? '' : htmlText(found.slice(0, found.indexOf('"')));
};

function inline(node: HtmlNode): string {
  if (typeof node === 'string') return escaped(textOf(node));
  const { name, children } = node;
  if (name === 'br') return '\n';
  if (name === 'code' || name === 'kbd' || name === 'samp') return coded(children);
  if (name === 'img') return '';
  if (name === 'a') return linked(node);
  const mark = MARKS[name];
  return mark === undefined ? flat(children) : marked(mark, flat(children));
}

/** Spaces at its ends count among words. */
const textOf = (html: string): string => `${/^\s/.test(html) ? ' ' : ''}${htmlText(html)}${/\S\s+$/.test(html) ? ' ' : ''}`;

function coded(children: HtmlNode[]): string {
  const text = children.map((node) => (typeof node === 'string' ? textOf(node) : textOf(written(node)))).join('');
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return text === '' ? '' : `${fence}${text.startsWith('`') || text.endsWith('`') ? ` ${text} ` : text}${fence}`;
}

const written = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(written).join(''));

function linked(node: HtmlElement): string {
  const [text, address] = [flat(node.children).trim(), attribute(node, 'href')];
  const url = URL.parse(address);
  if (text === '' || !url || !/^(https?|mailto):$/.test(url.protocol)) return text;
  return `[${text}](<${url.href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

const BLOCKS = new Set([
  'p',
  'div',
  'figure',
  'figcaption',
  'blockquote',
  'ul',
  'ol',
  'li',
  'pre',
  'hr',
  'table',
  'dl',
  'dt',
  'dd',
  'tr',
  'thead',
  'tbody',
  'tfoot',
  'caption',
]);
const isBlock = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && (BLOCKS.has(node.name) || /^h[1-6]$/.test(node.name));

/** Lines of a paragraph; a line break of the page is one here too. */
function paragraph(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(AT_START, (sign) => `${sign.slice(0, -1)}\\${sign.at(-1)}`));
  const whole = withoutEnds(lines.join('\\\n'), /[\s]/);
  return whole === '' || whole === '\\' ? [] : [whole];
}

const indented = (text: string, by: string, first = by): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line === '' ? '' : by + line))
    .join('\n');

function block(node: HtmlElement): string[] {
  const { name, children } = node;
  if (name === 'hr') return ['***'];
  if (name === 'pre') return preformatted(node);
  if (/^h[1-6]$/.test(name)) return paragraph(flat(children).replaceAll('\n', ' ')).map((text) => `${'#'.repeat(Number(name[1]))} ${text}`);
  if (name === 'blockquote') return [blocks(children).join('\n\n')].filter(Boolean).map((text) => text.replace(/^/gm, '> '));
  if (name === 'ul' || name === 'ol') return list(node);
  if (name === 'tr')
    return paragraph(
      children
        .map((cell) => inline(cell).trim())
        .filter(Boolean)
        .join(' – '),
    );
  return blocks(children);
}

function preformatted({ children }: HtmlElement): string[] {
  const text = children
    .map(written)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const fence = '`'.repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return [`${fence}\n${withoutEnds(text, /\n/)}\n${fence}`];
}

function list({ name, children }: HtmlElement): string[] {
  const items = children.filter((node) => typeof node !== 'string').map(({ children: inside }) => blocks(inside).join('\n\n'));
  const lines = items.filter(Boolean).map((item, at) => {
    const mark = name === 'ol' ? `${at + 1}. ` : '- ';
    return indented(item, ' '.repeat(mark.length), mark);
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function blocks(nodes: HtmlNode[]): string[] {
  const made: string[] = [];
  let run: HtmlNode[] = [];
  const end = () => {
    made.push(...paragraph(flat(run)));
    run = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      end();
      made.push(...block(node));
    } else run.push(node);
  }
  end();
  return made;
}

/** Paragraphs apart by an empty line, without one at the end. */
export const markdownOf = (html: string): string => blocks(htmlTree(html)).join('\n\n');
