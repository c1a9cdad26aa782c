import fc from 'fast-check';
import { expect, test } from 'vitest';
import frozen from '../fixtures/known-letters.json' with { type: 'json' };
import { latinOf } from '@/utils/formats/address/latin-letters';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { slugify, unknownLetters } from '@/utils/formats/address/slugify';

test.for([
  ['Crème brûlée: a guide', 'creme-brulee-a-guide'],
  ['../../etc/passwd', 'etc-passwd'],
  ['   ', ''],
  ['', ''],
  ['—…!', ''],
  ['健康', ''],
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

test('any text makes a slug or nothing, and a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 90 }), (text, max) => {
      const slug = slugify(text, max);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slugify(slug)).toBe(slug);
      expect(slug.length).toBeLessThanOrEqual(max);
    }),
    { numRuns: 2000 },
  );
});

/** Every letter of Unicode that the table knew before another script was written in ASCII, by its slug. Frozen: addresses out there are made of these. */
const KNOWN = new Map(Object.entries(frozen).flatMap(([slug, letters]) => Array.from(letters, (letter) => [letter, slug])));
const LETTERS = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((letter) => /\p{L}/u.test(letter));

test('a letter that the table knows stays as it was, also where the library would write it otherwise', () => {
  const latin = Object.fromEntries(LETTERS.map((letter) => [letter, 'library']));
  expect(LETTERS.filter((letter) => KNOWN.has(letter) && slugify(letter, Infinity, latin) !== KNOWN.get(letter))).toEqual([]);
  expect(KNOWN.size).toBe(1418);
});

test('of all letters the library is asked for those alone that the table does not know; signs separate as before', () => {
  expect(LETTERS.filter((letter) => KNOWN.has(letter) && unknownLetters(letter).length > 0)).toEqual([]);
  for (const sign of '€®°™½①²🩺–’·٣٠。、「」\u0301\u200d') expect(unknownLetters(`a${sign}b`)).toEqual([]);
});

test.for([
  ['Новости телемедицины', 'novosti-telemediciny'],
  ['Больница и объект', 'bolnica-i-obekt'],
  ['北京協和醫院', 'bei-jing-xie-he-yi-yuan'],
  ['健康 in 2026', 'jian-kang-in-2026'],
  ['日本のニュース', 'ri-ben-noniyu-su'],
  ['한국 원격', 'hangug-weongyeog'],
  ['नमस्ते दुनिया', 'nmste-duniyaa'],
  ['ελληνικά', 'ellinika'],
  ['בריאות', 'bryvt'],
  ['الصحة عن بعد', 'lsh-aan-baad'],
  ['Crème Москва Łódź', 'creme-moskva-lodz'],
  ['Hawaiʻi', 'hawai-i'],
  ['e\u0301и\u0306', 'ey'],
  ['100 € ®', '100'],
  ['𓀀', ''],
  ['ქართული', 'kartuli'],
  ['ελληνικά ύδωρ', 'ellinika-ydor'],
])('the slug of %j, with its letters told, is %j', async ([title, slug]) => {
  expect(slugify(title!, Infinity, await learnLatin(title!))).toBe(slug);
});

test('nothing is loaded for a text whose letters are known', async () => {
  expect(await learnLatin('Crème brûlée', '100 € ½', '🩺')).toEqual({});
});

test('whatever a letter is written as, a slug is a slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 200 }), (text, max) => {
      const slug = slugify(text, max, latinOf(unknownLetters(text)));
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(max);
    }),
    { numRuns: 1000 },
  );
});

test.for([
  ['marks on one letter', '\u0301\u0316'],
  ['letters', 'ж'],
  ['signs', '-'],
  ['letters and signs', ' a'],
  ['halves of characters', '\ud83d'],
])('a megabyte of %s is a slug within a second or two', ([, sign]) => {
  const text = sign!.repeat(500_000);
  const from = performance.now();
  slugify(text, 200, { ж: 'zh' });
  expect(performance.now() - from).toBeLessThan(5_000);
});
