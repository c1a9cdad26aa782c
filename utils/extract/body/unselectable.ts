// What lies within a selection and was neither seen nor selected: hidden words, words for screen readers, numbers that cannot be selected.
import { unseenElements } from '../page/hidden-elements';

/** Elements whose place and style are asked for. */
const MOST = 3_000;

/** Indexes into `elements`, which are all that `part` holds. */
export function unselectable(part: Element | ShadowRoot, elements: ArrayLike<Element>): number[] {
  const unseen = unseenElements(part, elements);
  const view = part.ownerDocument.defaultView;
  if (!view || typeof elements[0]?.checkVisibility !== 'function') return unseen;
  const clipped: number[] = [];
  for (let index = 0; index < elements.length && index < MOST; index += 1) {
    const element = elements[index]!;
    if (!element.textContent?.trim() || KEPT.test(element.nodeName)) continue;
    const { userSelect, overflow, position, fontSize } = view.getComputedStyle(element);
    if (userSelect === 'none' || fontSize === '0px' || isClipped(element, overflow, position, view)) clipped.push(index);
  }
  return [...unseen, ...clipped];
}

/** Images and frames have a text of their own, and formulas one that is drawn. */
const KEPT = /^(?:noscript|iframe|svg|math|video|audio|object|canvas|br|wbr|annotation|semantics|m[a-z]+)$/i;

/** As stylesheets hide words from all but screen readers: in a box of one pixel, or far to the left. */
function isClipped(element: Element, overflow: string, position: string, { scrollX }: Window): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (element.closest('.katex, mjx-container, .MathJax, .mwe-math-element')) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return (width <= 1 && height <= 1 && overflow !== 'visible') || right + scrollX < 0 || bottom < -9_000;
}
