// What a row of a table of places is: where on a page a field may stand, and how it is read there.
import type { Source } from '@/utils/core/clip';
import type { Page } from '../page/page';
import { text } from '../page/page-text';
import { namedAs } from '../words/any-of';

/** How sure it is that a place holds what it is read for; without it, the page says so. A guess is taken where nothing else is found. */
export type Certainty = 'likely' | 'guess';

export interface FieldPlace {
  source: Source;
  certainty?: Certainty;
  /** What stands there; nothing, where the page has no such place. Several values where a place may be filled more than once. */
  read(page: Page): readonly string[] | string | null | undefined;
}

/** A value found on a page, and where. */
export interface Reading {
  value: string;
  source: Source;
  /** The row it came from; the smaller, the better the place. */
  rank: number;
  certainty?: Certainty | undefined;
  /** It was longer than its field may be. */
  cut?: boolean;
}

/** What `<meta>` elements of these names say, whichever attribute names them; the first name that says anything counts. */
export const meta =
  (...names: string[]) =>
  ({ metas }: Page): readonly string[] =>
    names.map((name) => metas.get(name)).find(Boolean) ?? [];

/** Attributes of the first elements that match, the article's own before those of its surroundings. */
export const attribute =
  (selector: string, ...names: string[]) =>
  (page: Page): string[] =>
    ownElements(page, selector).flatMap((element) => names.map((name) => element.getAttribute(name) ?? '').find(Boolean) ?? []);

/** Text of the first elements that match, without those that belong to something else on the page. */
export const textOf =
  (selector: string) =>
  (page: Page): string[] =>
    ownElements(page, selector)
      .map((element) => text(element))
      .filter(Boolean);

/** Parts of a page that speak of other articles, or for readers. */
const SURROUNDINGS = namedAs(
  [
    ...['comment', 'related', 'recommend', 'sidebar', 'promo', 'footer', 'popular', 'trending', 'carousel', 'disqus', 'newsletter'],
    ...['mostread', 'most-read', 'testimonial', 'authority'],
  ],
  ['quote', 'book', 'product', 'event', 'reviewed'],
);
const OUTSIDE = /^(?:aside|footer|nav|dialog|blockquote)$/i;
/** Of a byline that a theme puts aside. */
const SIGNS_ASIDE = '[rel~="author"], address, [itemprop~="author"]';
const DATES_ASIDE = 'time, [class*="date" i]:not(:has(time)):not([class*="update" i])';
/** Characters; what is longer is another story. */
const LONGEST_ASIDE = 300;

/** Elements looked at per place: a page may have thousands of bylines, its article has few. */
const [MOST, MOST_LOOKED_AT] = [12, 60];

/** Elements that match and belong to the article, at most a dozen; found once per page. */
export function ownElements(page: Page, selector: string): readonly Element[] {
  const known = page.found.get(selector);
  if (known) return known;
  const matched = [...page.document.querySelectorAll(selector)].slice(0, MOST_LOOKED_AT);
  const found = matched.filter((element) => !isOutside(element, page)).slice(0, MOST);
  page.found.set(selector, found);
  return found;
}

/** Whether it belongs to the article, and to nothing else on the page. */
export const isOfArticle = (element: Element, page: Page): boolean => !isOutside(element, page);

const outside = new WeakMap<Page, Map<Element, boolean>>();

/** Each element is asked once, however many places ask for what it holds. */
function isOutside(element: Element, page: Page): boolean {
  let known = outside.get(page);
  if (!known) outside.set(page, (known = new Map()));
  const is = known.get(element) ?? standsOutside(element, page);
  known.set(element, is);
  return is;
}

/** What holds the heading as well is the article, whatever it is called. */
function standsOutside(element: Element, page: Page): boolean {
  const [heading] = page.headings;
  if (element.localName === 'body' || (heading && element.contains(heading))) return false;
  if ((OUTSIDE.test(element.localName) && !isByline(element) && !isEndOfArticle(element, heading)) || element.hasAttribute('hidden'))
    return true;
  if (SURROUNDINGS.test(namesOf(element)) && !/byline|dateline/i.test(namesOf(element))) return true;
  return element.parentElement !== null && isOutside(element.parentElement, page);
}

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`.replace(NOT_BESIDE, '');
/** An article's own foot, and what Drupal calls an article of the front page. */
const NOT_BESIDE = /(?:entry|post|article|content|story|hentry)[-_]{0,2}footer|node--promoted/gi;

/** An article may have a foot of its own. */
const isEndOfArticle = (element: Element, heading: Element | undefined): boolean => {
  const article = element.localName === 'footer' ? element.closest('article, main') : null;
  if (article === null) return false;
  return (
    heading === undefined ||
    article.contains(heading) ||
    element.ownerDocument.querySelectorAll('article:not(article article)').length === 1
  );
};

const isByline = (element: Element): boolean =>
  element.localName === 'aside' &&
  element.textContent.length < LONGEST_ASIDE &&
  (element.querySelector(SIGNS_ASIDE) !== null ||
    (element.querySelectorAll(DATES_ASIDE).length === 1 && element.querySelector('h2, h3, h4') === null));
