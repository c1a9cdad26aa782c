// Of several articles on one page, those that are not the one that its address and its view name.
import { isAboutPage } from '../address/same-page';
import { slugOf } from '../address/slug-of';
import { compact, shareOf } from './compact';
import { ARTICLE, findStories, looseHeadings, type Story } from './find-stories';
import { isNamed } from './names-page';
import { hasLayout, isDrawn } from './seen';

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

/** The elements of the others; empty where there is one article, or where nothing tells which of them is meant. The page is only read. */
export function otherArticles(document: Document, url: string): Element[] {
  // A front page shows several, and all of them.
  if (new URL(url).pathname.length < 2) return [];
  const stories = findStories(document);
  if (stories.length === 0) return [];
  const headings = [...new Set([...stories.map(({ heading }) => heading), ...looseHeadings(document, stories)])];
  if (headings.length < 2) return [];
  const meant = meantBy(headings, stories, document, url);
  if (!meant) return [];
  const own = stories.find(({ heading }) => heading === meant);
  return stories.flatMap(({ element, heading }) =>
    heading !== meant && !element.contains(meant) && isLike(heading, element, meant, own?.element) ? [element] : [],
  );
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
