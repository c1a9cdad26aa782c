// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Clip } from '@/utils/core/clip';
import { ProblemError } from '@/utils/core/problem';
import { extractClip } from '@/utils/extract/extract-clip';
import { articlePage, parsePage, URL_OF_PAGE } from './document';

const problemOf = (html: string) => {
  try {
    extractClip(parsePage(html), URL_OF_PAGE);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return null;
};

test('a page becomes a clip that survives being checked', () => {
  const clip = extractClip(parsePage(articlePage()), URL_OF_PAGE);
  expect(Clip.parse(clip)).toEqual(clip);
  expect(clip).toMatchObject({ title: 'Title', lang: 'en-GB', cleanUrl: 'https://news.example.org/2026/11/article' });
  expect(clip.bodyHtml).toContain('Remote monitoring');
  expect(clip.bodyHtml).not.toContain('Imprint');
});

test('links and images in the body are absolute', () => {
  const { bodyHtml, images } = extractClip(parsePage(articlePage()), URL_OF_PAGE);
  expect(bodyHtml).toContain('href="https://news.example.org/2026/11/more.html"');
  expect(bodyHtml).toContain('src="https://news.example.org/img/a.png"');
  expect(images).toContainEqual(expect.objectContaining({ url: 'https://news.example.org/img/a.png', alt: 'A chart' }));
});

test('the page is not changed', () => {
  const document = parsePage(articlePage('', '<img data-src="/lazy.png"><script>1</script>'));
  const before = document.documentElement.outerHTML;
  extractClip(document, URL_OF_PAGE);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what Readability adds is said to come from it', () => {
  const { description, provenance } = extractClip(parsePage(articlePage()), URL_OF_PAGE);
  expect(description).toContain('Remote monitoring');
  expect(provenance.description?.source).toBe('readability');
});

test('a document without a window can be read too', () => {
  const parsed = new DOMParser().parseFromString(articlePage(), 'text/html');
  expect(extractClip(parsed, URL_OF_PAGE).title).toBe('Title');
});

test('of a huge page the part that it marks as its article is read', () => {
  const rows = '<div><span>x</span></div>'.repeat(16_000);
  expect(extractClip(parsePage(articlePage('', '').replace('<footer>', `${rows}<footer>`)), URL_OF_PAGE).bodyHtml).toContain('Remote');
});

test.for([
  ['<html><body>   </body></html>', 'page-is-empty'],
  ['<html><body><img src="a.png"></body></html>', 'page-is-empty'],
] as const)('%s is %s', ([html, code]) => {
  expect(problemOf(html)).toBe(code);
});
