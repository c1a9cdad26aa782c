// Threads of readers below an article, cut out of a huge copy: a reader would look at each of their elements, or take them for the article.
import { namedAs } from '../words/any-of';

/** Elements of a copy; of a smaller one nothing is cut. */
const HUGE = 7_000;
/** Elements of what is cut. */
const LONG = 2_000;
/** Characters in the article's paragraphs: with so much above them, what follows are answers to it. */
const ARTICLE = 1_000;
/** Children of one kind in a row, each of more than a line's elements. */
const [MOST_ALIKE, PER_CHILD] = [50, 3];

const NAMED = namedAs(['comment', 'disqus', 'discussion', 'responses', 'thread', 'replies', 'kommentar']);
const MARKED = 'article, [role="article"], [itemprop~="articleBody"]';

/** Takes them out of `copy`, which has so many elements. Answers how many it has then. */
export function cutThreads(copy: Document, elements: number): number {
  const heading = elements > HUGE ? copy.querySelector('h1') : null;
  const begun = heading && endOfBeginning(copy, heading);
  if (!begun) return elements;
  const article = begun.closest(MARKED);
  for (let at = nextOutside(begun); at;) {
    const long = isLong(at);
    const isThread = long && (isNamed(at) || (article !== null && !article.contains(at) && isAlike(at)));
    // What is short holds nothing that is long.
    const next: Element | null = long && !isThread ? at.firstElementChild : nextOutside(at);
    if (isThread) at.remove();
    at = next;
  }
  return copy.getElementsByTagName('*').length;
}

/** The paragraph below the heading with which the article has begun in earnest. */
function endOfBeginning(copy: Document, heading: Element): Element | null {
  let length = 0;
  for (const paragraph of copy.body.querySelectorAll('p')) {
    if ((heading.compareDocumentPosition(paragraph) & 4) /* follows */ === 0) continue;
    length += paragraph.textContent.trim().length;
    if (length >= ARTICLE) return paragraph;
  }
  return null;
}

/** The next element in the order of the page that is not within this one. */
function nextOutside(element: Element): Element | null {
  for (let at: Element | null = element; at && at.nodeName !== 'BODY'; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}

const isNamed = (element: Element): boolean => NAMED.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

const isLong = (element: Element): boolean => element.getElementsByTagName('*').length >= LONG;

/** Parts that are made alike, without headings: a list of articles has some. */
function isAlike(element: Element): boolean {
  const { children } = element;
  if (children.length < MOST_ALIKE || element.getElementsByTagName('*').length < PER_CHILD * children.length) return false;
  if (element.querySelector(`h1, h2, h3, h4, ${MARKED}`)) return false;
  const kinds = Map.groupBy(children, (child) => `${child.nodeName}.${child.classList[0] ?? ''}`);
  return [...kinds.values()].some((alike) => alike.length >= 0.8 * children.length && !/^(?:P|TR|PRE|FIGURE)$/.test(alike[0]!.nodeName));
}
