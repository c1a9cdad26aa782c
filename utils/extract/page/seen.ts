// Whether a reader of a page sees an element, asked without waking what the browser has put off.
// It lays out a part with `content-visibility: auto` once that comes near the view. To ask of anything within it before then lays it out,
// and the page asks for the pictures and fonts of that part: to read a page would make requests. So within it what elements say counts.

/** Where there is no layout to ask: what says by itself that it is not shown. */
export const SAID_TO_BE_HIDDEN = [
  '[hidden]:not([hidden="until-found"])',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="visibility:hidden" i]',
  '[style*="visibility: hidden" i]',
  'dialog:not([open])',
].join(',');

/** What is put off is not laid out for this: the browser answers no. https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility */
const QUIETLY = { contentVisibilityAuto: true };

/** A parsed document has no window, and jsdom no layout. */
export const hasLayout = (element: Element | undefined): boolean =>
  element?.ownerDocument.defaultView != null && typeof element.checkVisibility === 'function';

/** It is laid out, and shows. */
export const isDrawn = (element: Element, visibilityProperty = false): boolean =>
  element.checkVisibility({ ...QUIETLY, visibilityProperty });

/** Whether it is drawn, or will be once its reader comes to it. Asks what has a layout. One function serves one reading of a page. */
export function seer(visibilityProperty = false): (element: Element) => boolean {
  const putOff = new Map<Element, boolean>();
  const isPutOff = (element: Element): boolean => {
    const known = putOff.get(element);
    if (known !== undefined) return known;
    const above = parentOf(element);
    const found = above !== null && (isDrawn(above) ? putsOff(above) : isPutOff(above));
    putOff.set(element, found);
    return found;
  };
  return (element) => isDrawn(element, visibilityProperty) || (isPutOff(element) && !element.closest(SAID_TO_BE_HIDDEN));
}

/** In the page as it is drawn. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host || null);

/** Nothing within it is drawn, though it is itself. */
const putsOff = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).contentVisibility === 'auto' &&
  [...element.children].every((child) => !isDrawn(child));
