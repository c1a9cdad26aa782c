import { expect, test } from 'vitest';
import { extractClip } from '@/utils/extract/extract-clip';
import { otherArticles } from '@/utils/extract/page/other-articles';
import { sourceOf } from '@/utils/core/raw-html';
import { parsePage } from './document';

const prose = (word: string) =>
  `<p>${word} keeps its boats in the water until the first ice, and nobody on the quay remembers another way of it.</p>`.repeat(4);
const [ONE, TWO] = ['A notebook on the quay', 'Lines in the back of a book'];
const article = (heading: string, word: string, tag = 'article', more = '') =>
  `<${tag} ${more}><h1>${heading}</h1><p class="byline">By Jan ${word}</p>${prose(word)}</${tag}>`;
const page = (title: string, body: string, url = 'https://post.example/a') =>
  parsePage(`<title>${title}</title><body><div>${body}</div></body>`, url);
const leftOut = (document: Document) =>
  otherArticles(document, document.URL).map((element) => element.querySelector('h1, h2')!.textContent);

const both = article(ONE, 'Anna') + article(TWO, 'Berta');

test.for([
  ['by the title', page(`${ONE} | Post`, both), [TWO]],
  ['by the title, the second', page(`${TWO} | Post`, both), [ONE]],
  ['by the address', page('Post', both, 'https://post.example/lines-in-the-back'), [ONE]],
  [
    'by the address of its own',
    page(
      'Post',
      article(ONE, 'Anna', 'div', 'data-url="/n/1"') + article(TWO, 'Berta', 'div', 'data-url="/n/2"'),
      'https://post.example/n/2',
    ),
    [ONE],
  ],
  ['in divisions', page(ONE, article(ONE, 'Anna', 'div') + article(TWO, 'Berta', 'div')), [TWO]],
  [
    'the next with a smaller heading',
    page(ONE, article(ONE, 'Anna') + article(TWO, 'Berta').replace('<h1>', '<h2>').replace('</h1>', '</h2>')),
    [TWO],
  ],
  ['the next within what holds the first', page(ONE, `<h1>${ONE}</h1>${prose('Anna')}<div>${article(TWO, 'Berta')}</div>`), [TWO]],
])('of several articles one is meant: %s', ([, document, others]) => {
  expect(leftOut(document as Document)).toEqual(others);
});

test.for([
  ['a front page', page('Post', both, 'https://post.example/')],
  ['one article', page(ONE, article(ONE, 'Anna'))],
  ['one with a teaser of the next', page(ONE, `${article(ONE, 'Anna')}<article><h2>${TWO}</h2><p>Soon.</p></article>`)],
  [
    'sections with headings of the first order',
    page('Introduction', `<section><h1>Introduction</h1>${prose('Anna')}</section><section><h1>Usage</h1>${prose('Berta')}</section>`),
  ],
  [
    'an appeal with a heading of the first order below the text',
    page(ONE, `<h1>${ONE}</h1><div>${prose('Anna')}<time>Now</time><h1>Sign up</h1><p>Soon.</p></div>`),
  ],
  [
    'an article below its heading, with headings of the first order of its own',
    page(
      ONE,
      `<h1>${ONE}</h1><article><time>Now</time><h1>Why they write</h1>${prose('Anna')}<h1>What they write</h1>${prose('Anna')}</article>`,
    ),
  ],
  [
    'an article with a heading of the second order, below the name of its site',
    page(`${ONE} | Quay Post`, `<h1>Quay Post</h1><article><h2>${ONE}</h2><h1>Why they write</h1>${prose('Anna')}</article>`),
  ],
  [
    'a thread of answers',
    page(
      ONE,
      `<h1>${ONE}</h1>` +
        ['Anna', 'Berta'].map((word) => `<article><h2>Re: ${ONE}</h2><time>2026-02-01</time>${prose(word)}</article>`).join(''),
    ),
  ],
  [
    'a report that goes on',
    page(
      'Storm on the quay',
      `<h1>Storm on the quay</h1>${['Storm warning on the quay', 'Boats are in'].map((heading) => `<article><h2>${heading}</h2><time>9:00</time>${prose(heading)}</article>`).join('')}`,
    ),
  ],
])('nothing is left out of %s', ([, document]) => {
  expect(leftOut(document as Document)).toEqual([]);
});

test('title, author and body are those of the article that the address has gone on to', () => {
  const document = page(
    TWO,
    `${both}<script type="application/ld+json">{"@type":"Article","headline":"${ONE}","author":"Jan Anna","url":"https://post.example/notebook"}</script>`,
    'https://post.example/lines-in-the-back',
  );
  const { title, byline, body } = extractClip(document, document.URL);
  const text = body.map(({ html }) => sourceOf(html)).join('');
  expect([title, byline, text.includes('Berta keeps'), text.includes('Anna keeps')]).toEqual([TWO, 'Jan Berta', true, false]);
});

test('the title of the one that is left is its own heading, of the second order too', () => {
  const second = (heading: string, word: string) => article(heading, word).replaceAll('h1>', 'h2>');
  const document = page(`${TWO} - Quay Daily`, second(ONE, 'Anna') + second(TWO, 'Berta'), 'https://post.example/lines-in-the-back');
  expect(extractClip(document, document.URL).title).toBe(TWO);
});
