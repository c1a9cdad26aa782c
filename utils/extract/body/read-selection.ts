// What the reader selected on a page, as HTML: repaired as a body is, without what is not seen.
import { forgetNames } from '../page/forget-names';
import { flattenShadowRoots } from '../page/flatten-page';
import type { Page } from '../page/page';
import { repairEmbeds } from '../repair/repair-embeds';
import { FORMULA } from '../repair/repair-formulas';
import { straightenLinks } from '../repair/repair-links';
import { repairPage } from '../repair/repair-page';
import { BLOCKS } from './blocks';
import { selectedRanges, type Span } from './selected-ranges';
import { unselectable } from './unselectable';

/** Of these a reader selects no words. */
const CONTROLS = 'input, select, textarea, script, style, template, noscript:not(:has(img))';
/** A word in a sentence may open its explanation, and a heading its section. */
const TEXT = 'p, li, td, th, dt, h1, h2, h3, h4, h5, h6, summary, a[href]';
/** What gives words their meaning, around a part of it too. */
const INLINE = 'a, code, em, strong, b, i, sub, sup, mark, del, ins, kbd, samp, q, cite, abbr';

/**
 * The selection's HTML, not sanitised, or null where nothing is selected. The page is not changed.
 * Copied into an inert document first: a copy of an image made in the page itself would be fetched again.
 */
export function readSelection({ tab, base, rootOf }: Page): string | null {
  const inert = tab.implementation.createHTMLDocument('');
  let table: Element | null = null;
  let before: Element | null = null;
  const spans = selectedRanges(tab, rootOf);
  for (const span of spans) {
    const { part, around } = copySpan(withWholeFormulas(span), inert, rootOf);
    const last = inert.body.lastElementChild;
    const block = spans.length > 1 && !holdsBlock(part) ? blockOf(span) : null;
    // Cells that were picked one by one are of one table.
    if (around && around === table && last?.nodeName === 'TABLE') last.append(...part.firstElementChild!.childNodes);
    else if (!block || isBlank(part)) inert.body.append(...part.childNodes);
    // Words that were picked one by one: those of one block are one paragraph, which shows that some between them were not.
    else if (last?.nodeName === 'P' && block === before) last.append(' … ', ...part.childNodes);
    else inert.body.appendChild(inert.createElement('p')).append(...part.childNodes);
    table = around;
    before = block;
  }
  repairPage(inert, base);
  for (const control of inert.body.querySelectorAll(CONTROLS)) control.remove();
  for (const button of inert.body.querySelectorAll('[role="button" i]')) if (!button.closest(TEXT)) button.remove();
  repairEmbeds(inert.body, base);
  straightenLinks(inert.body);
  return isBlank(inert.body) ? null : inert.body.innerHTML;
}

const isBlank = (part: Element): boolean => part.textContent.trim() === '' && part.querySelector('img') === null;

const holdsBlock = (part: Element): boolean => [...part.querySelectorAll('*')].some(({ nodeName }) => BLOCKS.has(nodeName));

const blockOf = ({ root }: Span): Element | null => elementOf(root)?.closest(ENDS) ?? null;

/** A span of the page as a copy of its own, and the table that it is a part of. */
function copySpan({ root, start, end }: Span, inert: Document, rootOf: Page['rootOf']): { part: Element; around: Element | null } {
  const copy = inert.createElement('div');
  for (const child of root.childNodes) copy.append(inert.importNode(child, true));
  forgetNames(copy);
  // It follows what is taken out below.
  const cut = inert.createRange();
  cut.setStart(follow(copy, pathTo(root, start[0])), start[1]);
  cut.setEnd(follow(copy, pathTo(root, end[0])), end[1]);
  const [live, copied] = [root.querySelectorAll('*'), copy.querySelectorAll('*')];
  const unseen = unselectable(root, live);
  flattenShadowRoots(live, copied, rootOf);
  for (const index of unseen) copied[index]?.remove();
  const part = inert.createElement('div');
  part.append(cut.extractContents());
  return wrap(part, root);
}

/** What a parser needs around rows and items, what is copied line by line, and what says how words are meant. */
function wrap(part: Element, root: Node): { part: Element; around: Element | null } {
  const holds = (names: RegExp) => [...part.children].some(({ nodeName }) => names.test(nodeName));
  for (let at: Element | null = elementOf(root); at && !at.matches(ENDS); at = at.parentElement) {
    const isNeeded =
      at.matches(INLINE) ||
      (at.matches('pre') && (part.textContent.includes('\n') || part.childElementCount > 0)) ||
      (at.matches('ul, ol, dl') && holds(/^(?:LI|DT|DD)$/)) ||
      (at.matches('tr') && holds(/^T[DH]$/)) ||
      (at.matches('table, thead, tbody, tfoot') && holds(/^(?:TR|THEAD|TBODY|TFOOT|CAPTION)$/));
    if (!isNeeded) continue;
    const holder = part.ownerDocument.createElement(at.nodeName);
    for (const name of ['href', 'class', 'start', 'dir', 'lang'])
      if (at.hasAttribute(name)) holder.setAttribute(name, at.getAttribute(name)!);
    holder.append(...part.childNodes);
    part.append(holder);
    if (at.matches('table')) return { part, around: at };
  }
  return { part, around: null };
}
/** No further up: of what stands in these a part is selected. */
const ENDS = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, blockquote, section, article, main, body';

const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);

/** A formula is one word, however many elements it is drawn with. */
function withWholeFormulas({ root, start, end }: Span): Span {
  const formulaOf = (node: Node) => {
    let outer: Element | null = null;
    for (let at = elementOf(node)?.closest(FORMULA) ?? null; at; at = at.parentElement?.closest(FORMULA) ?? null) outer = at;
    return outer;
  };
  const place = (formula: Element) => [...formula.parentNode!.childNodes].indexOf(formula);
  const [first, last] = [formulaOf(start[0]), formulaOf(end[0])];
  const around = formulaOf(root);
  return {
    root: around?.parentElement ?? root,
    start: first ? [first.parentNode!, place(first)] : start,
    end: last ? [last.parentNode!, place(last) + 1] : end,
  };
}

/** Child indexes that lead from `root` down to `node`. */
function pathTo(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at: Node = node; at !== root && at.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return path;
}

const follow = (root: Node, path: number[]): Node => path.reduce<Node>((node, index) => node.childNodes[index] ?? node, root);
