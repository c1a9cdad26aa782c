// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { LIMITS } from '@/utils/core/limits';
import { cleanUrl } from '@/utils/extract/address/clean-url';
import { cutBody, dropLongAttributes } from '@/utils/sanitise/cut-body';
import { extractClip } from '@/utils/extract/extract-clip';
import { readFacts } from '@/utils/extract/facts/read-facts';

const URL = 'https://news.example/article';
const PARAGRAPH = `<p>${'Remote monitoring gives clinicians a steady view of patients at home. '.repeat(4)}</p>`;
const parse = (head: string, body = PARAGRAPH.repeat(6)) =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`, 'text/html');
const read = (head: string, url = URL, body?: string) => extractClip(parse(`<title>An article about monitoring</title>${head}`, body), url);
const codes = ({ checks }: ReturnType<typeof extractClip>) => checks.map(({ code }) => code);

test.for([
  ['a title of letters', 'a'.repeat(5_000), 'a'.repeat(1_000)],
  ['a title of signs that are two units each', '😀'.repeat(1_500), '😀'.repeat(1_000)],
  ['a title beyond all measure', 'word '.repeat(200_000), 'word '.repeat(200).trimEnd()],
] as const)('%s is cut, and the curator is told', ([, title, kept]) => {
  const clip = extractClip(parse(`<title>${title}</title>`), URL);
  expect(clip.title).toBe(kept);
  expect(codes(clip)[0]).toBe('title-cut');
});

test('a title that is as long as titles may be is whole, and nothing is told', () => {
  const clip = extractClip(parse(`<title>${'a'.repeat(LIMITS.title)}</title>`), URL);
  expect(clip.title).toHaveLength(LIMITS.title);
  expect(codes(clip)).not.toContain('title-cut');
});

test('a title that another place gives in ordinary length is told of nothing', () => {
  const clip = extractClip(
    parse(
      `<title>${'a'.repeat(5_000)}</title><meta property="og:title" content="An article">`,
      `<h1>An article</h1>${PARAGRAPH.repeat(6)}`,
    ),
    URL,
  );
  expect(clip.title).toBe('An article');
  expect(codes(clip)).not.toContain('title-cut');
});

const LONG = 'x'.repeat(3_000);
test.for([
  ['its tracking parameters go', `${URL}?id=7&utm_source=${LONG}`, `${URL}?id=7`],
  ['its fragment goes', `${URL}?id=7#!/${LONG}`, `${URL}?id=7`],
  ['its query goes', `${URL}?id=7&token=${LONG}`, URL],
  ['a path is never cut in two', `https://news.example/${LONG}?id=7`, 'https://news.example/'],
] as const)('of an address that is too long %s', ([, long, clean]) => {
  expect(cleanUrl(long)).toBe(clean);
  expect(cleanUrl(clean)).toBe(clean);
  const clip = read('', long);
  expect(clip.cleanUrl).toBe(clean);
  expect(clip.url.length).toBeLessThanOrEqual(LIMITS.address);
  expect(codes(clip)).toContain('address-cut');
});

test('a page whose address is too long is known by what it calls its own', () => {
  const clip = read('<link rel="canonical" href="/article-7">', `${URL}?id=7&token=${LONG}`);
  expect(clip.cleanUrl).toBe('https://news.example/article-7');
  expect(codes(clip)).toContain('address-cut');
});

test('an image with an address that is too long, or written out in it, is none', () => {
  const facts = readFacts(
    parse(`
    <meta property="og:image" content="https://x.example/${LONG}.jpg"><meta property="og:image" content="data:image/png;base64,${LONG}">
    <meta property="og:image" content="/lead.jpg">`),
    URL,
  );
  expect(facts.images.map(({ url }) => url)).toEqual(['https://news.example/lead.jpg']);
});

test('everything that a page says of itself has a length that it keeps to', () => {
  const value = 'Jane Roe and '.repeat(20_000);
  const facts = readFacts(
    parse(
      ['og:description', 'og:site_name', 'author', 'article:published_time', 'og:title']
        .map((name) => `<meta property="${name}" content="${value}">`)
        .join('') +
        '<meta property="og:title" content="A title of many">'.repeat(500) +
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: value, author: Array.from({ length: 5_000 }, (_, index) => `Jane Roe ${index}`) })}</script>`,
    ),
    URL,
  );
  expect(facts.description.length).toBeLessThanOrEqual(LIMITS.description);
  expect(facts.siteName.length).toBeLessThanOrEqual(LIMITS.siteName);
  expect(facts.byline.length).toBeLessThanOrEqual(LIMITS.byline * 3);
  for (const known of Object.values(facts.provenance)) expect(known?.others.length).toBeLessThanOrEqual(LIMITS.others);
});

const bodyOf = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { body, cut: cutBody(body) };
};

test.for([
  ['too many elements', '<p>x</p>'.repeat(LIMITS.elements + 5)],
  ['too much text in many places', `<p>${'word '.repeat(2_000)}</p>`.repeat(250)],
  ['too much text in one place', `<p>before</p><p>${'word '.repeat(500_000)}</p><p>after</p>`],
  ['too much of what has to be escaped', `<p>${'&amp; '.repeat(500_000)}</p>`],
] as const)('a body with %s is cut to its beginning', ([, html]) => {
  const { body, cut } = bodyOf(html);
  expect(cut).toBe(true);
  expect(body.innerHTML.length).toBeLessThanOrEqual(LIMITS.body);
  expect(body.querySelectorAll('*').length).toBeLessThanOrEqual(LIMITS.elements);
  expect(body.textContent.length).toBeGreaterThan(1_000);
  expect(body.innerHTML).not.toContain('after');
});

test('a body of ordinary length is not touched', () => {
  const html = PARAGRAPH.repeat(40);
  const { body, cut } = bodyOf(html);
  expect(cut).toBe(false);
  expect(body.innerHTML).toBe(html);
});

// Readability takes its time over two megabytes without a browser.
test('a body that was cut is told of', { timeout: 120_000 }, () => {
  expect(codes(read('', URL, PARAGRAPH + `<p>${'word, '.repeat(450_000)}</p>`))).toContain('body-cut');
});

test('of long attributes what an image shows stays, cut', () => {
  const { body } = new DOMParser().parseFromString(
    `<img src="data:,${LONG}" alt="${LONG}"><a href="/x" class="${LONG}">x</a>`,
    'text/html',
  );
  dropLongAttributes(body);
  expect(body.innerHTML).toBe(`<img alt="${'x'.repeat(LIMITS.alt)}"><a href="/x">x</a>`);
});
