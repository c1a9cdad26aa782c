// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDate } from '@/utils/extract/facts/read-date';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { parsePage } from './document';

test.for([
  ['2026-11-12', '', '2026-11-12'],
  ['2026-11-12T00:30:00+02:00', '', '2026-11-12T00:30:00+02:00'],
  ['2026-11-12T09:00:00.000Z', '', '2026-11-12T09:00:00Z'],
  ['2026-11-12 09:05', '', '2026-11-12T09:05:00'],
  ['20261112', '', '2026-11-12'],
  ['2026/11/02', '', '2026-11-02'],
  ['12.11.2026', 'de', '2026-11-12'],
  ['12.11.26', 'de', '2026-11-12'],
  ['11/12/2026', 'en-US', '2026-11-12'],
  ['11/12/2026', 'en-GB', '2026-12-11'],
  ['11/25/2026', 'en-GB', '2026-11-25'],
  ['Published on 11/25/26', 'en', '2026-11-25'],
  ['11.25.2026', 'en', '2026-11-25'],
  ['November 12th, 2026', 'en', '2026-11-12'],
  ['Published on Thu, 12 Nov 2026 10:00', 'en', '2026-11-12'],
  ['5 December 2026', 'en', '2026-12-05'],
  ['12. November 2026', 'de', '2026-11-12'],
  ['3. März 2026', 'de-AT', '2026-03-03'],
  ['le 1er février 2026', 'fr', '2026-02-01'],
  ['12 de noviembre de 2026', 'es', '2026-11-12'],
  ['12 novembre 2026', 'it', '2026-11-12'],
  ['12 de novembro de 2026', 'pt-BR', '2026-11-12'],
  ['12 november 2026', 'nl', '2026-11-12'],
  ['12 listopada 2026', 'pl', '2026-11-12'],
  ['12 ноября 2026 г.', 'ru', '2026-11-12'],
  ['12. listopadu 2026', 'cs', '2026-11-12'],
  ['12 oktober 2026', 'sv', '2026-10-12'],
  ['12. november 2026', 'da', '2026-11-12'],
  ['12. desember 2026', 'no', '2026-12-12'],
  ['12. marraskuuta 2026', 'fi', '2026-11-12'],
  ['12 Kasım 2026', 'tr', '2026-11-12'],
  ['2026年11月12日', 'ja', '2026-11-12'],
  ['2026年11月12日', 'zh', '2026-11-12'],
  ['2026년 11월 12일', 'ko', '2026-11-12'],
  ['12 noviembre 2026', '', '2026-11-12'],
  ['12 noviembre 2026', 'en', '2026-11-12'],
] as const)('%j in %j is %j', ([text, lang, date]) => {
  expect(readDate(text, lang)).toBe(date);
});

test.for(['last week', '2026-02-30', '1970-01-01', 'Chapter 12 2026', '192.168.10.12', '10.15.26', '12 apples 2026'])(
  '%j is no date',
  (text) => {
    expect(readDate(text, 'en')).toBeNull();
  },
);

test('a date after the last day that is believed is no date', () => {
  expect(readDate('2031-01-01', 'en', '2026-11-22')).toBeNull();
});

test('a day to come is one of the past, written the other way', () => {
  expect(readDate('12/03/2026', 'en', '2026-11-22')).toBe('2026-03-12');
});

