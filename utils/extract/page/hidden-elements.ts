// Which elements of a page its reader cannot see.
import { foldedElements } from './folded-parts';
import { SPOKEN_ALONE } from './spoken-alone';
import { hasLayout, isDrawn, SAID_TO_BE_HIDDEN, seer } from './seen';

/** Elements that make no box of their own, or that stand for something loaded later: not being seen says nothing of them. */
const NO_BOX = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'NOSCRIPT',
  'TEMPLATE',
  'SOURCE',
  'TRACK',
  'BR',
  'WBR',
  'COL',
  'COLGROUP',
  // A form's own properties may be hidden behind its controls' names; what it holds is asked one by one.
  'FORM',
  'IMG',
  'PICTURE',
  'FIGURE',
  'IFRAME',
  'VIDEO',
  'AUDIO',
  'SLOT',
  'RP',
  // The source of a formula, which is drawn.
  'annotation',
  'annotation-xml',
]);

/** Clipped away rather than hidden, for a screen reader or a printer, by names that the common frameworks share. */
const CLIPPED = [
  ...SPOKEN_ALONE.map((name) => `.${name}`),
  '[class*="-visually-hidden" i]',
  ...['.print-only', '.visible-print', '.visible-print-block'],
  // Where machines alone look.
  ...['-9999px', '-10000px', 'font-size:0;', 'font-size: 0;', 'font-size:0px'].map((style) => `[style*="${style}"]`),
  '[style$="font-size:0"]',
].join();

/** Characters outside menus; a page that shows less while it hides more may not have been shown yet. */
const SHOWN = 600;
/** Characters: a line such as "Loading". */
const LITTLE = 100;
/** What marks the article: hidden, it is being kept back rather than put away. */
const MARKED = 'h1, article, main, [role="main"]';
/** Text that is no part of an article, however long. */
const FURNITURE = 'script, style, noscript, template, nav, header, footer, aside, button, select, form, svg, textarea';

/**
 * Indexes into `elements`, which are all that `part` holds, in document order. Within a shadow root everything counts that it hides
 * itself: whether its host is hidden is asked of the page around it.
 */
export function hiddenElements(part: Element | DocumentFragment, elements: ArrayLike<Element>): number[] {
  if (isUnseenRoot(part)) return [];
  const folded = foldedElements(part);
  const hidden = (hasLayout(elements[0]) ? unseen(elements) : matching(part, elements, SAID_TO_BE_HIDDEN)).filter(
    (index) => !folded.has(elements[index]!),
  );
  const clipped = matching(part, elements, CLIPPED);
  return isShown(part, elements, hidden) ? [...hidden, ...clipped] : clipped;
}

/** The same of a part that is surely shown: what is selected has been seen. */
export const unseenElements = (part: Element | DocumentFragment, elements: ArrayLike<Element>): number[] => [
  ...(hasLayout(elements[0]) ? unseen(elements) : matching(part, elements, SAID_TO_BE_HIDDEN)),
  ...matching(part, elements, CLIPPED),
];

const isUnseenRoot = (part: Element | DocumentFragment): boolean =>
  'host' in part && hasLayout((part as ShadowRoot).host) && !seer(true)((part as ShadowRoot).host);

/** From the last to the first, so that an element is met after all that it holds: what holds something seen stays. */
function unseen(elements: ArrayLike<Element>): number[] {
  const holdsSeen = new Set<Element>();
  const isSeen = seer(true);
  const hidden: number[] = [];
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index]!;
    if (NO_BOX.has(element.nodeName)) continue;
    const seen = holdsSeen.has(element) || isSeen(element) || isRevealed(element);
    if (seen && element.parentElement) holdsSeen.add(element.parentElement);
    if (!seen && element.firstChild !== null && !isFolded(element)) hidden.push(index);
  }
  return hidden;
}

/** It has its place, and shows once it is scrolled to. */
const isRevealed = (element: Element): boolean =>
  isDrawn(element) && element.closest(REVEALED) !== null && (element.textContent?.length ?? 0) > 0;
const REVEALED = ['invisible', 'reveal', 'animat', 'fade', 'scroll', 'wow', 'in-view', 'inview']
  .map((name) => `[class*="${name}" i]`)
  .concat('[data-aos]', '[data-animation]', '[data-scroll]')
  .join();

/** The reader unfolds these with one click. */
const isFolded = (element: Element) => element.closest('details, [hidden="until-found"]') !== null;

function matching(part: ParentNode, elements: ArrayLike<Element>, selector: string): number[] {
  const found = new Set(part.querySelectorAll(selector));
  return found.size === 0 ? [] : Array.from(elements).flatMap((element, index) => (found.has(element) ? [index] : []));
}

function isShown(part: Element | DocumentFragment, elements: ArrayLike<Element>, hidden: number[]): boolean {
  const gone = topmost(elements, hidden);
  if (gone.length === 0 || textLength(part, new Set(gone), SHOWN) >= SHOWN) return true;
  const hiddenText = gone.reduce((length, element) => length + textLength(element), 0);
  if (hiddenText === 0) return true;
  const all = textLength(part);
  const seen = all - hiddenText;
  if (seen >= Math.min(SHOWN, all / 3)) return true;
  const holdsArticle = gone.some((element) => element.matches(MARKED) || element.querySelector(MARKED) !== null);
  return !holdsArticle && (seen >= LITTLE || part.nodeType !== 1);
}

/** Elements that are within none of the others. */
function topmost(elements: ArrayLike<Element>, indexes: number[]): Element[] {
  const top: Element[] = [];
  for (const index of indexes.toSorted((one, other) => one - other)) {
    const element = elements[index]!;
    if (!top.at(-1)?.contains(element)) top.push(element);
  }
  return top;
}

/** Characters of text outside menus, scripts and what is `without`; no more than `enough` are looked for. */
function textLength(root: Node, without: ReadonlySet<Node> = new Set(), enough = Infinity): number {
  const isLeftOut = (node: Node) => node.nodeType === 1 && (without.has(node) || (node as Element).matches(FURNITURE));
  if (root.nodeType === 1 && (root as Element).closest(FURNITURE)) return 0;
  const walker = root.ownerDocument!.createTreeWalker(
    root,
    5 /* elements and text */,
    (node) => (isLeftOut(node) ? 2 /* reject */ : 1) /* accept */,
  );
  let length = 0;
  for (let node = walker.nextNode(); node && length < enough; node = walker.nextNode())
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
  return length;
}
