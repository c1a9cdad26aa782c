// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { PageFacts, type ClipField } from '@/utils/core/clip';
import { readFacts } from '@/utils/extract/read-facts';
import { articlePage, parsePage, URL_OF_PAGE } from './document';

const read = (head: string, body = '') => readFacts(parsePage(articlePage(head, body)), URL_OF_PAGE);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a field is read from its best place', () => {
  test.for([
    ['title', ld({ '@type': 'NewsArticle', headline: 'From JSON-LD' }) + '<meta property="og:title" content="From OG">', 'From JSON-LD', 'json-ld'],
    ['title', '<meta property="og:title" content="From OG">', 'From OG', 'open-graph'],
    ['title', '', 'Title', 'page'],
    ['byline', ld({ '@graph': [{ '@type': 'Article', author: [{ name: 'Jane Roe' }, { name: 'John Doe' }] }] }), 'Jane Roe, John Doe', 'json-ld'],
    ['byline', '<meta name="author" content="By Jane Roe">', 'Jane Roe', 'meta'],
    ['byline', '<meta property="article:author" content="https://example.org/jane">', '', null],
    ['siteName', '<meta property="og:site_name" content="Example News">', 'Example News', 'open-graph'],
    ['publishedTime', '<meta property="article:published_time" content="2026-11-12T10:00:00+01:00">', '2026-11-12T09:00:00.000Z', 'open-graph'],
    ['publishedTime', '<meta name="date" content="2026-11-12">', '2026-11-12', 'meta'],
    ['publishedTime', '<meta name="date" content="last week">', 'last week', 'meta'],
    ['lang', '', 'en-GB', 'page'],
    ['description', '<meta name="description" content=" Two\n lines ">', 'Two lines', 'meta'],
  ] as [ClipField, string, string, string | null][])('%s of %s is %s', ([field, head, value, source]) => {
    const facts = read(head);
    expect(facts[field]).toBe(value);
    expect(facts.provenance[field]?.source ?? null).toBe(source);
  });
});

test('the other candidates are kept, each once', () => {
  const facts = read('<meta property="og:title" content="From OG"><meta name="twitter:title" content="From OG">');
  expect(facts.provenance.title?.others).toEqual([
    { value: 'Title', source: 'page' },
    { value: 'Title - Example News', source: 'page' },
  ]);
});

test('broken structured data is passed over', () => {
  const facts = read('<script type="application/ld+json">{"headline": </script><meta property="og:title" content="From OG">');
  expect(facts.title).toBe('From OG');
});

test('images are absolute, each once, the page’s own choice first', () => {
  const facts = read(`<base href="https://cdn.example.org/x/"><meta property="og:image" content="lead.png">
    <meta name="twitter:image" content="https://cdn.example.org/x/lead.png"><meta name="twitter:image:src" content="data:image/png;base64,AA">
    ${ld({ '@type': 'Article', image: ['/b.jpg', { url: 'c.jpg' }] })}`);
  expect(facts.images.map(({ url }) => url)).toEqual([
    'https://cdn.example.org/x/lead.png',
    'https://cdn.example.org/b.jpg',
    'https://cdn.example.org/x/c.jpg',
  ]);
});

test('a page without anything still makes facts', () => {
  const facts = readFacts(parsePage(''), 'https://example.org/');
  expect(PageFacts.parse(facts)).toMatchObject({ title: '', cleanUrl: 'https://example.org/', images: [] });
});