const LD = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...data })}</script>`;

test.for([
  ['a line below the heading', '<h1>A long walk</h1><p>By Jane Roe, 12 November 2026</p>', '2026-11-12'],
  ['JSON-LD', LD({ datePublished: '2026-11-12' }), '2026-11-12'],
  ['Open Graph', '<meta property="article:published_time" content="2026-11-12T10:00:00+01:00">', '2026-11-12T10:00:00+01:00'],
  [
    'a box at the side that says nothing else',
    '<article><aside><time datetime="2026-11-12">Nov 12</time></aside><h1>A long walk</h1></article>',
    '2026-11-12',
  ],
  [
    'an article that Drupal promotes',
    '<article class="node--promoted"><h1>A long walk</h1><p>12 November 2026</p></article>',
    '2026-11-12',
  ],
  [
    'one of several lines, the one of that day',
    `${LD({ datePublished: '2026-11-12' })}<h1>A long walk</h1><div>Nov 14, 2026</div><div>Nov 12, 2026</div>`,
    '2026-11-12',
  ],
  ['JSON-LD of the page', '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-11-12"}</script>', '2026-11-12'],
  ['a publisher’s own name for it', '<meta name="parsely-pub-date" content="2026-11-12">', '2026-11-12'],
  ['another publisher’s name for it', '<meta name="published_on" content="2026-11-12">', '2026-11-12'],
  [
    'a line that says so, anywhere in the article, before structured data',
    `${LD({ datePublished: '2026-11-20' })}<article><h1>A long walk</h1><p>${'A long walk. '.repeat(200)}</p><p class="post-date">Published 12 November 2026</p></article>`,
    '2026-11-12',
  ],
  [
    'the foot of the only article, below a heading of its own',
    '<main><h1>A long walk</h1><article><footer><span class="meta-date">12 November 2026</span></footer></article></main>',
    '2026-11-12',
  ],
  ['Dublin Core', '<meta name="DC.date.issued" content="2026-11-12">', '2026-11-12'],
  ['citation_publication_date', '<meta name="citation_publication_date" content="2026/11/12">', '2026-11-12'],
  ['microdata', '<meta itemprop="datePublished" content="2026-11-12">', '2026-11-12'],
  ['<time pubdate>', '<time pubdate datetime="2026-11-12">today</time>', '2026-11-12'],
  ['<time> in an article', '<article><time datetime="2026-11-12">today</time></article>', '2026-11-12'],
  ['a dateline', '<p class="post-date">12 Nov 2026</p>', '2026-11-12'],
] as const)('the date may stand in %s', ([, html, date]) => {
  expect(readFacts(parsePage(`<html lang="en">${html}</html>`), 'https://example.org/a').publishedTime).toBe(date);
});

test.for([
  ['https://example.org/2026/11/12/a', '2026-11-12'],
  ['https://example.org/news-2026-11-12-a', '2026-11-12'],
  ['https://example.org/20261112/a', '2026-11-12'],
  ['https://example.org/2026/a', ''],
] as const)('the date in %s is %j', ([url, date]) => {
  expect(readFacts(parsePage('<h1>A</h1>'), url).publishedTime).toBe(date);
});

test('what the reader sees comes first, with the time that the head has for that day', () => {
  const html = (day: string) =>
    `<html lang="en">${LD({ datePublished: `${day}T08:15:00Z`, dateModified: '2026-11-20' })}<h1>A long walk</h1><p>November 12, 2026</p></html>`;
  expect(readFacts(parsePage(html('2026-11-12')), 'https://example.org/a')).toMatchObject({
    publishedTime: '2026-11-12T08:15:00Z',
    modifiedTime: '2026-11-20',
  });
  expect(readFacts(parsePage(html('2012-01-01')), 'https://example.org/a').publishedTime).toBe('2026-11-12');
});

test.for([
  ['Published May 5, 2026 | Updated June 3, 2026', 'en', '2026-05-05', '2026-06-03'],
  ['Updated June 3, 2026 · First published May 5, 2026', 'en', '2026-05-05', '2026-06-03'],
  ['Aktualisiert am 3. Juni 2026 · Veröffentlicht am 5. Mai 2026', 'de', '2026-05-05', '2026-06-03'],
  ['5 May 2026 (updated)', 'en', '2026-05-05', '2026-05-05'],
  ['By Jane Roe and John van der Doe, Thursday, 5 May 2026 at 10:30 am · 5 min read', 'en', '2026-05-05', ''],
  ['Jane Roe · 5 May 2026', 'en', '2026-05-05', ''],
  ['Publié le 5 mai 2026 à 13h59 - Mis à jour le 3 juin 2026 à 09h03', 'fr', '2026-05-05', '2026-06-03'],
  ['Written by Jane Roe in Games on 5 May 2026 at 08:34 PM EDT. 51 Comments', 'en', '2026-05-05', ''],
  ['dpa am 05.05.2026', 'de', '2026-05-05', ''],
  ['Registration closed on 3 March 2026 in Berlin', 'en', '', ''],
] as const)('the line %j below a heading (%s) says published %j, modified %j', ([line, lang, publishedTime, modifiedTime]) => {
  const page = parsePage(`<html lang="${lang}"><h1>A long walk</h1><p>${line}</p></html>`);
  expect(readFacts(page, 'https://example.org/a')).toMatchObject({ publishedTime, modifiedTime });
});

test.for([
  ['a deck that tells of a day', '<p>How the attacks of September 11, 2001 changed aviation</p>'],
  ['a short deck that names a day', '<p>Remembering September 11, 2001</p>'],
] as const)('structured data is believed before %s', ([, deck]) => {
  const page = parsePage(`<html lang="en">${LD({ datePublished: '2026-11-10' })}<h1>A long walk</h1>${deck}</html>`);
  expect(readFacts(page, 'https://example.org/a').publishedTime).toBe('2026-11-10');
});

test.for(['Jane Roe | 5 May 2026', '5 May 2026 · Wellness & Prevention', '05.05.2026 – 15:33 Uhr – Jane Roe'])(
  'structured data is not believed against %j',
  (line) => {
    const page = parsePage(`<html lang="en-GB">${LD({ datePublished: '2026-01-10' })}<h1>A long walk</h1><p>${line}</p></html>`);
    expect(readFacts(page, 'https://example.org/a').publishedTime).toBe('2026-05-05');
  },
);

test.for([
  ['/reference/2019-05-06/widgets', '2026-11-10', '2026-11-10'],
  ['/2023/11/08/slug', '2023-11-09T05:30:00Z', '2023-11-08'],
] as const)('of %s with structured data of %s, the date is %s', ([path, datePublished, date]) => {
  expect(readFacts(parsePage(`${LD({ datePublished })}<h1>A</h1>`), `https://example.org${path}`).publishedTime).toBe(date);
});
