// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { parsePage } from './document';

const read = (canonical: string, url: string) => readFacts(parsePage(`<link rel="canonical" href="${canonical}"><h1>Title</h1>`), url);

test.for([
  ['https://example.org/news/a', 'https://www.example.org/news/a?x=1', 'https://example.org/news/a'],
  ['/news/a?utm_source=x', 'https://example.org/news/a', 'https://example.org/news/a'],
  ['https://example.org/news/a-walk', 'https://example.org/?p=7', 'https://example.org/news/a-walk'],
  ['https://example.org/', 'https://example.org/news/a', null],
  ['https://example.org/news/', 'https://example.org/news/a', null],
  ['https://other.example/news/a', 'https://example.org/news/a', null],
  ['https://example.org/', 'https://example.org/', 'https://example.org/'],
  ['javascript:alert(1)', 'https://example.org/news/a', null],
] as const)('canonical %j on %s is %j', ([canonical, url, expected]) => {
  expect(read(canonical, url).canonicalUrl).toBe(expected);
});

test.for([
  ['https://example.org/news/a', 'https://example.org/news/a/amp/', 'https://example.org/news/a'],
  ['https://www.example.org/news/a', 'https://amp.example.org/news/a', 'https://www.example.org/news/a'],
  ['https://example.org/guitar/amp', 'https://example.org/guitar/amp', 'https://example.org/guitar/amp'],
] as const)('with canonical %j, %s is led back to %s', ([canonical, url, clean]) => {
  expect(read(canonical, url).cleanUrl).toBe(clean);
});
