// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { splitBlocks } from '@/utils/extract/body/blocks';
import { checkBody } from '@/utils/extract/body/check-body';
import { compareReadings } from '@/utils/extract/body/compare-readings';

const reading = (html: string) => {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  return { root, blocks: splitBlocks(root) };
};
const text = (name: string, paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, index) => `<p>${name} ${index}: a sentence of some length that tells what happened, to whom, and why it had to be so.</p>`,
  ).join('');

const ARTICLE = text('Article', 12);

const draft = (html: string, expected: number | null) => ({
  held: reading(html).blocks,
  judgement: expected === null ? null : { expected, cut: [], added: new Set<number>(), chances: [], shares: [] },
});

test.for([
  ['an article', ARTICLE, 0.95, []],
  ['one that is expected to be half right', ARTICLE, 0.6, ['body-unsure']],
  ['one of which nothing is expected', ARTICLE, null, []],
  ['a few lines', text('Article', 2), 0.95, ['body-short']],
  [
    'a list of links',
    `<ul>${'<li><a href="/a">A headline that leads to an article of the day</a></li>'.repeat(12)}</ul>`,
    0.95,
    ['body-many-links'],
  ],
] as [string, string, number | null, string[]][])('%s', ([, html, expected, checks]) => {
  expect(checkBody(draft(html, expected), true)).toEqual(checks);
});

test('a page that was read once says so', () => {
  expect(checkBody(draft(ARTICLE, null), false)).toEqual(['body-one-reading']);
});

test('what is cut is no part of the body', () => {
  const { held } = draft(ARTICLE, 1);
  const judgement = { expected: 0.95, cut: held.slice(2), added: new Set<number>(), chances: [], shares: [] };
  expect(checkBody({ held, judgement }, true)).toEqual(['body-short']);
});

test.for([
  ['agrees with ours', ARTICLE, ARTICLE, 'ours'],
  ['has text inside ours that ours lacks', text('A', 4) + text('C', 4), text('A', 4) + text('B', 14) + text('C', 4), 'theirs'],
  ['goes on where ours stops', text('A', 4), text('A', 4) + text('B', 14), 'theirs'],
  ['has a ticker before ours', text('B', 8), text('News', 14) + text('B', 8), 'ours'],
  ['has the code', `${ARTICLE}`, `${ARTICLE}<pre>${'let a = 1;\n'.repeat(40)}</pre>`, 'theirs'],
  ['is shorter', ARTICLE, text('Article', 6), 'ours'],
] as [string, string, string, string][])('of two readings, where the second %s', ([, ours, theirs, taken]) => {
  const [first, second] = [reading(ours), reading(theirs)];
  expect(compareReadings(first, second).pick === first ? 'ours' : 'theirs').toBe(taken);
});

test('a page that the first cannot read is read by the second', () => {
  const only = reading(ARTICLE);
  expect(compareReadings(null, only).pick).toBe(only);
});
