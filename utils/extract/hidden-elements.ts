// Which elements of a page its reader cannot see.

/** Elements that make no box of their own, or that stand for something loaded later: not being seen says nothing of them. */
const NO_BOX = new Set([
  'SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE', 'SOURCE', 'TRACK', 'BR', 'WBR', 'COL', 'COLGROUP',
  // A form's own properties may be hidden behind its controls' names; what it holds is asked one by one.
  'FORM',
  'IMG', 'PICTURE', 'FIGURE', 'IFRAME', 'VIDEO', 'AUDIO', 'SLOT', 'RP',
]);

/** Where there is no layout to ask: what says by itself that it is not shown. */
const SAID_TO_BE_HIDDEN = [
  '[hidden]:not([hidden="until-found"])', '[style*="display:none" i]', '[style*="display: none" i]',
  '[style*="visibility:hidden" i]', '[style*="visibility: hidden" i]', 'dialog:not([open])',
].join(',');
/** Clipped away rather than hidden, for a screen reader or a printer, by names that the common frameworks share. */
const CLIPPED = '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .print-only, .visible-print, .visible-print-block';

/** Characters of paragraphs. With less to be seen while more is hidden, a page has not been shown yet: all of it counts. */
const SHOWN = 600;

/** Indexes into `elements`, which are all that `part` holds, in document order. */
export function hiddenElements(part: Element, elements: ArrayLike<Element>): number[] {
  const hidden = hasLayout(part) ? unseen(elements) : matching(part, elements, SAID_TO_BE_HIDDEN);
  const clipped = matching(part, elements, CLIPPED);
  return isShown(part, elements, hidden) ? [...hidden, ...clipped] : clipped;
}

/** A parsed document has no window, and jsdom no layout. */
const hasLayout = (part: Element) => part.ownerDocument.defaultView !== null && typeof part.checkVisibility === 'function';

/** From the last to the first, so that an element is met after all that it holds: what holds something seen stays. */
function unseen(elements: ArrayLike<Element>): number[] {
  const holdsSeen = new Set<Element>();
  const hidden: number[] = [];
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index]!;
    if (NO_BOX.has(element.nodeName)) continue;
    const seen = holdsSeen.has(element) || element.checkVisibility({ visibilityProperty: true });
    if (seen && element.parentElement) holdsSeen.add(element.parentElement);
    if (!seen && element.firstChild !== null && !isFolded(element)) hidden.push(index);
  }
  return hidden;
}

/** The reader unfolds these with one click. */
const isFolded = (element: Element) => element.closest('details, [hidden="until-found"]') !== null;

function matching(part: Element, elements: ArrayLike<Element>, selector: string): number[] {
  const found = new Set(part.querySelectorAll(selector));
  return found.size === 0 ? [] : Array.from(elements).flatMap((element, index) => (found.has(element) ? [index] : []));
}

function isShown(part: Element, elements: ArrayLike<Element>, hidden: number[]): boolean {
  if (hidden.length === 0) return true;
  const gone = new Set(hidden.map((index) => elements[index]!));
  let hiddenText = 0;
  for (const element of gone) {
    if (!element.parentElement || !gone.has(element.parentElement)) hiddenText += paragraphText(element);
  }
  const all = paragraphText(part);
  return hiddenText === 0 || all - hiddenText >= Math.min(SHOWN, all / 3);
}

/** Text in paragraphs: scripts and menus are long too. */
function paragraphText(root: Element): number {
  let length = root.nodeName === 'P' ? (root.textContent ?? '').length : 0;
  for (const paragraph of root.querySelectorAll('p')) length += (paragraph.textContent ?? '').length;
  return length;
}
