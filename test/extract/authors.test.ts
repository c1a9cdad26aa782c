// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { namesIn } from '@/utils/extract/facts/person-names';
import { parsePage } from './document';

const page = (html: string) =>
  parsePage(
    `<html><head><meta property="og:site_name" content="Example Times"></head><body><main><h1>A long walk</h1>${html}</main></body></html>`,
  );
const LD = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...data })}</script>`;

test.for([
  ['JSON-LD, a list', LD({ author: [{ '@type': 'Person', name: 'Jane Roe' }, { name: 'John Doe' }] }), 'Jane Roe, John Doe'],
  [
    'JSON-LD, a reference',
    `<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#j"}},{"@type":"Person","@id":"#j","name":"Jane Roe"}]}</script>`,
    'Jane Roe',
  ],
  [
    'citation_author, turned round',
    '<meta name="citation_author" content="Roe, Jane"><meta name="citation_author" content="Doe, John">',
    'Jane Roe, John Doe',
  ],
  ['dc.creator', '<meta name="DC.creator" content="Jane Roe">', 'Jane Roe'],
  ['parsely-author', '<meta name="parsely-author" content="Jane Roe">', 'Jane Roe'],
  ['meta author', '<meta name="author" content="Jane Roe">', 'Jane Roe'],
  ['article:author', '<meta property="article:author" content="Jane Roe">', 'Jane Roe'],
  [
    'a labelled Twitter card',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">',
    'Jane Roe',
  ],
  ['microdata', '<p itemprop="author"><b itemprop="name">Jane Roe</b></p>', 'Jane Roe'],
  ['rel=author', '<p><a rel="author" href="/j">Jane Roe</a> and <a rel="author" href="/d">John Doe</a></p>', 'Jane Roe, John Doe'],
  ['a link in a byline', '<p class="post-byline">12 May by <a href="/j">Jane Roe</a></p>', 'Jane Roe'],
  ['a link to an author’s page', '<p><a href="/authors/j">Jane Roe</a></p>', 'Jane Roe'],
  ['a byline', '<p class="byline">Von Jane Roe und John Doe</p>', 'Jane Roe, John Doe'],
  ['a line below the heading', '<p>By Jane Roe</p>', 'Jane Roe'],
  ['a line with a date', '<p>12.11.2026 - Jane Roe</p>', 'Jane Roe'],
  ['a heading below the text', '<h4>Written by Jane Roe</h4>', 'Jane Roe'],
  ['the line after the one that says "by"', '<div>Written by</div><div>Jane Roe</div>', 'Jane Roe'],
  ['the foot of the article', '<footer class="entry-footer"><a rel="author" href="/j">Jane Roe</a></footer>', 'Jane Roe'],
  ['a box beside it, the only one', '<aside class="post-author">Jane Roe</aside>', 'Jane Roe'],
  ['a byline, beside a log-in name', '<meta name="author" content="jroe"><p>by <a rel="author" href="/a">Jane Roe</a></p>', 'Jane Roe'],
  ['a byline with a credit behind it', '<p>Words by Jane Roe · Photos by John Doe</p>', 'Jane Roe'],
  ['a line with a title', '<p>Jane Roe, senior correspondent</p>', 'Jane Roe'],
  ['a line with a reporter’s title in Korean', '<p>김민수 기자 · 입력 2026.03.12</p>', '김민수'],
  ['a line behind a dash', '<p>— Jane Roe</p><p>12 May 2026</p>', 'Jane Roe'],
  ['a byline, after a tag line', '<p>News! | By Jane Roe | 12 May 2026</p>', 'Jane Roe'],
  ['full below, where metadata has half', '<meta name="author" content="Jane"><p>by <a href="/author/j">Jane Roe</a></p>', 'Jane Roe'],
  ['a paragraph of its own at the end', `<p>${'A long walk through the hills. '.repeat(60)}</p><p>Written by Jane Roe</p>`, 'Jane Roe'],
  [
    'a line with doctors',
    '<meta name="author" content="Jane van der Roe"><p>Written by Dr Jane van der Roe, Dr John Doe</p>',
    'Dr Jane van der Roe, Dr John Doe',
  ],
  ['a line of several authors', '<p>Authors: Jane Roe and John Doe</p>', 'Jane Roe, John Doe'],
  [
    'a link to a contributor',
    '<div><p>By <a href="/contributor/j._roe">J. A. Roe</a> <a href="/print">View in print</a></p></div>',
    'J. A. Roe',
  ],
  [
    'a byline beside the section',
    '<p class="header-byline">By <a rel="author" href="/m">MixMaster</a> in Workshop | Woodworking</p>',
    'MixMaster',
  ],
] as const)('authors may stand in %s', ([, html, authors]) => {
  expect(readFacts(page(html), 'https://example.org/a').byline).toBe(authors);
});

