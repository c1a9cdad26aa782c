// Whether only the beginning of an article is on its page, as the page's structured data and what was read of it tell together.
import { isNode, type JsonLd } from '../page/json-ld';

/** Share of the words that the page counts itself: with less, the rest is somewhere else. */
const MOST_OF_IT = 0.6;
/** Characters of what is kept for subscribers by which it is found in what was read. */
const SAMPLE = 80;
/** A name alone: whatever else a page may write would have to be searched for at its own price. */
const SIMPLE_SELECTOR = /^[.#]?[\w-]{1,100}$/;

/** `article`: its node of the structured data; `text`: what was read of it. */
export function isTeaser(article: JsonLd, document: Document, text: string): boolean {
  if (!isKept(article)) return false;
  const words = Number(article['wordCount']);
  if (words > 0) return text.split(/\s+/).length < MOST_OF_IT * words;
  const selectors = [article['hasPart']].flat().flatMap((part) => (isNode(part) && isKept(part) ? selectorsOf(part) : []));
  if (selectors.length === 0) return false;
  const read = plain(text);
  return !selectors.some((selector) =>
    [...document.querySelectorAll(selector)].some((element) => {
      const sample = plain(element.textContent).slice(0, SAMPLE);
      return sample !== '' && read.includes(sample);
    }),
  );
}

const isKept = (node: JsonLd): boolean => /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(node['isAccessibleForFree'] ?? ''));

const selectorsOf = (part: JsonLd): string[] =>
  [part['cssSelector']]
    .flat()
    .flatMap((selector) => (typeof selector === 'string' ? selector.slice(0, 1_000).split(',') : []))
    .map((selector) => selector.trim())
    .filter((selector) => SIMPLE_SELECTOR.test(selector));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
