// Where a page says what it is: for each field an ordered table of places, the best first.
import type { ClipField, Source } from '@/utils/core/clip';
import { isNode, type Page } from './page';

/** A place on a page and how to read it; it answers with nothing where the page has none. */
export interface Place {
  source: Source;
  read(page: Page): string | null | undefined;
}

const meta = (...names: string[]) => ({ document }: Page) => {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
};

const ld = (key: string) => ({ article }: Page) => nameOf(article[key]);

/** JSON-LD gives a name as text, as a node with a name, or as a list of either. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return isNode(value) ? nameOf(value['name']) : null;
}

/** Authors are people; a URL in their place is a profile page. */
const person = (read: Place['read']): Place['read'] => (page) => {
  const name = read(page);
  return name && !/^https?:/i.test(name) ? name.replace(/^by\s+/i, '') : null;
};

const text = (selector: string) => ({ document }: Page) => document.querySelector(selector)?.textContent;
const attribute = (selector: string, name: string) => ({ document }: Page) =>
  document.querySelector(selector)?.getAttribute(name);

export const PLACES: Record<ClipField, Place[]> = {
  title: [
    { source: 'json-ld', read: ld('headline') },
    { source: 'open-graph', read: meta('og:title') },
    { source: 'meta', read: meta('twitter:title', 'dc.title', 'citation_title') },
    { source: 'page', read: text('h1') },
    { source: 'page', read: text('title') },
  ],
  byline: [
    { source: 'json-ld', read: person(ld('author')) },
    { source: 'meta', read: person(meta('author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author')) },
    { source: 'page', read: person(text('[rel="author"], [itemprop="author"]')) },
  ],
  siteName: [
    { source: 'open-graph', read: meta('og:site_name') },
    { source: 'json-ld', read: ld('publisher') },
    { source: 'meta', read: meta('application-name') },
  ],
  publishedTime: [
    { source: 'json-ld', read: ld('datePublished') },
    { source: 'open-graph', read: meta('article:published_time', 'og:article:published_time') },
    { source: 'meta', read: meta('datePublished', 'dc.date', 'citation_publication_date', 'date') },
    { source: 'page', read: attribute('time[datetime]', 'datetime') },
  ],
  lang: [
    { source: 'page', read: ({ document }) => document.documentElement?.getAttribute('lang') },
    { source: 'json-ld', read: ld('inLanguage') },
    { source: 'open-graph', read: (page) => meta('og:locale')(page)?.replace('_', '-') },
  ],
  description: [
    { source: 'open-graph', read: meta('og:description') },
    { source: 'meta', read: meta('description', 'twitter:description', 'dc.description') },
    { source: 'json-ld', read: ld('description') },
  ],
};
