// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readStructuredData } from '@/utils/extract/page/json-ld';
import { parsePage } from './document';

const URL_HERE = 'https://example.org/a';
const read = (...scripts: string[]) =>
  readStructuredData(parsePage(scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')), URL_HERE);

test.for([
  ['as it should be', '{"@type":"Article","headline":"H"}'],
  ['in a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"H"}]}'],
  ['in a list', '[{"@type":"Organization"},{"@type":["BlogPosting","Thing"],"headline":"H"}]'],
  ['as the main entity of a page', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"H"}}'],
  ['with a comma too many', '{"@type":"Article","headline":"H",}'],
  ['with a raw line break in a text', '{"@type":"Article","headline":"H","description":"a\nb"}'],
  ['in CDATA', '//<![CDATA[\n{"@type":"Article","headline":"H"}\n//]]>'],
  ['in a comment', '<!-- {"@type":"Article","headline":"H"} -->'],
  ['with a needless escape', String.raw`{"@type":"Article","headline":"H","description":"it\'s"}`],
  ['with a semicolon behind it', '{"@type":"Article","headline":"H"};'],
] as const)('an article is found %s', ([, text]) => {
  expect(read(text).article['headline']).toBe('H');
});

test('what is broken beyond mending is passed over', () => {
  expect(read('{"headline": ', '{"@type":"Article","headline":"H"}').article['headline']).toBe('H');
});

test('of several articles, the one of this page counts, and one of another page never does', () => {
  const [other, own] = ['b', 'a'].map((path) => `{"@type":"Article","headline":"${path}","url":"https://example.org/${path}"}`);
  expect(read(other!, own!).article['headline']).toBe('a');
  expect(read(other!).article).toEqual({});
});

test('an article of a site that has moved is this page’s where its path is', () => {
  const path = '/2026/11/12/a_long_walk_home/';
  const text = `{"@type":"NewsArticle","headline":"H","mainEntityOfPage":"https://example.com${path}"}`;
  expect(
    readStructuredData(parsePage(`<script type="application/ld+json">${text}</script>`), `https://example.co.uk${path}`).article[
      'headline'
    ],
  ).toBe('H');
});
