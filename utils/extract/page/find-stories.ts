// The articles on a page that may hold several: each element that holds one, with its heading.
import { compact } from './compact';

export const ARTICLE = 'article, [role="article"], [itemtype*="Article" i], [itemtype*="BlogPosting" i]';
/** On one page, beyond which it is a list of them. */
const MOST = 40;
/** Characters of paragraphs, below which it is a teaser; readers know those. */
const LEAST = 250;

export interface Story {
  element: Element;
  heading: Element;
}

/** Each with its heading: what is marked as an article, and what else holds one heading of the first order and text. */
export function findStories(document: Document): Story[] {
  const marked = [...document.querySelectorAll(ARTICLE)].slice(0, 4 * MOST);
  const first = [...document.querySelectorAll('h1')].slice(0, MOST);
  if (marked.length + first.length < 2) return [];
  const stories = marked.flatMap((element): Story[] => {
    const heading = [...element.querySelectorAll('h1, h2')].find((one) => compact(one.textContent) !== '');
    const within = [...element.querySelectorAll(ARTICLE)].some((other) => other.querySelector('h1, h2') !== null);
    return heading && !within ? [{ element, heading }] : [];
  });
  for (const heading of first) {
    if (marked.some((element) => element.contains(heading))) continue;
    const element = holderOf(heading, stories);
    if (element && standsAbove(heading, element)) stories.push({ element, heading });
  }
  return stories.filter(({ element }) => isLong(element)).slice(0, MOST);
}

/** Headings of articles that no element holds alone. */
export const looseHeadings = (document: Document, stories: readonly Story[]): Element[] =>
  [...document.querySelectorAll('h1')].slice(0, MOST).filter((heading) => hasTextBelow(heading, stories));

/** Its paragraphs stand below its heading, above those that were added to it. */
function hasTextBelow(heading: Element, stories: readonly Story[]): boolean {
  if (stories.some(({ element }) => element.contains(heading))) return false;
  const holder = [heading.parentElement, heading.parentElement?.parentElement].find((at) => at && at.nodeName !== 'BODY' && isLong(at));
  if (!holder) return false;
  let length = 0;
  for (const paragraph of holder.querySelectorAll('p')) {
    if ((heading.compareDocumentPosition(paragraph) & 4) /* follows */ === 0) continue;
    if (stories.some(({ element }) => element.contains(paragraph))) break;
    if ((length += paragraph.textContent.trim().length) >= LEAST) return true;
  }
  return false;
}

/** The largest element with this heading and no other of its order, and no article but its own. */
function holderOf(heading: Element, stories: readonly Story[]): Element | null {
  let holder: Element | null = null;
  for (let at = heading.parentElement; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    if (at.getElementsByTagName('h1').length > 1 || stories.some(({ element }) => at.contains(element))) break;
    holder = at;
  }
  return holder;
}

/** Most of the text stands below it. */
function standsAbove(heading: Element, element: Element): boolean {
  let [above, below] = [0, 0];
  for (const paragraph of element.querySelectorAll('p')) {
    if ((heading.compareDocumentPosition(paragraph) & 4) /* follows */ === 0) above += paragraph.textContent.length;
    else below += paragraph.textContent.length;
  }
  return above < LITTLE * below;
}
/** Share of the text below. */
const LITTLE = 0.2;

function isLong(element: Element): boolean {
  let length = 0;
  for (const { textContent } of element.querySelectorAll('p')) if ((length += textContent.trim().length) >= LEAST) return true;
  return false;
}
