// Names in elements that are marked as bylines, and in the boxes that tell of an author.
import type { Page } from '../page/page';
import { text } from '../page/page-text';
import { namedAs } from '../words/any-of';
import { PICTURE_AGENCIES } from '../words/name-words';
import { ownElements } from './field-place';
import { endsWithOtherHand, isPlainlyPerson, namesIn } from './person-names';
import { signatureIn } from './signatures';

/** Longer than this, an element tells about the author. */
const LONGEST = 150;

/** Characters; what is longer holds the article as well, or all that its author wrote. */
const LONGEST_BOX = 600;
export function linksIn(element: Element): Element[] {
  return element.textContent.length > LONGEST_BOX ? [] : [...element.querySelectorAll('a[href]')].slice(0, 12);
}

/** Who is named there made the picture. */
const AT_PICTURE = ['figure', 'figcaption', ...PICTURE_AGENCIES.map((agency) => `a[href*="${agency}"]`)].join();

/** `Medically reviewed by` stands before it. */
function isOtherHand(element: Element): boolean {
  const around = element.parentElement?.textContent.slice(0, 4 * LONGEST).replace(/\s+/g, ' ') ?? '';
  const before = around.slice(0, Math.max(around.indexOf(element.textContent.replace(/\s+/g, ' ').trim()), 0));
  return endsWithOtherHand(before);
}

/** Characters of a sentence around a name; a byline has fewer. */
const A_SENTENCE = 40;

/** A person of whom a sentence tells. */
function isInProse(element: Element, line: string): boolean {
  const block = element.parentElement?.closest('p, li, dd, td, blockquote, figcaption');
  if (!block || element.getAttribute('content')) return false;
  const around = block.textContent.slice(0, 4 * LONGEST).replace(/\s+/g, ' ');
  const before = around.slice(0, Math.max(around.indexOf(line), 0)).trim();
  return (
    around.length - line.length > A_SENTENCE &&
    before !== '' &&
    signatureIn(`${before} ${line}`) === '' &&
    /\p{Ll} \p{Ll}/u.test(around.replace(line, ''))
  );
}

/** The first element that matches, or what of it is asked for, and those beside it: further off, other articles are signed. */
export function near(selector: string, part: (element: Element) => Element[] = (element) => [element]) {
  return (page: Page): string[] => {
    const elements = [...new Set(ownElements(page, selector).flatMap(part))]
      .map((element) => ({ element, line: element.getAttribute('content') ?? text(element) }))
      .filter(
        ({ element, line }) =>
          line.length > 1 &&
          line.length < LONGEST &&
          namesIn(line).length > 0 &&
          !isInProse(element, line) &&
          !isOtherHand(element) &&
          !element.closest(AT_PICTURE),
      );
    const first = elements[0]?.element;
    const around = first?.parentElement?.parentElement ?? first?.parentElement;
    return elements
      .filter(({ element }) => element === first || (around?.contains(element) && !first?.contains(element)))
      .map(({ line }) => line);
  };
}

/** Where people stand who did not write the article. */
const OF_OTHERS = namedAs(
  ['comment', 'testimonial', 'related', 'recommend', 'popular', 'trending', 'carousel', 'disqus', 'teaser'],
  ['quote', 'book', 'product', 'event', 'review', 'reviews', 'card'],
);
const [MOST_SIGNED, MOST_ABOVE] = [60, 12];

/** The name in a box beside or below the article, where all the page's boxes name the same person. */
export function onlyName({ document }: Page): string[] {
  const elements = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"], [class*="author" i], address')].slice(
    0,
    MOST_SIGNED,
  );
  const lines = elements.map((element) =>
    isOfOthers(element) || element.closest(AT_PICTURE) || isInProse(element, text(element)) ? '' : text(element),
  );
  const names = new Set(
    lines
      .filter((line) => line.length < LONGEST)
      .flatMap(namesIn)
      .filter(isPlainlyPerson),
  );
  return names.size === 1 ? [...names] : [];
}

const isOfOthers = (element: Element, left = MOST_ABOVE): boolean =>
  OF_OTHERS.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ||
  (left > 0 && element.parentElement !== null && element.parentElement.localName !== 'body' && isOfOthers(element.parentElement, left - 1));
