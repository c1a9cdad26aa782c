// Where a page names its site, its language and sums itself up, the best place first. A newcomer adds a row.
import { nameOf } from './names-of';
import { meta, type FieldPlace } from './field-place';

export const SITE_NAME_PLACES: FieldPlace[] = [
  { source: 'open-graph', read: meta('og:site_name') },
  { source: 'json-ld', read: ({ structured }) => nameOf(structured.article['publisher']) },
  { source: 'json-ld', read: ({ structured }) => nameOf(structured.site) },
  { source: 'json-ld', read: ({ structured }) => nameOf(structured.webPage['publisher']) },
  { source: 'meta', read: meta('application-name', 'apple-mobile-web-app-title') },
  { source: 'meta', read: meta('al:ios:app_name', 'al:android:app_name', 'citation_journal_title', 'dc.publisher') },
  { source: 'url', read: ({ url }) => new URL(url).hostname.replace(/^www\d?\./, '') },
];

export const LANGUAGE_PLACES: FieldPlace[] = [
  { source: 'page', read: ({ document }) => document.documentElement?.getAttribute('lang') },
  { source: 'json-ld', read: ({ structured }) => textOf(structured.article['inLanguage']) },
  { source: 'meta', read: meta('content-language', 'dc.language', 'citation_language', 'language') },
  { source: 'open-graph', read: ({ metas }) => metas.get('og:locale')?.[0]?.replace('_', '-') },
];

export const DESCRIPTION_PLACES: FieldPlace[] = [
  { source: 'open-graph', read: meta('og:description') },
  { source: 'meta', read: meta('description') },
  { source: 'json-ld', read: ({ structured }) => textOf(structured.article['description']) },
  { source: 'meta', read: meta('twitter:description', 'dc.description', 'dcterms.abstract', 'citation_abstract', 'sailthru.description') },
  { source: 'json-ld', read: ({ structured }) => textOf(structured.webPage['description']) },
];

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
