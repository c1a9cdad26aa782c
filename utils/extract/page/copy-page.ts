// The page as its reader sees it, copied into a document in which nothing runs and nothing loads.
import { LIMITS } from '@/utils/core/limits';
import { flattenFrames, flattenShadowRoots } from './flatten-page';
import { forgetNames } from './forget-names';
import { hiddenElements } from './hidden-elements';
import { placeNoscriptParts } from './noscript-parts';
import { openRootOf, type RootOf } from './shadow-roots';
import { placeStreamedParts, streamedParts } from './streamed-parts';

/** What is never part of an article's text and only costs time. JSON-LD stays: Defuddle reads it. */
const NEVER_READ = [
  'script:not([type="application/ld+json" i], [type^="math/tex" i])',
  'style',
  'link[rel~="stylesheet" i]',
  'link[rel~="preload" i]',
  'svg',
  'canvas',
  'template:not([shadowrootmode])',
].join();

export interface PageCopy {
  document: Document;
  /** Elements of the copy. */
  elements: number;
}

/**
 * Copies a page: its shadow roots and the frame that holds its article flattened in, what its reader cannot see and `besides` left out.
 * Of a huge page only the part that it marks as its article. `url` is the page's address. The page itself is only read.
 */
export function copyPage(document: Document, url: string, besides: readonly Element[] = [], rootOf: RootOf = openRootOf): PageCopy {
  // Not `document.cloneNode`: an inert document of our own loads nothing in any browser.
  const inert = document.implementation.createHTMLDocument('');
  inert.documentElement.lang = document.documentElement.lang;
  // XHTML may have none.
  if (document.head) inert.head.replaceWith(inert.importNode(document.head, true));
  const part = partToRead(document);
  const copy = inert.importNode(part, true);
  if (part === document.body && copy.nodeName === 'BODY') inert.body.replaceWith(copy);
  else inert.body.append(copy);
  // Both lists are in document order, so an index names the same element on the page and in the copy.
  const live = part.querySelectorAll('*');
  const copied = copy.querySelectorAll('*');
  forgetNames(copy);
  const streamed = streamedParts(part);
  const hidden = hiddenElements(part, live).filter((index) => !streamed.some((waiting) => waiting.contains(live[index]!)));
  for (const index of placesOf(besides, live)) copied[index]?.remove();
  flattenShadowRoots(live, copied, rootOf);
  flattenFrames(document, live, copied, url, rootOf);
  for (const index of hidden) copied[index]?.remove();
  placeStreamedParts(inert);
  placeNoscriptParts(inert);
  for (const element of inert.querySelectorAll(NEVER_READ)) element.remove();
  for (const data of inert.querySelectorAll('script[type="application/ld+json" i]')) if (!isReadable(data.textContent)) data.remove();
  return { document: inert, elements: inert.getElementsByTagName('*').length };
}

function placesOf(elements: readonly Element[], all: ArrayLike<Element>): number[] {
  if (elements.length === 0) return [];
  const asked = new Set(elements);
  return Array.from(all).flatMap((element, index) => (asked.has(element) ? [index] : []));
}

/** Brackets within one another: Defuddle follows structured data down to where the stack ends. */
const DEEPEST = 100;

/** What is broken Defuddle mends by patterns that take seconds on long runs of white space. */
function isReadable(data: string): boolean {
  try {
    return nesting(data) <= DEEPEST && JSON.parse(data) !== undefined;
  } catch {
    return false;
  }
}

function nesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of text.match(/[[\]{}]/g) ?? []) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function partToRead(document: Document): Element {
  if (document.getElementsByTagName('*').length <= LIMITS.wholePage) return document.body;
  const marked = document.querySelectorAll('article, main, [role="main"]');
  return marked.length === 1 ? marked[0]! : document.body;
}
