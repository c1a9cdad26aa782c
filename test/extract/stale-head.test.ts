// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { parsePage } from './document';

/** The page before was /first-article; the reader is on the second. */
const SECOND = 'https://example.org/second-story-of-rivers';
const HEAD = `<title>First article about mountains</title><meta property="og:title" content="First article about mountains">
  <meta property="og:image" content="/first.jpg"><meta name="author" content="Jane Roe"><meta property="article:published_time" content="2020-01-01">
  <meta property="og:description" content="Mountains."><meta property="og:site_name" content="Example">`;
const BODY =
  '<main><h1>Second story of rivers</h1><p>By John Doe, November 12, 2026</p><img src="/second.jpg" width="800" height="400"></main>';
const read = (head: string, body = BODY, url = SECOND) =>
  readFacts(parsePage(`<html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`), url);

test.for([
  ['og:url names another article', '<meta property="og:url" content="https://example.org/first-article-about-mountains">'],
  ['the canonical link does', '<link rel="canonical" href="https://example.org/first-article-about-mountains">'],
  ['only the address and the heading contradict it', ''],
] as const)('a stale head is not believed where %s', ([, head]) => {
  expect(read(head)).toMatchObject({
    title: 'Second story of rivers',
    byline: 'John Doe',
    publishedTime: '2026-11-12',
    description: '',
    siteName: 'Example',
    canonicalUrl: null,
    images: [{ url: 'https://example.org/second.jpg', width: 800, height: 400 }],
  });
});

test('what a stale head says is still offered', () => {
  expect(read('').provenance.title?.others).toContainEqual({ value: 'First article about mountains', source: 'open-graph' });
});

test.for([
  [
    'the heading says it in other words',
    '<link rel="canonical" href="https://example.org/second-story-of-rivers">',
    '<h1>Rivers, again</h1>',
    SECOND,
  ],
  [
    'the address is only another spelling',
    '<link rel="canonical" href="https://example.org/first-article-about-mountains">',
    '<h1>First article about mountains</h1>',
    'https://example.org/?p=7',
  ],
  ['there is no heading and no other address', '', '<p>Text</p>', 'https://example.org/7'],
] as const)('a head is believed where %s', ([, head, body, url]) => {
  expect(read(head, body, url).byline).toBe('Jane Roe');
});

test.for([
  [
    'only its number tells them apart',
    '<link rel="canonical" href="https://example.org/article/17">',
    '<h1>Second story of rivers</h1>',
    'https://example.org/article/18',
  ],
  [
    'the titles of a series are nearly the same',
    '<link rel="canonical" href="https://example.org/story/17">',
    '<h1>Second article about rivers</h1>',
    'https://example.org/story/18',
  ],
] as const)('a stale head is not believed where %s', ([, head, body, url]) => {
  expect(read(head, body, url).byline).toBe('');
});

test('a head is believed where only the page of an article has another number', () => {
  expect(
    read(
      '<link rel="canonical" href="https://example.org/article/17">',
      '<h1>First article about mountains</h1>',
      'https://example.org/article/18',
    ).byline,
  ).toBe('Jane Roe');
});

const BUDGET = `<meta property="og:title" content="Parliament passes the budget"><meta name="author" content="Jane Roe"><meta property="article:published_time" content="2020-01-01">
  <meta property="og:image" content="/budget.jpg">`;
const BUDGET_LD =
  '<meta name="description" content="The budget."><script type="application/ld+json">{"@type":"NewsArticle","headline":"Parliament passes the budget","author":{"name":"Jane Roe"},"datePublished":"2020-01-01","image":"https://example.org/budget.jpg"}</script>';
const readHarbours = (head: string, url: string) =>
  readFacts(
    parsePage(
      `<html lang="en"><head><title>Quiet harbours reopen after the storm</title>${head}</head><body><h1>Quiet harbours reopen after the storm</h1><p>Text</p></body></html>`,
    ),
    url,
  );

test.for([
  ['a parameter', `${BUDGET}<link rel="canonical" href="https://example.org/story?id=17">`, 'https://example.org/story?id=18'],
  [
    'a route behind the number sign',
    `${BUDGET}<link rel="canonical" href="https://example.org/#/story/17">`,
    'https://example.org/#/story/18',
  ],
  ['a word that says nothing', `${BUDGET}<link rel="canonical" href="https://example.org/a/abc">`, 'https://example.org/a/xyz'],
  ['nothing but its structured data', BUDGET_LD, 'https://example.org/a/xyz'],
  [
    'nothing, its canonical address being the home page of a single-page site',
    `${BUDGET}<link rel="canonical" href="https://example.org/">`,
    'https://example.org/#/story/18',
  ],
] as const)('a stale head is not believed where heading and tab agree against it and it is told by %s', ([, head, url]) => {
  expect(readHarbours(head, url)).toMatchObject({
    title: 'Quiet harbours reopen after the storm',
    byline: '',
    publishedTime: '',
    description: '',
    canonicalUrl: null,
    images: [],
  });
});

test('a head is believed where its title is only the name of the site', () => {
  const head =
    '<meta property="og:title" content="Example News"><meta property="og:site_name" content="Example News"><meta name="author" content="Jane Roe">';
  expect(readHarbours(head, 'https://example.org/a').byline).toBe('Jane Roe');
});

test.for([
  ['a headline made for sharing is believed where the address names precisely this page', '/a/xyz', 'Jane Roe'],
  ['the address of a whole section vouches for none of its pages', '/a/xyz?id=18', ''],
] as const)('%s', ([, path, byline]) => {
  expect(readHarbours(`${BUDGET}<link rel="canonical" href="https://example.org/a/xyz">`, `https://example.org${path}`).byline).toBe(
    byline,
  );
});
