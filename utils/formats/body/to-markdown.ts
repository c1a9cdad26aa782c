// The body as Markdown that every generator reads alike, and as nothing but what the page showed. Without a DOM.
import { holdsBlock, type HtmlElement, type HtmlNode, htmlTree } from '@/utils/base/html/html-tree';
import { escapeLine, lineStart } from './escape-markdown';
import { attribute, BREAK, inlineMarkdown, isRead, textIn } from './inline-markdown';
import { table } from './markdown-table';

/** Of sanitised HTML: blocks a blank line apart, no line end behind the last. Empty where nothing is in it. */
export const toMarkdown = (html: string): string => blocks(htmlTree(html.toWellFormed())).join('\n\n');

function blocks(nodes: readonly HtmlNode[]): string[] {
  const found: string[] = [];
  let run: HtmlNode[] = [];
  const end = () => {
    const text = paragraph(run);
    if (text !== '') found.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !holdsBlock(node)) run.push(node);
    else {
      end();
      found.push(...block(node));
    }
  }
  end();
  return apartLists(found);
}

/** Two lists beside each other would be one: the second has another mark. */
const apartLists = (found: string[]): string[] =>
  found.map((text, index) => (text.startsWith('-   ') && found[index - 1]?.startsWith('-   ') ? text.replace(/^- {3}/gm, '*   ') : text));

const paragraph = (nodes: readonly HtmlNode[]): string => lines(inlineMarkdown(nodes));

/** Each line of it begins one of the file. */
const lines = (inline: string): string =>
  inline
    .split(BREAK)
    .map((line) => (isOurs(line) ? line : lineStart(line)))
    .join(BREAK);

/** An image: the sign that begins it is ours. */
const isOurs = (line: string): boolean => line.startsWith('![');

function block(element: HtmlElement): string[] {
  const { name, children } = element;
  if (/^h[1-6]$/.test(name)) {
    const text = withoutEnd(inlineMarkdown(children).replaceAll(BREAK, ' '));
    // The first degree is the file's own title: Docusaurus takes the first of a body for it, and makes a script of what it says.
    return text === '' ? [] : [`${'#'.repeat(Math.max(2, Number(name.charAt(1))))} ${text}`];
  }
  switch (name) {
    case 'hr':
      return ['* * *'];
    case 'pre':
      return preformatted(element);
    case 'blockquote':
      return quoted(blocks(children));
    case 'ul':
    case 'ol':
      return list(element);
    case 'table':
      return table(element) ?? blocks(children);
    default:
      return blocks(children);
  }
}

/** What lies ten deep is not quoted again: readers give up at some depth. */
const isDeep = (inner: string[]): boolean => inner.some((text) => /^(?:> ){10}/m.test(text) || /^ {40}/m.test(text));

/** Signs that end a heading would be taken for its own. */
function withoutEnd(heading: string): string {
  let end = heading.length;
  while (heading.charAt(end - 1) === '#') end -= heading.charAt(end - 2) === '\\' ? 2 : 1;
  return heading.slice(0, end) + heading.slice(end).replaceAll('\\', '').replaceAll('#', '&#35;');
}

const quoted = (inner: string[]): string[] => (inner.length === 0 || isDeep(inner) ? inner : [indent(inner.join('\n\n'), '> ')]);

const indent = (text: string, margin: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? margin.trimEnd() : margin + line))
    .join('\n');

/** Four columns for what stands in an item: less is not enough for Python-Markdown. */
function list({ name, children, attributes }: HtmlElement): string[] {
  const first = Number(/ start="(\d{1,6})"/.exec(attributes)?.[1] ?? 1);
  const items = children.flatMap((child): HtmlNode[][] =>
    typeof child === 'string' ? [] : [child.name === 'li' ? child.children : [child]],
  );
  const written = items.map(blocks).filter((inner) => inner.length > 0);
  const isLoose = written.some((inner) => inner.filter((text) => !/^(?:[-*] {3}|\d+\. )/.test(text)).length > 1);
  const lists = written.map((inner, index) => {
    const mark = (name === 'ol' ? `${first + index}.` : '-').padEnd(3) + ' ';
    const [head = '', ...rest] = indent(inner.join(isLoose ? '\n\n' : '\n'), ' '.repeat(mark.length)).split('\n');
    return [mark + head.slice(mark.length), ...rest].join('\n');
  });
  if (written.some(isDeep)) return written.flat();
  return lists.length === 0 ? [] : [lists.join(isLoose ? '\n\n' : '\n')];
}

/** Between fences, longer than any in it. What a generator would run in it stands as lines of text. */
function preformatted(element: HtmlElement): string[] {
  const text = textIn(element.children).replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
  if (text === '') return [];
  if (isRead(text)) {
    const shown = text.split('\n').map((line) => '\u00a0'.repeat(/^ */.exec(line)![0].length) + escapeLine(line));
    return [shown.map((line) => (line === '' ? '\u00a0' : line)).join(BREAK)];
  }
  const fence = '`'.repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)));
  return [`${fence}${languageOf(element)}\n${text}\n${fence}`];
}

/** A block in one of these is a program to some site or vault, and not shown: without it, it is shown. */
const RUNS = /^(?:mdx|dataview|mermaid|math|query|tasks|button|chart|template)/i;

function languageOf(element: HtmlElement): string {
  const child = element.children.find((node) => typeof node !== 'string');
  const classes = [element, ...(child ? [child] : [])].map((one) => attribute(one, 'class')).join(' ');
  const language = /(?:^| )(?:language|lang|highlight-source)-([\w+#]{1,20})(?: |$)/.exec(classes)?.[1] ?? '';
  return RUNS.test(language) ? '' : language;
}
