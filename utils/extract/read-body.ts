// A mended copy of a page → its article's body: Readability's reading, with Defuddle's as a second opinion.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { CheckCode } from '@/utils/core/check';
import { type Reading, splitBlocks } from './blocks';
import { compareReadings } from './compare-readings';
import { pruneBody } from './prune-body';

/** What Readability says of the page besides its body. */
export type Said = Pick<NonNullable<ReturnType<Readability['parse']>>, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang' | 'excerpt'>;

export interface Body {
  root: Element;
  by: 'readability' | 'defuddle';
  checks: CheckCode[];
  said: Partial<Said>;
}

/** Elements; Defuddle's time grows faster than a page, and past this it may take seconds. */
const MOST_FOR_DEFUDDLE = 8_000;

/** The body of an article, or null where neither reading finds text. The copy is used up. `url` is the page's address. */
export function readBody(copy: Document, elements: number, url: string): Body | null {
  const second = elements <= MOST_FOR_DEFUDDLE ? (copy.cloneNode(true) as Document) : null;
  const article = new Readability(copy, { serializer: (node) => node as Element }).parse();
  const ours = article?.content ? reading(article.content) : null;
  const theirs = second ? readWithDefuddle(second, url) : null;
  const chosen = compareReadings(ours, theirs);
  if (!chosen) return null;
  const { pick, other, by, checks } = chosen;
  pruneBody(pick.root, pick.blocks, { others: other?.blocks ?? [], title: article?.title ?? '', url });
  return { root: pick.root, by, checks, said: article ?? {} };
}

function reading(root: Element): Reading | null {
  const blocks = splitBlocks(root);
  return blocks.length > 0 ? { root, blocks } : null;
}

/** Defuddle changes the document that it is handed, and may ask a server with `useAsync`. */
function readWithDefuddle(copy: Document, url: string): Reading | null {
  const { content } = new Defuddle(copy, { url, useAsync: false }).parse();
  const holder = copy.implementation.createHTMLDocument('').body;
  holder.innerHTML = content;
  return reading(holder);
}
