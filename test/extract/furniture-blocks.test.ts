// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { removeBlocks, splitBlocks } from '@/utils/extract/body/blocks';
import { furnitureAmong } from '@/utils/extract/body/furniture-blocks';

const URL = 'https://example.org/article';
const PROSE = 'A long sentence of the article that tells what happened, to whom, and why it had to. ';
const paragraph = (name: string) => `<p>${name}: ${PROSE.repeat(3)}</p>`;
const ARTICLE = [1, 2, 3, 4].map((number) => paragraph(`Part ${number}`)).join('');

const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const prune = (html: string, other = '') => {
  const root = bodyOf(html);
  const gone = furnitureAmong(splitBlocks(root), {
    others: other === '' ? [] : splitBlocks(bodyOf(other)),
    title: 'What happened',
    url: URL,
    isMadeLike: () => false,
  });
  removeBlocks(gone, root);
  return root.innerHTML;
};

test.for([
  ['its title above it', `<h1>What happened</h1>${ARTICLE}`],
  ['a byline above it', `<p>By Jane Roe</p>${ARTICLE}`],
  ['a date above it', `<div><span>Updated 19 November 2019</span></div>${ARTICLE}`],
  ['its own address', `<p>${URL}</p>${ARTICLE}`],
  ['an ad label within', ARTICLE.replace('<p>Part 3', '<div><p>Advertisement</p></div><p>Part 3')],
  [
    'a line that leads to another article',
    ARTICLE.replace('<p>Part 3', '<p>Read more: <a href="/b">How it went on from there</a></p><p>Part 3'),
  ],
  [
    'a paragraph that is a link to the same site',
    ARTICLE.replace('<p>Part 3', '<p><a href="https://example.org/b">What happened the day after, in pictures</a></p><p>Part 3'),
  ],
  ['a newsletter line', `${ARTICLE}<p>Sign up for our newsletter and never miss a story.</p>`],
  ['everything after a heading that ends it', `${ARTICLE}<h3>Related articles</h3><ul><li><a href="/b">Another article</a></li></ul>`],
])('an article loses %s', ([, html]) => {
  expect(prune(html!)).toBe(ARTICLE);
});

test.for([
  ['a paragraph that is a link to another site', '<p><a href="https://elsewhere.example/b">The report of the inquiry, in full</a></p>'],
  ['a heading within', '<h2>What the mayor said</h2>'],
  ['a list within', '<ul><li>One</li><li>Two</li></ul>'],
  ['a word in a table', '<table><tbody><tr><td>Share</td><td>Ad</td></tr></tbody></table>'],
])('an article keeps %s', ([, html]) => {
  const body = ARTICLE.replace('<p>Part 3', `${html}<p>Part 3`);
  expect(prune(body)).toBe(body);
});

test('what only one reading has at the edges goes, where it is short', () => {
  const edge = '<p>Our reporters work around the clock so that you know what happens.</p>';
  expect(prune(`${edge}${ARTICLE}${edge}`, ARTICLE)).toBe(ARTICLE);
});

test('a long tail that the other reading lacks is the article’s own', () => {
  const tail = [5, 6, 7].map((number) => paragraph(`Part ${number}`)).join('');
  expect(prune(ARTICLE + tail, ARTICLE)).toBe(ARTICLE + tail);
});

test('rules that would take half of a page do not fit it', () => {
  const page = '<p>Share</p><p>Facebook</p><p>Why</p>';
  expect(prune(page)).toBe(page);
});
