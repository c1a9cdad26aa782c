// Of several articles on one page, those that are not the one that its address and its view name.
import { isAboutPage } from '../address/same-page';
import { slugOf } from '../address/slug-of';
import { compact, shareOf } from './compact';
import { isNamed } from './names-page';
import { hasLayout, isDrawn } from './seen';

const ARTICLE = 'article, [role="article"], [itemtype*="Article" i], [itemtype*="BlogPosting" i]';
/** On one page, beyond which it is a list of them. */
const MOST = 40;
/** Characters of paragraphs, below which it is a teaser; readers know those. */
const LEAST = 250;
/** What an article has of its own. */
const OWN = [
  'time, [rel~="author"], [itemprop~="author"], [itemprop~="datePublished"], [rel~="bookmark"]',
  ...['byline', 'author', 'date', 'posted', 'meta'].map((name) => `[class*="${name}" i]`),
].join();
const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-article-url',
  'data-canonical',
  'data-canonical-url',
  'data-link',
  'itemid',
];

interface Story {
  element: Element;
  heading: Element;
}

/** The elements of the others; empty where there is one article, or where nothing tells which of them is meant. The page is only read. */
export function otherArticles(document: Document, url: string): Element[] {
  // A front page shows several, and all of them.
  if (new URL(url).pathname.length < 2) return [];
  const stories = findStories(document);
  if (stories.length === 0) return [];
  const loose = [...document.querySelectorAll('h1')].slice(0, MOST).filter((heading) => hasTextBelow(heading, stories));
  const headings = [...new Set([...stories.map(({ heading }) => heading), ...loose])];
  if (headings.length < 2) return [];
  const meant = meantBy(headings, stories, document, url);
  if (!meant) return [];
  const own = stories.find(({ heading }) => heading === meant);
  return stories.flatMap(({ element, heading }) =>
    heading !== meant && !element.contains(meant) && isLike(heading, element, meant, own?.element) ? [element] : [],
  );
}

/** Each with its heading: what is marked as an article, and what else holds one heading of the first order and text. */
function findStories(document: Document): Story[] {
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

/** The largest element with this heading and no other of its order, and no article but its own. */
function holderOf(heading: Element, stories: readonly Story[]): Element | null {
  let holder: Element | null = null;
  for (let at = heading.parentElement; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    if (at.getElementsByTagName('h1').length > 1 || stories.some(({ element }) => at.contains(element))) break;
    holder = at;
  }
  return holder;
}

/** An article that no element holds alone: its paragraphs stand below its heading, above those that were added to it. */
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

/** An article beside the one that is meant: with a heading of the same order, and signs of its own unless it is marked as one. */
function isLike(heading: Element, element: Element, meant: Element, own: Element | undefined): boolean {
  const isMarked = element.matches(ARTICLE);
  if (heading.nodeName === meant.nodeName) return (isMarked && heading.nodeName === 'H1') || element.querySelector(OWN) !== null;
  return isMarked && own?.matches(ARTICLE) === true && element.querySelector(OWN) !== null;
}

/** The one heading that most speaks for. One below another that is named, or that others repeat, names a part of an article. */
function meantBy(headings: readonly Element[], stories: readonly Story[], document: Document, url: string): Element | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const hasMoved = canonical != null && new URL(url).pathname.length > 1 && !isAboutPage(canonical, url);
  const slug = slugOf(url);
  const shares = headings.map((heading) => shareOf(slug, heading.textContent));
  const mostShared = Math.max(HALF, ...shares);
  const said = headings.map((heading, index) => {
    const element = stories.find((story) => story.heading === heading)?.element;
    const address = element ? ownAddress(element, heading) : null;
    return (
      (address !== null && isAboutPage(address, url) ? POINTS.address : 0) +
      (isNamed(heading.textContent, document.title) ? POINTS.title : 0) +
      (slug !== '' && shares[index] === mostShared ? POINTS.slug : 0)
    );
  });
  const points = headings.map((heading, index) => {
    const element = stories.find((story) => story.heading === heading)?.element ?? heading;
    return said[index]! + (isInView(element) ? (hasMoved ? POINTS.viewOfMoved : POINTS.view) : 0);
  });
  const most = Math.max(...points);
  const [best, ...equals] = headings.filter((_, index) => points[index] === most);
  if (!best || most < POINTS.enough || equals.length > 0) return null;
  const isPart = best.nodeName !== 'H1' && [...document.querySelectorAll('h1')].some((heading) => isTitle(heading, document, slug));
  const isRepeated = headings.some((heading) => heading !== best && compact(heading.textContent) === compact(best.textContent));
  return isPart || isRepeated ? null : best;
}

const HALF = 0.5;
/** The title of a page, and not the name of its site. */
const isTitle = ({ textContent }: Element, { title }: Document, slug: string): boolean =>
  (isNamed(textContent, title) && compact(textContent).length > HALF * compact(title).length) || shareOf(slug, textContent) >= HALF;

/** Where a page has gone on to another address than the one it names, what is in view tells more. */
const POINTS = { address: 4, title: 2, slug: 2, viewOfMoved: 2, view: 1, enough: 2 };

/** Where it says that it has a page of its own. */
function ownAddress(element: Element, heading: Element): string | null {
  const said = ADDRESSES.map((name) => element.getAttribute(name) ?? element.parentElement?.getAttribute(name)).find(Boolean);
  if (said) return said;
  const link =
    heading.querySelector('a[href]') ?? heading.closest('a[href]') ?? element.querySelector('a[rel~="bookmark"][href], a.u-url[href]');
  return link?.getAttribute('href') ?? null;
}

/** Whether the middle of what is shown lies in it. */
function isInView(element: Element): boolean {
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  if (height === 0 || (hasLayout(element) && !isDrawn(element))) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < height / 2 && bottom > height / 2;
}
