import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '@/utils/formats/slugify';

test.for([
  ['Crème brûlée: a guide', 'creme-brulee-a-guide'],
  ['../../etc/passwd', 'etc-passwd'],
  ['   ', 'untitled'],
  ['', 'untitled'],
  ['—…!', 'untitled'],
  ['健康', 'untitled'],
  ['健康 in 2026', 'in-2026'],
  ['Frost & Sullivan', 'frost-and-sullivan'],
  ['R&D', 'randd'],
  ['today’s don’t', 'today-s-don-t'],
  ['Straße, Ærø, Łódź, Đà Nẵng, Þór, Œuvre, İstanbul, Ağrı', 'strasse-aero-lodz-da-nang-thor-oeuvre-istanbul-agri'],
  ['STRASSE GROẞ', 'strasse-gross'],
  ['ﬁne ½ ™ ① ＡＢ', 'fine-1-2-tm-1-ab'],
  ['e\u0301a', 'ea'],
  ['--a--', 'a'],
  ['a_b.c', 'a-b-c'],
  ['himss-How Blockchain', 'himss-how-blockchain'],
] as [string, string][])('slug of %j is %j', ([title, slug]) => {
  expect(slugify(title)).toBe(slug);
});

test.for([
  ['one two three', 7, 'one-two'],
  ['one two three', 9, 'one-two'],
  ['one two three', 8, 'one-two'],
  ['one two three', 13, 'one-two-three'],
  ['onetwothree', 4, 'onet'],
] as [string, number, string][])('slug of %j, %i long at most, is %j', ([title, max, slug]) => {
  expect(slugify(title, max)).toBe(slug);
});

test('any text makes a slug, and a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 90 }), (text, max) => {
      const slug = slugify(text, max);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugify(slug)).toBe(slug);
      expect(slug === 'untitled' || slug.length <= max).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
