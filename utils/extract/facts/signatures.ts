// Lines that sign: those that begin with "by", hold it behind a sign, or are a name and a date alone.
import { anyOf } from '../words/any-of';
import { factsWords } from '../words/facts-words';
import { PICTURE_AGENCIES } from '../words/name-words';
import { BY, isParticle, isPlainlyPerson, labelled, ROLE, SIGNED, WHAT } from './person-names';

/** Who is named beside a picture made the picture. */
const CREDIT = new RegExp(`${anyOf(PICTURE_AGENCIES)}|\\b(?:photos?|images?|fotos?|bild(?:er)?|illustrations?)\\b|©`, 'i');

/** `Words by Jane Roe · Photos by John Doe`: what stands before the sign before the credit; nothing where it begins with one. */
function withoutCredit(line: string): string {
  const at = line.search(CREDIT);
  if (at < 0) return line;
  return line.slice(0, Math.max(0, ...SIGNS.map((sign) => line.lastIndexOf(sign, at))));
}
const SIGNS = ['|', '·', '•', ';', '. ', ', ', ' / ', ' - ', ' – '];

/**
 * The byline in a line: all of it where it begins with "by", else from the "by" on that a sign, a number or a verb stands before, as in
 * `12 May, by Jane Roe`. Empty where there is none: "Recycle by City" is no byline.
 */
export function signatureIn(line: string): string {
  const said = withoutCredit(line);
  return isSigned(said) ? said : (SIGNED_WITHIN.exec(said)?.[1] ?? labelled(said) ?? '');
}
/** Whether it begins with "by", and a name may follow: "By clicking here" tells what to do. */
export const isSigned = (line: string): boolean => {
  const by = BY.exec(line.toLowerCase());
  const names = by === null ? '' : withoutCredit(line).slice(by[0].length);
  return names !== '' && (/^[^\p{Ll}]/u.test(names) || !/\s/.test(names) || isParticle(names));
};

/** Words of a title; more are a sentence. */
const LONGEST_TITLE = 60;
/** `김민수 기자`: where names have no capitals, the title follows with nothing in between. */
const NAMED_BEFORE = new RegExp(`^(\\p{Lo}{2,4})\\s+${anyOf(factsWords('roles').filter((role) => /^\p{Lo}/u.test(role)))}(?!\\p{L})`, 'u');

/** The name in `Jane Roe, senior editor`. */
export function titledIn(line: string): string {
  if (line.length > 2 * LONGEST_TITLE) return '';
  const at = line.indexOf(', ');
  const isTitled = at > 0 && line.length - at < LONGEST_TITLE && ROLE.test(line.slice(at)) && isPlainlyPerson(line.slice(0, at));
  return isTitled ? line.slice(0, at) : (NAMED_BEFORE.exec(line)?.[1] ?? '');
}

/** Whether it says "by", and nothing else. */
export const isOnlyBy = (line: string): boolean => ONLY_BY.test(line.toLowerCase());
const ONLY_BY = new RegExp(`^(?:${WHAT})?${SIGNED}\\s*[:：＝=]?$`, 'u');
const SIGNED_WITHIN = new RegExp(
  `(?:[|•·,:–—-]\\s*|\\d\\s+|\\b(?:[Ww]ritten|[Pp]osted|[Pp]ublished)\\s+)(${anyOf(inBothCases(factsWords('by')))}\\s+(?=[A-ZÀ-Ž]).*)$`,
  'u',
);
function inBothCases(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}

const NAME = "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){1,3})";
const DAY = '(?:[\\d./-]{8,10}|\\d{1,2}\\.? \\p{L}+ \\d{4}|\\p{L}+ \\d{1,2}, \\d{4})';
const DAY_FIRST = new RegExp(`^${DAY}[\\s,|•·–—-]+${NAME}$`, 'u');
const NAME_FIRST = new RegExp(`^${NAME}[\\s,|•·–—-]+${DAY}$`, 'u');

/** The name in a line of a name and a date alone: `Jane Roe, 12.11.2026`, `12 November 2026 - Jane Roe`. */
export const datedSignatureIn = (line: string): string =>
  /\d/.test(line) ? (DAY_FIRST.exec(line)?.[1] ?? NAME_FIRST.exec(line)?.[1] ?? '') : '';
