// Letters of other scripts in ASCII, by a library nearly as large as all our code for making a file: loaded for a text that needs it.
import { transliterate } from 'transliteration';
import type { Latin } from '@/utils/core/article';

export const latinOf = (signs: readonly string[]): Latin => Object.fromEntries(signs.map((sign) => [sign, latin(sign)]));

function latin(sign: string): string {
  const word = transliterate(sign)
    .toLowerCase()
    .replace(/['`"@]/g, '');
  // A soft sign or an alef is part of its word. An unknown Chinese sign separates, as does what only looks like a quote (`ʻ`).
  if (!/[a-z0-9]/.test(word)) return /^[\p{Lm}\p{Script=Han}]$/u.test(sign) ? '-' : '';
  // Chinese has no spaces; each of its signs is a syllable.
  return /^\p{Script=Han}$/u.test(sign) ? `-${word}-` : word;
}
