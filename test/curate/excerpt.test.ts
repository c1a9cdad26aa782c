import { describe, expect, test } from 'vitest';
import type { Paragraph } from '@/utils/core/paragraph';
import { cutExcerpt, leadParagraphs, pickAgain } from '@/utils/curate/excerpt';
import type { SafeHtml } from '@/utils/core/safe-html';

const prose = (length: number, letter = 'a'): Paragraph => ({
  html: `<p>${letter.repeat(length)}</p>` as SafeHtml,
  text: letter.repeat(length),
  prose: true,
});
const heading: Paragraph = { html: '<h2>Heading</h2>' as SafeHtml, text: 'Heading', prose: false };

describe('the lead', () => {
  test.for([
    ['takes paragraphs while they fit', [prose(400), prose(400), prose(400)], [0, 1]],
    ['takes what fits exactly', [prose(500), prose(500), prose(1)], [0, 1]],
    ['takes one paragraph even when it is over the limit', [prose(2000), prose(10)], [0]],
    ['passes over headings and figures', [heading, prose(300), heading, prose(300)], [1, 3]],
    ['does not skip a long paragraph for a later short one', [prose(300), prose(900), prose(10)], [0]],
    ['is empty where there is no prose', [heading], []],
  ] as [string, Paragraph[], number[]][])('%s', ([, paragraphs, taken]) => {
    expect(leadParagraphs(paragraphs, 1000)).toEqual(taken);
  });
});

describe('the excerpt', () => {
  const body = [heading, prose(10, 'a'), prose(20, 'b'), prose(30, 'c')];

  test('of the whole article has everything', () => {
    const excerpt = cutExcerpt(body, [], { kind: 'whole' }, 15);
    expect(excerpt.taken).toEqual([0, 1, 2, 3]);
    expect(excerpt.characters).toBe(excerpt.of);
  });

  test('of picked paragraphs has these, in the order of the article', () => {
    expect(cutExcerpt(body, [], { kind: 'picked', paragraphs: [1, 3] }, 15).paragraphs).toEqual([body[1], body[3]]);
  });

  test('of a selection has the selection and none of the body', () => {
    const excerpt = cutExcerpt(body, [prose(5, 'x')], { kind: 'selection' }, 15);
    expect(excerpt).toMatchObject({ paragraphs: [prose(5, 'x')], taken: [], characters: 5 });
  });

  test('does not name paragraphs that a new reading of the page no longer has', () => {
    expect(cutExcerpt(body, [], { kind: 'picked', paragraphs: [2, 4, 9] }, 15).taken).toEqual([2]);
  });
});

test('picked paragraphs are found again by their text when the page has been read again', () => {
  const [a, b, c] = [prose(1, 'a'), prose(1, 'b'), prose(1, 'c')];
  expect(pickAgain([1, 2], [a, b, c], [heading, a, b, c])).toEqual([2, 3]);
  expect(pickAgain([1, 2], [a, b, c], [c])).toEqual([0]);
});
