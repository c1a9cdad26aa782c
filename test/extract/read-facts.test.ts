// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { PageFacts, type ClipField } from '@/utils/core/clip';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { articlePage, parsePage, URL_OF_PAGE } from './document';

const read = (head: string, body = '') => readFacts(parsePage(articlePage(head, body)), URL_OF_PAGE);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.for([
  ['title', ld({ '@type': 'NewsArticle', headline: 'Title' }), 'Title', 'page'],
  ['siteName', '<meta property="og:site_name" content="Example News">', 'Example News', 'open-graph'],
  ['siteName', ld({ '@type': 'Article', publisher: { name: 'Example News' } }), 'Example News', 'json-ld'],
  ['siteName', ld({ '@type': 'WebSite', name: 'Example News' }), 'Example News', 'json-ld'],
  ['siteName', '<meta name="application-name" content="Example News">', 'Example News', 'meta'],
  ['siteName', '', 'news.example.org', 'url'],
  ['publishedTime', '<meta name="date" content="2026-11-12">', '2026-11-12', 'meta'],
  ['modifiedTime', '<meta property="article:modified_time" content="2026-11-12T10:00:00Z">', '2026-11-12T10:00:00Z', 'open-graph'],
  ['modifiedTime', ld({ '@type': 'Article', dateModified: '2026-11-12' }), '2026-11-12', 'json-ld'],
  ['lang', '', 'en-GB', 'page'],
  ['description', '<meta name="description" content=" Two\n lines ">', 'Two lines', 'meta'],
  ['description', '<meta property="og:description" content="Summary">', 'Summary', 'open-graph'],
  ['description', ld({ '@type': 'Article', description: 'Summary' }), 'Summary', 'json-ld'],
] as [ClipField, string, string, string][])('%s of %s is %s', ([field, head, value, source]) => {
  const facts = read(head);
  expect(facts[field]).toBe(value);
  expect(facts.provenance[field]?.source).toBe(source);
});

test('the other candidates are kept, each once, as they stand on the page', () => {
  const facts = read('<meta property="og:title" content="From OG"><meta name="twitter:title" content="From OG">');
  expect(facts.provenance.title).toEqual({
    source: 'page',
    others: [
      { value: 'From OG', source: 'open-graph' },
      { value: 'Title - Example News', source: 'page' },
    ],
  });
});

test('a date after the day that it is, is not believed', () => {
  const document = parsePage(articlePage('<meta name="date" content="2031-01-01">'));
  expect(readFacts(document, 'https://example.org/a', '2026-11-22').publishedTime).toBe('');
});

test('the document is not changed', () => {
  const document = parsePage(articlePage(ld({ '@type': 'Article', headline: 'Title' })));
  const before = document.documentElement.outerHTML;
  readFacts(document, URL_OF_PAGE);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('images are absolute, each once, the page’s own choice first', () => {
  const facts = read(`<base href="https://cdn.example.org/x/"><meta property="og:image" content="lead.png">
    <meta name="twitter:image" content="https://cdn.example.org/x/lead.png"><meta name="twitter:image:src" content="data:image/png;base64,AA">
    ${ld({ '@type': 'Article', image: ['/b.jpg', { url: 'c.jpg' }] })}`);
  expect(facts.images.map(({ url }) => url).slice(0, 3)).toEqual([
    'https://cdn.example.org/x/lead.png',
    'https://cdn.example.org/b.jpg',
    'https://cdn.example.org/x/c.jpg',
  ]);
});

test.for([
  [
    'Open Graph, with its size',
    '<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    1200,
    630,
  ],
  [
    'JSON-LD, with its size',
    ld({ '@type': 'Article', image: { '@type': 'ImageObject', url: '/a.jpg', width: 1200, height: { value: 630 } } }),
    1200,
    630,
  ],
  ['Twitter', '<meta name="twitter:image" content="/a.jpg">', null, null],
  ['<link rel=image_src>', '<link rel="image_src" href="/a.jpg">', null, null],
  ['a whole set of them', '<meta property="og:image" content="/s.jpg 300w, /a.jpg 1200w">', null, null],
] as const)('the lead image may stand in %s', ([, head, width, height]) => {
  expect(read(head).images[0]).toMatchObject({ url: 'https://news.example.org/a.jpg', width, height });
});

test('where no image stands for an article, a video’s still does', () => {
  const page = parsePage('<article><h1>A long walk</h1><video poster="/a.jpg"></video></article>');
  expect(readFacts(page, 'https://example.org/a').images.map(({ url }) => url)).toEqual(['https://example.org/a.jpg']);
});

test.for([
  '/img/logo.png',
  '/site-logo-2.svg',
  '/default-share.jpg',
  '/placeholder.png',
  '/1x1.gif',
  '/assets/sprite.png',
  '/pixel.gif',
  '/icon.png',
  '/a/favicon-32x32.png',
  '/avatar.jpg',
  '/daily-news-logo-2x.png',
  '/logo_long.png',
  '/trailer.mp4',
])('%s stands for no article', (src) => {
  expect(read(`<meta property="og:image" content="${src}">`).images.map(({ url }) => new URL(url).pathname)).not.toContain(src);
});

test('a page without anything still makes facts', () => {
  const facts = readFacts(parsePage(''), 'https://example.org/');
  expect(PageFacts.parse(facts)).toMatchObject({ title: '', cleanUrl: 'https://example.org/', images: [] });
});

test.for(['/google-pixel-10-review.jpg', '/icon-of-the-seas-ship.jpg', '/avatar-3-film-review.jpg', '/image-1.jpg'])(
  '%s may stand for an article',
  (src) => {
    expect(read(`<meta property="og:image" content="${src}">`).images.map(({ url }) => new URL(url).pathname)).toContain(src);
  },
);
