// Text as it is compared: without case, accents and punctuation, one space between words.
import { normalForm } from '@/utils/base/normal-form';

/** Letters that have no accent to take off but are typed without. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };
const ODD_LETTERS = /[ßæœøđðłıþ]/g;
const APOSTROPHE = /['’ʼ`´]/;
const INNER_APOSTROPHES = /(?<=\S)['’ʼ`´](?=\S)/g;
/** Letters that are written without their marks as well; an alef without its hamza too. Digits have marks in emoji alone. */
const BARE_LETTERS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\u0627])\p{M}+/gu;
/** Hebrew and Arabic vowel points, which writers leave out, and signs that choose the shape of a letter. */
const HEBREW_POINTS = '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7';
const ARABIC_POINTS = '\\u0610-\\u061a\\u064b-\\u0652\\u0656-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed';
const POINTS = new RegExp(`[${HEBREW_POINTS}${ARABIC_POINTS}\\p{Variation_Selector}]`, 'gu');
/** Whatever is no part of a word; a mark is part of the one whose letter it stands on. */
const BETWEEN = /(?:[^\p{L}\p{N}\p{M}]\p{M}*)+|^\p{M}+/gu;
const ASCII = /^[\u0000-\u007f]*$/;

/** Folded text; empty where there is no letter and no digit. `Alzheimer’s & Santé` is `alzheimers and sante`. */
export function fold(text: string): string {
  const joined = (APOSTROPHE.test(text) ? text.replace(INNER_APOSTROPHES, '') : text).replaceAll('&', ' and ');
  // Nearly all vocabularies are ASCII, and this is several times as fast.
  if (ASCII.test(joined))
    return joined
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const plain = withoutMarks(normalForm(joined, 'NFKD')).toLowerCase();
  return plain
    .replace(ODD_LETTERS, (letter) => LETTERS[letter]!)
    .replace(BETWEEN, ' ')
    .trim();
}

/**
 * A decomposed text, composed again without accents and vowel points. The marks of other scripts are letters: `बाल` is not `बोल`, `ガン`
 * not `カン`.
 */
export const withoutMarks = (decomposed: string): string => decomposed.replace(POINTS, '').replace(BARE_LETTERS, '$1').normalize('NFC');

/** The folded words of a text. */
export const foldWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);
