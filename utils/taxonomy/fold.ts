// Text as it is compared: without case, accents and punctuation, one space between words.

/** Letters that have no accent to take off but are typed without. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };
const ODD_LETTERS = /[ßæœøđðłıþ]/g;
const APOSTROPHE = /['’ʼ`´]/;
const INNER_APOSTROPHES = /(?<=\S)['’ʼ`´](?=\S)/g;
const ASCII = /^[\u0000-\u007f]*$/;

/** Folded text; empty where there is no letter and no digit. `Alzheimer’s & Santé` is `alzheimers and sante`. */
export function fold(text: string): string {
  const joined = (APOSTROPHE.test(text) ? text.replace(INNER_APOSTROPHES, '') : text).replaceAll('&', ' and ');
  // Nearly all vocabularies are ASCII, and this is several times as fast.
  if (ASCII.test(joined)) return joined.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  const plain = joined.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(ODD_LETTERS, (letter) => LETTERS[letter]!).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The folded words of a text. */
export const foldWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);
