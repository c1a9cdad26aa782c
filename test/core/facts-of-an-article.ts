// A clip for tests, complete and small.
import { type Clip, NO_FIELDS } from '@/utils/core/clip';
import { rawHtml } from '@/utils/core/raw-html';
import { Site } from '@/utils/core/site';

export const SITE = Site.parse({
  name: 'Medigy',
  slug: 'medigy',
  communities: [
    { name: 'Chronic Care Management (CCM)', slug: 'chronic-care-management' },
    { name: 'Telehealth', slug: 'telehealth' },
  ],
  topics: ['KLAS: Remote Patient Monitoring'],
  contentTypes: [
    { name: 'Curated Content', slug: 'curated-content', archetype: 'curate-content' },
    { name: 'Curated News', slug: 'curated-news', archetype: 'news' },
  ],
  format: 'medigy',
  excerpt: { maxCharacters: 1000 },
  contentRoot: 'content',
});

export const CLIP: Clip = {
  ...NO_FIELDS,
  url: 'https://example.org/a?utm_source=x',
  cleanUrl: 'https://example.org/a',
  canonicalUrl: null,
  title: 'Title of the page',
  byline: 'Jane Roe',
  siteName: 'Example',
  publishedTime: '2026-11-12',
  modifiedTime: '',
  lang: 'en',
  description: 'What it says of itself.',
  images: [{ url: 'https://example.org/lead.png', alt: '', source: 'open-graph', width: 1200, height: 630 }],
  selection: null,
  provenance: { title: { source: 'json-ld', others: [] } },
  checks: [],
  body: ['One.', 'Two.'].map((text) => ({ html: rawHtml(`<p>${text}</p>`), text, prose: true })),
};
