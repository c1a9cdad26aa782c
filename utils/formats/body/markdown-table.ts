// A table as Markdown, where it is one of rows and cells alone.
import type { HtmlElement, HtmlNode } from '@/utils/base/html/html-tree';
import { BREAK, inlineMarkdown } from './inline-markdown';

const MOST_CELLS = 5_000;

/** Null for a table of layout, or one that Markdown cannot say: cells that span, hold blocks, or are in one column alone. */
export function table(element: HtmlElement): string[] | null {
  const rows = rowsIn(element.children).map(({ children }) => children.filter(isCell));
  const cells = rows.flat();
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2 || rows.length < 2 || cells.length > MOST_CELLS) return null;
  if (cells.some(({ attributes, children }) => / (?:col|row)span="(?!1")/.test(attributes) || children.some(holdsMore))) return null;
  const [head = [], ...others] = rows.map((row) => row.map(({ children }) => inlineMarkdown(children).replaceAll(BREAK, ' ')));
  const line = (row: string[]) => `| ${Array.from({ length: columns }, (_, column) => row[column] ?? '').join(' | ')} |`;
  const caption = element.children.find((child): child is HtmlElement => typeof child !== 'string' && child.name === 'caption');
  const above = caption ? [inlineMarkdown(caption.children)] : [];
  return [...above, [line(head), line(Array.from({ length: columns }, () => '---')), ...others.map(line)].join('\n')];
}

function rowsIn(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'tr' ? [node] : /^t(?:head|body|foot)$/.test(node.name) ? rowsIn(node.children) : [];
  });
}

const isCell = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && /^t[dh]$/.test(node.name);

/** A paragraph alone in its cell is its text. */
const holdsMore = (node: HtmlNode): boolean => typeof node !== 'string' && /^(?:ul|ol|table|pre|blockquote|h[1-6]|hr|dl)$/.test(node.name);
