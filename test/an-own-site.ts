// A site that brings its formats itself, for tests: without communities, its articles links unless something else is said.
import { Site } from '@/utils/core/site';

/** `formats`: texts by their names; the first is the site's. */
export const anOwnSite = (formats: Record<string, string>, more: Partial<Record<keyof Site, unknown>> = {}): Site =>
  Site.parse({
    name: 'Own',
    slug: 'own',
    communities: [],
    topics: [],
    contentTypes: [{ name: 'Link', slug: 'link', archetype: 'link' }],
    format: Object.keys(formats)[0],
    formats,
    excerpt: { maxCharacters: 1000 },
    contentRoot: '',
    ...more,
  });

/** Its content types, where notes have a format of their own. */
export const linksAndNotes = (format: string) => [
  { name: 'Link', slug: 'link', archetype: 'link' },
  { name: 'Note', slug: 'note', archetype: 'note', format },
];
