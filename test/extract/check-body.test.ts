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

test.for([
  ['two readings that agree', ARTICLE, ARTICLE, []],
  ['two readings of different parts', ARTICLE, text('Comment', 12), ['bodies-differ']],
  ['a reading that lacks half', ARTICLE, ARTICLE + text('More', 12), ['bodies-differ']],
  ['a few lines', text('Article', 2), text('Article', 2), ['body-short']],
  [
    'a list of links',
    `<ul>${'<li><a href="/a">A headline that leads to an article of the day</a></li>'.repeat(12)}</ul>`,
    '',
    ['body-many-links'],
  ],
] as [string, string, string, string[]][])('%s: %j', ([, ours, theirs, checks]) => {
  expect(checkBody(reading(ours), theirs === '' ? null : reading(theirs), true, null)).toEqual(checks);
});

test('a page that was read once says so', () => {
  expect(checkBody(reading(ARTICLE), null, false, null)).toEqual(['body-one-reading']);
});

test.for([
  [0.95, []],
  [0.6, ['body-unsure']],
] as [number, string[]][])('a body that is expected to be right to %d: %j', ([expected, checks]) => {
  expect(checkBody(reading(ARTICLE), reading(text('Comment', 12)), true, expected)).toEqual(checks);
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
  expect(compareReadings(first, second)!.pick === first ? 'ours' : 'theirs').toBe(taken);
});

test('a page that one of them cannot read is read by the other', () => {
  const only = reading(ARTICLE);
  expect(compareReadings(only, null)!.pick).toBe(only);
  expect(compareReadings(null, only)!.pick).toBe(only);
  expect(compareReadings(null, null)).toBeNull();
});
