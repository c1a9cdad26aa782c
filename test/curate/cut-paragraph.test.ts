import { expect, test } from 'vitest';
import type { Paragraph } from '@/utils/core/paragraph';
import { cutExcerpt } from '@/utils/curate/excerpt';
import type { SafeHtml } from '@/utils/core/safe-html';

const cut = (html: string, max: number) => {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .trim();
  const paragraph: Paragraph = { html: html as SafeHtml, text, prose: true };
  const excerpt = cutExcerpt([paragraph], [], { kind: 'lead' }, { maxCharacters: max });
  return { html: excerpt.paragraphs[0]!.html, characters: excerpt.characters };
};

test.for([
  ['ends with the last whole sentence', '<p>One is here. Two is here. Three is here.</p>', 30, '<p>One is here. Two is here.</p>'],
  ['ends with a sentence that just fits', '<p>One is here. Two is here. Three is here.</p>', 25, '<p>One is here. Two is here.</p>'],
  ['ends with a sentence that just fits, where no space is between them', '<p>一二。三四。五六。</p>', 6, '<p>一二。三四。</p>'],
  ['has one sentence at least', '<p>One is here. Two is here.</p>', 5, '<p>One is here.</p>'],
  [
    'has its markup closed',
    '<p>One <a href="https://example.org/?a=1&amp;b=%3E"><em>is here. Two</em></a> is here.</p>',
    15,
    '<p>One <a href="https://example.org/?a=1&amp;b=%3E"><em>is here.</em></a></p>',
  ],
  ['counts a reference as one character', '<p>A &amp; B&nbsp;go. Then<br> C &amp; D go too.</p>', 10, '<p>A &amp; B&nbsp;go.</p>'],
  [
    'does not end with a short form',
    '<p>They saw Dr. Roe and J. Doe at home. Then they left.</p>',
    40,
    '<p>They saw Dr. Roe and J. Doe at home.</p>',
  ],
  [
    'is whole where it is one sentence',
    '<p>One long sentence without an end to it</p>',
    5,
    '<p>One long sentence without an end to it</p>',
  ],
  ['is whole where it is a list', '<ul><li>One is here. Two is here.</li></ul>', 5, '<ul><li>One is here. Two is here.</li></ul>'],
  ['is cut in a language without spaces', '<p>一つ目の文です。二つ目の文です。</p>', 10, '<p>一つ目の文です。</p>'],
] as const)('a first paragraph longer than the limit %s', ([, html, max, expected]) => {
  expect(cut(html, max).html).toBe(expected);
});

test('the characters of a cut lead are those that it shows', () => {
  expect(cut('<p>One is here. Two is here.</p>', 15).characters).toBe('One is here.'.length);
});

test('a very long paragraph is cut as its beginning alone would be', () => {
  const sentence = 'One is here. ';
  const long = sentence.repeat(5);
  for (const rest of [
    'Two is there. '.repeat(50_000),
    '!'.repeat(500_000),
    `${' '.repeat(200_000)}x`,
    '“('.repeat(200_000),
    'Dr. '.repeat(100_000),
  ]) {
    expect(cut(`<p>${long}${rest}</p>`, 30).html).toBe('<p>One is here. One is here.</p>');
  }
});

test('a sentence that never ends is taken whole, with its markup', () => {
  const html = `<p><em>${'word '.repeat(100_000)}</em></p>`;
  expect(cut(html, 30).html).toBe(html);
});

test('signs that count as one character and white space that counts as none are counted so where a paragraph is cut', () => {
  expect(cut(`<p>${'😀'.repeat(10)}. ${'😀'.repeat(10)}. Ende. Viel mehr.</p>`, 12).html).toBe(
    `<p>${'😀'.repeat(10)}. ${'😀'.repeat(10)}.</p>`,
  );
  expect(cut('<p>One   is  here. Two. Three is more.</p>', 17).html).toBe('<p>One   is  here. Two.</p>');
});
