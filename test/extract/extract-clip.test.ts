// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { Clip } from '@/utils/core/clip';
import { ProblemError } from '@/utils/core/problem';
import { extractClip } from '@/utils/extract/extract-clip';
import { htmlOf } from '../html-of';
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
  expect(htmlOf(clip.body)).toContain('Remote monitoring');
  expect(htmlOf(clip.body)).not.toContain('Imprint');
});

test('links and images in the body are absolute', () => {
  const { body, images } = extractClip(parsePage(articlePage()), URL_OF_PAGE);
  expect(htmlOf(body)).toContain('href="https://news.example.org/2026/11/more.html"');
  expect(htmlOf(body)).toContain('src="https://news.example.org/img/a.png"');
  expect(images).toContainEqual(expect.objectContaining({ url: 'https://news.example.org/img/a.png', alt: 'A chart' }));
});

test('a caption stays with its picture, which would tell nothing without it', () => {
  const sample = readFileSync('test/pages/sample-article/index.html', 'utf8');
  const { body } = extractClip(parsePage(sample), URL_OF_PAGE);
  expect(htmlOf(body)).toMatch(/<figure><img [^>]*>\s*<figcaption>The nearest hospital is ninety minutes away/);
});

test('a caption stays with its player, however short it is', () => {
  const video = `<figure><iframe title="Nets" src="https://www.youtube.com/embed/abcdefghijk"></iframe><figcaption>How a net is mended</figcaption></figure>`;
  const { body } = extractClip(parsePage(articlePage('', `<p>${'The boats lie in the harbour. '.repeat(6)}</p>${video}`)), URL_OF_PAGE);
  expect(htmlOf(body)).toContain('<figcaption>How a net is mended</figcaption>');
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
  expect(htmlOf(extractClip(parsePage(articlePage('', '').replace('<footer>', `${rows}<footer>`)), URL_OF_PAGE).body)).toContain('Remote');
});

test.for([
  ['<html><body>   </body></html>', 'page-is-empty'],
  ['<html><body><img src="a.png"></body></html>', 'page-is-empty'],
] as const)('%s is %s', ([html, code]) => {
  expect(problemOf(html)).toBe(code);
});

test('a clip says why to look at it', () => {
  const short =
    '<!doctype html><html><body><article><h1>Title</h1><p>A few words, and no more of them to be read here today, whatever else this page may promise its readers.</p></article></body></html>';
  expect(extractClip(parsePage(short), URL_OF_PAGE).checks).toContainEqual({ code: 'body-short' });
  expect(extractClip(parsePage(articlePage()), URL_OF_PAGE).checks).toEqual([]);
});

test('redirectors in the body are passed by', () => {
  const { body } = extractClip(
    parsePage(articlePage().replace('more.html', 'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa')),
    URL_OF_PAGE,
  );
  expect(htmlOf(body)).toContain('href="https://example.org/a"');
});

test('a layer that asks for consent is no article', () => {
  const { body } = extractClip(
    parsePage(
      articlePage(
        '',
        '<div id="onetrust-consent-sdk"><p>We use cookies, and so do our 812 partners, for purposes that we list below at some length.</p></div>',
      ),
    ),
    URL_OF_PAGE,
  );
  expect(htmlOf(body)).not.toContain('812 partners');
});

test('a page is read on a slow computer as on a fast one', () => {
  const page = articlePage('', `<div class="x"><p>${'More of the same stands here, and nobody reads it twice. '.repeat(9)}</p></div>`);
  const quick = extractClip(parsePage(page), URL_OF_PAGE);
  let time = 0;
  const clocks = [performance, Date].map((clock) => vi.spyOn(clock, 'now').mockImplementation(() => (time += 5_000)));
  const slow = extractClip(parsePage(page), URL_OF_PAGE);
  for (const clock of clocks) clock.mockRestore();
  expect(slow).toEqual(quick);
});

test('nothing that reads a page asks for the time', () => {
  const files = readdirSync('utils/extract', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const timed = files.filter((name) =>
    /performance\.|Date\.now|new Date\(\)|setTimeout/.test(readFileSync(`utils/extract/${name}`, 'utf8')),
  );
  expect(timed).toEqual([]);
});

test('a page that cannot be read twice says so, unless one reading is surely enough', () => {
  const many = '<i></i>'.repeat(8_000);
  expect(extractClip(parsePage(articlePage('', many)), URL_OF_PAGE).checks).toEqual([]);
  const lines = '<div>A harbour, <b>and</b> what it costs</div>'.repeat(20);
  const clip = extractClip(parsePage(`<title>Harbours</title>${lines}${many}`), URL_OF_PAGE);
  expect(clip.checks).toContainEqual({ code: 'body-one-reading' });
});

test.for(['parentNode', 'children', 'textContent', 'getAttribute', 'querySelectorAll', 'checkVisibility', 'shadowRoot'])(
  'a form whose control is called %s is read like any other',
  (name) => {
    const page = articlePage().replace('<article>', `<form><input name="${name}"><article>`).replace('</article>', '</article></form>');
    expect(htmlOf(extractClip(parsePage(page), URL_OF_PAGE).body)).toContain('Remote monitoring');
  },
);

test.for([
  ['lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['authors', `{"@type":"Article","headline":"Deep","author":${'{"name":'.repeat(10_000)}"Jane"${'}'.repeat(10_000)}}`],
  ['graphs', `${'{"@graph":'.repeat(10_000)}[]${'}'.repeat(10_000)}`],
])('structured data of ten thousand %s within one another does no harm', ([, data]) => {
  expect(extractClip(parsePage(articlePage(`<script type="application/ld+json">${data}</script>`)), URL_OF_PAGE).title).not.toBe('');
});

test.for([
  ['<meta name="Keywords" content="Telehealth, Wound  care;telehealth,">', ['Telehealth', 'Wound care', 'telehealth']],
  ['<meta property="article:tag" content="One"><meta property="article:tag" content="Two">', ['One', 'Two']],
  ['<script type="application/ld+json">{"@type":"NewsArticle","keywords":["A","B, C"]}</script>', ['A', 'B', 'C']],
  [`<meta name="keywords" content="${'x'.repeat(101)}">`, undefined],
  ['', undefined],
] as const)('the page’s own keywords of %j', ([head, keywords]) => {
  expect(extractClip(parsePage(articlePage(head)), URL_OF_PAGE).keywords).toEqual(keywords);
});
