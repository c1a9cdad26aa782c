// Words as they are compared in running text: without the plural.
import { foldWords } from './fold';

/** Words that say nothing about what a text is about. */
const STOP_WORDS = new Set(
  [
    'a an and are as at be but by can for from had has have he her his how if in into is it its more new not of on or our out she so than',
    'that the their them then there these they this to up was we were what when which who why will with would you your',
  ].flatMap((line) => line.split(' ')),
);

/** `studies` and `study`, `devices` and `device` are one. */
function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The stems of a text in its order, without stop words. */
export const stems = (text: string): string[] =>
  foldWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
