// What stands within a line of the body, as Markdown.
import { decode } from '@/utils/base/html/html-text';
import type { HtmlElement, HtmlNode } from '@/utils/base/html/html-tree';
import { hasCut } from '../hugo-marks';
import { inertText, JOINER } from '../inert-text';
import { escapeAddress, escapeInline, withinLink } from './escape-markdown';

/** A line of the file ends here, and not its paragraph: two spaces, which all readers know. */
export const BREAK = '  \n';

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['em', 'i', 'cite', 'dfn', 'var']);
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);

/** In one line but for breaks; white space as a browser shows it. `isFollowed`: what stands right behind them is more than text. */
export function inlineMarkdown(nodes: readonly HtmlNode[], isFollowed = false): string {
  return tidy(
    nodes.reduce<string>((before, node, index) => {
      const rest = nodes.slice(index + 1);
      return before + one(node, before, edge(rest, 0), rest.length > 0 ? isTight(rest[0]!) : isFollowed);
    }, ''),
  );
}

/** Nothing parts it from what stands before it. */
const isTight = (node: HtmlNode): boolean => (typeof node === 'string' ? !/^[.,;:!?)'"]*(?:\s|$)/.test(node) : node.name !== 'br');

/** Lines without white space at their ends; none that is blank begins it. */
const tidy = (markdown: string): string =>
  markdown
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .join(BREAK);

function one(node: HtmlNode, before: string, after: string, isFollowed: boolean): string {
  if (typeof node === 'string') return escapeInline(decode(node).replace(/[ \t\f\r\n]+/g, ' '), isFollowed);
  const { name, children } = node;
  if (name === 'br') return '\n';
  if (name === 'img') return image(node);
  if (CODE.has(name)) return code(textIn(children));
  const inner = inlineMarkdown(children, isFollowed);
  const spaced = `${/^\s/.test(edge(children, 0)) ? ' ' : ''}\0${/\s$/.test(edge(children, -1)) ? ' ' : ''}`;
  const within = (text: string) => (text === '' ? ' ' : spaced.replace('\0', () => text));
  if (name === 'a') return within(apart(before, link(node, inner)));
  if (STRONG.has(name)) return within(marked(inner, '**', before, after));
  return EMPHASIS.has(name) ? within(marked(inner, '*', before, after)) : within(inner);
}

/** `:note` right before a link would be a directive of remark, and the link's words its own. */
const apart = (before: string, inner: string): string =>
  inner.startsWith('[') && /:\p{L}[\p{L}\p{N}_-]*$/u.test(before) ? JOINER + inner : inner;

/** The text at one end of it, to see whether a space stands there. */
function edge(nodes: readonly HtmlNode[], at: 0 | -1): string {
  const node = nodes.at(at);
  if (node === undefined) return '';
  return typeof node === 'string' ? node : edge(node.children, at);
}

/** Marks that a reader would not take for such are left out: between a letter and a sign, and beside other marks. */
function marked(inner: string, mark: string, before: string, after: string): string {
  if (inner.includes('\n') || /^[*`]|[*`]$|\*\*/.test(inner) || /[*_\\]$/.test(before)) return inner;
  const begins = /^[\p{L}\p{N}]/u.test(inner) || before === '' || /\s$/.test(before);
  const ends = /[\p{L}\p{N}]$/u.test(inner) || after === '' || /^\s/.test(after);
  return begins && ends ? `${mark}${inner}${mark}` : inner;
}

export function attribute({ attributes }: HtmlElement, name: string): string {
  const begin = attributes.indexOf(` ${name}="`);
  if (begin < 0) return '';
  const from = begin + name.length + 3;
  return decode(attributes.slice(from, attributes.indexOf('"', from)));
}

function link(element: HtmlElement, inner: string): string {
  const goal = attribute(element, 'href');
  return inner === '' || !/^(?:https?:\/\/|mailto:)/i.test(goal)
    ? inner
    : `[${withinLink(inner.replaceAll(BREAK, ' '))}](${escapeAddress(goal)})`;
}

/** What it shows is printed as HTML by more than one theme's script. */
function image(element: HtmlElement): string {
  const goal = attribute(element, 'src');
  return /^https?:\/\//i.test(goal)
    ? `![${withinLink(escapeInline(inertText(attribute(element, 'alt').replace(/\s+/g, ' '))))}](${escapeAddress(goal)})`
    : '';
}

export const textIn = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? decode(node) : node.name === 'br' ? '\n' : textIn(node.children))).join('');

/** Of Liquid, Nunjucks, Hugo and Zola, of EJS and Obsidian's Templater, which read code as well, and the marks of generators. */
export const isRead = (code: string): boolean => /\{[{%#]|#\}|\{:|<%|__hdeferred|HAHAHUGO|\ufffc|mdx-code-block/.test(code) || hasCut(code);

/** A query of Obsidian's Dataview. */
const IS_QUERY = /^\$?=(?![=>])/;

function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // Within code no reference is read: what a generator would run there is written as text.
  if (line === '' || isRead(line) || IS_QUERY.test(line) || line.includes('|')) return escapeInline(line);
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
