import { expect, test } from 'vitest';
import { cutThreads } from '@/utils/extract/repair/cut-threads';
import { bigPages } from '../worlds/big-pages';
import { parsePage } from './document';

const prose = '<p>A sentence of the article, as long as sentences are, and then some more of it so that it is no line.</p>'.repeat(15);
const answers = (count: number, inside = '<b>Reader</b><span>2 min</span><i>An answer</i>') =>
  `<div class="answer">${inside}</div>`.repeat(count);
const page = (below: string, article = `<article><h1>Nets</h1>${prose}</article>`) => `<main>${article}${below}</main>`;

/** Whether anything was cut, and whether the article is whole and the answers are there. */
function cut(html: string) {
  const { body } = parsePage(html);
  const elements = body.ownerDocument.getElementsByTagName('*').length;
  const left = cutThreads(body.ownerDocument, elements);
  return { found: left < elements, article: body.querySelectorAll('p').length, answers: body.querySelectorAll('.answer').length };
}

test.for([
  ['with a name', page(`<section class="comments">${answers(2_000)}</section>`), true],
  [
    'with a name within the article',
    page('', `<article><h1>Nets</h1>${prose}<div id="disqus_thread">${answers(2_000)}</div></article>`),
    true,
  ],
  ['without a name, beside the article', page(`<div><div class="x">${answers(2_000)}</div></div>`), true],
  ['without a name, and no article is marked', page(`<div class="x">${answers(2_000)}</div>`, `<div><h1>Nets</h1>${prose}</div>`), false],
  ['that is short', page(`<section class="comments">${answers(300)}</section>`), false],
  ['below a question of a line', page(`<section class="thread">${answers(2_000)}</section>`, '<h1>Nets?</h1><p>Who knows?</p>'), false],
  ['of articles with headings', page(`<div class="x">${answers(2_000, '<h2>Next</h2><i>of</i><b>many</b>')}</div>`), false],
] as const)('a thread %s is cut or not', ([, html, expected]) => {
  expect(cut(html)).toMatchObject({ found: expected, ...(expected && { answers: 0, article: 15 }) });
});

test('an article of thousands of paragraphs is no thread', () => {
  expect(
    cut(
      page(
        '',
        `<article><h1>Nets</h1><div>${prose}<p class="answer">A <a href="/x">word</a></p></div></article>`.replace(
          '</div>',
          `${'<p class="answer">A <a href="/x">word</a></p>'.repeat(4_000)}</div>`,
        ),
      ),
    ).found,
  ).toBe(false);
});

test('big pages have threads where they are said to', () => {
  const found = bigPages(3_000, 9_000, 200).map(({ name, html }) => [name.replace(/^\d+ /, ''), cut(html).found]);
  expect(found).toEqual([
    ['links in its sentences', false],
    ['links in one list', false],
    ['elements of comments', true],
    ['elements of comments in threads', true],
    ['elements of answers without a name', true],
    ['lazy images', false],
  ]);
});