test.for([
  ['an address', '<meta property="article:author" content="https://example.org/jane">'],
  ['an e-mail address', '<meta name="author" content="jane@example.org">'],
  ['a handle', '<meta name="author" content="@jane">'],
  ['the site', '<meta name="author" content="Example Times">'],
  ['the site as an organisation', LD({ author: { '@type': 'Organization', name: 'Example Times' } })],
  ['an administrator', '<meta name="author" content="admin">'],
  ['whoever commented', '<div class="comments"><a rel="author" href="/j">Jane Roe</a></div>'],
  ['whoever made a picture', '<p>Photo by Jane Roe on Unsplash</p>'],
  ['whoever a figure credits', '<figure><img><span class="author">Jane Roe</span></figure>'],
  ['a heading beside the date', '<p>12 May 2026</p><h2>Brute Force</h2>'],
  ['a log-in name', '<meta name="author" content="jroe42">'],
  ['a section', '<p class="author-box"><a href="/tips">Tips &amp; Tutorials</a></p>'],
  ['what a visitor is told to do', '<p>By clicking on Continue you agree to the Terms of Use</p>'],
] as const)('%s is no author', ([, html]) => {
  expect(readFacts(page(html), 'https://example.org/a').byline).toBe('');
});

test.for([
  ['its author', '<meta name="author" content="Jane Roe">', 'https://janeroe.example/a', 'Jane Roe'],
  ['its author’s log-in name', '<p>By <a rel="author" href="/j">JaneRoe</a></p>', 'https://janeroe.example/a', 'JaneRoe'],
  ['a firm', '<meta name="author" content="Kong">', 'https://kong.example/a', ''],
  ['a firm’s log-in name', '<p>By <a rel="author" href="/j">greattravels</a></p>', 'https://greattravels.example/a', ''],
] as const)('of a site named after %s', ([, html, url, author]) => {
  expect(readFacts(page(html), url).byline).toBe(author);
});

test.for([
  ['in an aside that is not about the author', '<aside><p class="byline">By Jane Roe</p></aside>'],
  ['in a related article', '<div class="related"><p class="author">Jane Roe</p></div>'],
  ['on a product', '<div class="book-card"><h3>Rivers</h3><p class="author">by Jane Roe</p></div>'],
  ['in a testimonial', '<div class="testimonials"><p class="author">Jane Roe</p></div>'],
] as const)('a name %s is not the author’s', ([, html]) => {
  expect(readFacts(page(html), 'https://example.org/a').byline).toBe('');
});

test.for([
  ['By Jane Roe', ['Jane Roe']],
  ['Jane Roe, Staff Writer', ['Jane Roe']],
  ['Jane Roe, MD, PhD', ['Jane Roe']],
  ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
  ['Jane Roe | 12 November 2026', ['Jane Roe']],
  ['Par Jeanne Dupont et Marie Curie', ['Jeanne Dupont', 'Marie Curie']],
  ['Por María José y Juan Pérez', ['María José', 'Juan Pérez']],
  ['Autor: Jan Kowalski', ['Jan Kowalski']],
  ['Autorzy: Jan Kowalski i Anna Nowak', ['Jan Kowalski', 'Anna Nowak']],
  ['Autorinnen: Jane Roe und Anna Doe', ['Jane Roe', 'Anna Doe']],
  ['Auteurs : Jeanne Dupont et Marie Curie', ['Jeanne Dupont', 'Marie Curie']],
  ['Autores: María José, Juan Pérez', ['María José', 'Juan Pérez']],
  ['Por Antoni Gaudí i Cornet', ['Antoni Gaudí i Cornet']],
  ['Autori: Mario Rossi e Anna Bianchi', ['Mario Rossi', 'Anna Bianchi']],
  ['著者：後藤大地', ['後藤大地']],
  ['Posted by Jane at November 12, 2026', ['Jane']],
  ['Perry Bacon Jr.', ['Perry Bacon Jr.']],
  ['Door Jane Roe op 12 maart 2026', ['Jane Roe']],
  ['Por Jane Roe em 12 de março de 2026', ['Jane Roe']],
  ['Av Jane Roe. Publicerad 12 mars 2026', ['Jane Roe']],
  ['Yazar: Jane Roe · 12 Mart 2026', ['Jane Roe']],
  ['Kirjoittaja: Matti Virta 12.3.2026', ['Matti Virta']],
  ['Szerző: Kiss Anna, 2026. március 12.', ['Kiss Anna']],
  ['Napsal Jan Novák, 12. března 2026', ['Jan Novák']],
  ['Oleh Budi Santoso pada 12 Maret 2026', ['Budi Santoso']],
  ['著者：後藤大地 2026年3月12日', ['後藤大地']],
  ['Written by Jane Roe | Medically reviewed by John Doe, MD', ['Jane Roe']],
] as const)('names in %j are %j', ([line, names]) => {
  expect(namesIn(line)).toEqual(names);
});

test.for([
  'Marine Le Pen',
  'Ursula K. Le Guin',
  'John le Carré',
  'Anh Le',
  'Kim Il Sung',
  'Di Wu',
  'Von Miller',
  'José Ortega y Gasset',
  'Lisa See',
  'Herbert Read',
  'Thomas More',
])('structured data that names %s names one person', (name) => {
  const page = parsePage(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'A', author: { '@type': 'Person', name } })}</script>`,
  );
  expect(readFacts(page, 'https://example.org/a').byline).toBe(name);
});

test('a person may be called as the host is, and a quotation signs nothing', () => {
  const page = parsePage(
    '<meta name="author" content="John Smith"><blockquote>Text <cite class="author">Albert Einstein</cite></blockquote>',
  );
  expect(readFacts(page, 'https://news.smith.edu/a').byline).toBe('John Smith');
});
