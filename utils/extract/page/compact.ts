// Text as it is compared: letters and digits alone, without accents and case.
import { isPlain, normalForm } from '@/utils/base/normal-form';

export const compact = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, '')
    : normalForm(text, 'NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text, for asking how much of it stands in another. */
const wordsOf = (text: string): string[] =>
  (isPlain(text)
    ? text.toLowerCase().match(/[a-z\d]+/g)
    : normalForm(text, 'NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)) ?? [];

/** The share of the words of `part` that stand in `whole`, 0 to 1. */
export function shareOf(part: string, whole: string): number {
  const words = wordsOf(part);
  const known = new Set(wordsOf(whole));
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}
