// Where a page says its title, the best place first. A newcomer adds a row.
import { headingText } from './read-headings';
import { meta, type FieldPlace } from './field-place';

export const TITLE_PLACES: FieldPlace[] = [
  { source: 'page', read: ({ headings }) => headings.slice(0, 3).map(headingText) },
  { source: 'json-ld', read: ({ structured }) => texts(structured.article['headline'], structured.article['name']) },
  { source: 'open-graph', read: meta('og:title') },
  {
    source: 'meta',
    read: meta('citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'article:title', 'title'),
  },
  { source: 'meta', read: meta('twitter:title') },
  { source: 'page', read: ({ document }) => document.title },
];

const texts = (...values: unknown[]): string[] => values.filter((value) => typeof value === 'string').slice(0, 1);
