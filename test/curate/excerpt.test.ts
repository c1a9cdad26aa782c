import { describe, expect, test } from 'vitest';
import type { Paragraph } from '@/utils/core/paragraph';
import { cutExcerpt, leadParagraphs, pickAgain } from '@/utils/curate/excerpt';
import { limitOf } from '@/utils/curate/excerpt-limit';
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
    const excerpt = cutExcerpt(body, [], { kind: 'whole' }, { maxCharacters: 15 });
    expect(excerpt.taken).toEqual([0, 1, 2, 3]);
    expect(excerpt.characters).toBe(excerpt.of);
  });

  test('of picked paragraphs has these, in the order of the article', () => {
    expect(cutExcerpt(body, [], { kind: 'picked', paragraphs: [1, 3] }, { maxCharacters: 15 }).paragraphs).toEqual([body[1], body[3]]);
  });

  test('of a selection has the selection and none of the body', () => {
    const excerpt = cutExcerpt(body, [prose(5, 'x')], { kind: 'selection' }, { maxCharacters: 15 });
    expect(excerpt).toMatchObject({ paragraphs: [prose(5, 'x')], taken: [], characters: 5 });
  });

  test('does not name paragraphs that a new reading of the page no longer has', () => {
    expect(cutExcerpt(body, [], { kind: 'picked', paragraphs: [2, 4, 9] }, { maxCharacters: 15 }).taken).toEqual([2]);
  });
});

describe('a share of the text', () => {
  const policy = { maxCharacters: 1000, maxShare: 40 };
  test.for([
    ['counts where it is less than the length', policy, 2000, { characters: 800, share: 40 }],
    ['leaves the length where that is less', policy, 5000, { characters: 1000, share: 40 }],
    ['counts from 1,500 characters on', policy, 1500, { characters: 600, share: 40 }],
    ['does not count below', policy, 1499, { characters: 1000, share: null }],
    ['does not count of a teaser', policy, null, { characters: 1000, share: null }],
    ['does not count where the site names none', { maxCharacters: 1000 }, 2000, { characters: 1000, share: null }],
    ['is rounded to what is allowed', { ...policy, maxShare: 33 }, 1501, { characters: 495, share: 33 }],
  ] as const)('%s', ([, policy, of, limit]) => {
    expect(limitOf(policy, of)).toEqual(limit);
  });

  const text = 'Ten words. '.repeat(40).trim();
  const body: Paragraph[] = Array.from({ length: 4 }, () => ({ html: `<p>${text}</p>` as SafeHtml, text, prose: true }));

  test('ends the lead earlier, and a picked excerpt is over it', () => {
    const lead = cutExcerpt(body, [], { kind: 'lead' }, { maxCharacters: 1000, maxShare: 25 });
    expect(lead.taken).toEqual([0]);
    expect(lead.characters).toBeLessThanOrEqual(lead.limit.characters);
    const picked = cutExcerpt(body, [], { kind: 'picked', paragraphs: [0, 1] }, { maxCharacters: 1000, maxShare: 40 });
    expect([picked.characters > picked.limit.characters, picked.limit]).toEqual([
      true,
      { characters: Math.floor(picked.of * 0.4), share: 40 },
    ]);
  });

  test('of a teaser is no reason to cut it', () => {
    expect(cutExcerpt(body, [], { kind: 'lead' }, { maxCharacters: 1000, maxShare: 25 }, true).taken).toEqual([0, 1]);
  });
});

test('picked paragraphs are found again by their text when the page has been read again', () => {
  const [a, b, c] = [prose(1, 'a'), prose(1, 'b'), prose(1, 'c')];
  expect(pickAgain([1, 2], [a, b, c], [heading, a, b, c])).toEqual([2, 3]);
  expect(pickAgain([1, 2], [a, b, c], [c])).toEqual([0]);
});
