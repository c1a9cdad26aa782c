// Lines beside a heading that hold dates: taken apart at the words that say of what, and told from lines that only mention a day.
import { inAscii } from './ascii-digits';
import { anyStemOf, mayHoldStemOf } from '../words/any-of';
import { anyFactsWord, factsWords } from '../words/facts-words';
import { isCalendarWord } from '../words/month-names';
import { WITHIN_NAMES } from '../words/name-words';

const UPDATED_WORD = anyStemOf(factsWords('updated'));
const PUBLISHED_OR_UPDATED = `(?:${anyStemOf(factsWords('published'))}|${UPDATED_WORD})`;
const UPDATED = new RegExp(UPDATED_WORD, 'iu');
const PUBLISHED = new RegExp(anyStemOf(factsWords('published')), 'iu');
const mayBeUpdated = mayHoldStemOf(factsWords('updated'));
const mayBePublished = mayHoldStemOf(factsWords('published'));
const saysUpdated = (part: string): boolean => mayBeUpdated(part) && UPDATED.test(part);
const AT_WORD = new RegExp(`(?=${PUBLISHED_OR_UPDATED})`, 'iu');
const WHOLE_WORD = new RegExp(`${PUBLISHED_OR_UPDATED}\\p{L}*`, 'giu');

/** What parts a line: a date, a name and a section stand side by side. */
const SEPARATOR = /(?:(?<!\s)\s+)?[|·•›»]\s*|(?<!\s)\s+[-–—]+\s+/u;
/** A year or a day in figures: the piece of a line that holds its date. */
const HOLDS_DATE = /(?<!\d)\d{4}(?!\d)|\d[./]\s?\d{1,2}[./]\s?\d{2}/;

/** Hours, zones and what is left of them when signs part words. */
const CLOCK = 'am pm a m p h t z utc gmt est edt et pst pdt pt cst cdt ct bst ist cet cest'.split(' ');
const SAYS_WHEN = new Set([...factsWords('when'), ...CLOCK]);
/** "By", before the names of authors; an agency's or a place's stands behind "from". */
const BY = new Set([...factsWords('by'), 'from']);

/** Words; so many with capitals may be an author's name, or a place and an agency. */
const A_NAME = 3;

/** Words: a name with a role, a section, a place. */
const A_PLACE = 3;

/** How much else may stand in a line: nothing, a name, or anything at all. */
type Company = 'alone' | 'with a name' | 'anywhere';

/** The parts of lines that say when a page was published. */
export const publishedParts = (lines: readonly string[], company: Company): string[] =>
  partsWithDates(lines, company).filter((part) => !saysUpdated(part));

/** It says of its date what it is. */
export const saysPublished = (part: string): boolean => mayBePublished(part) && PUBLISHED.test(part);

/** The parts of lines that say when a page last changed. */
export const modifiedParts = (lines: readonly string[]): string[] => partsWithDates(lines, 'with a name').filter(saysUpdated);

const partsWithDates = (lines: readonly string[], company: Company): string[] =>
  lines
    .map(inAscii)
    .filter((line) => /\d/.test(line))
    .flatMap(splitAtWords)
    .filter((part) => /\d/.test(part) && isInCompany(part, company));

/** A word without a date of its own speaks of the date before it: `3 June 2026 (updated)`. */
function splitAtWords(line: string): string[] {
  if (!mayBePublished(line) && !mayBeUpdated(line)) return [line];
  const parts: string[] = [];
  for (const part of line.split(AT_WORD)) {
    if (!/\d/.test(part) && parts.length > 0) parts.push((parts.pop() ?? '') + part);
    else parts.push(part);
  }
  return parts;
}

function isInCompany(part: string, company: Company): boolean {
  if (company === 'anywhere') return true;
  const pieces = part.split(SEPARATOR).filter((piece) => HOLDS_DATE.test(piece));
  // `10 April, 18:00 - town hall, by the water` tells of an event.
  if (company === 'alone' && part.split(SEPARATOR).some((piece) => !HOLDS_DATE.test(piece) && otherWords(piece).length > A_PLACE))
    return false;
  return (pieces.length > 0 ? pieces : [part]).every((piece) => {
    const others = otherWords(piece);
    if (company === 'alone' || others.length === 0) return others.length === 0;
    return others.length === 1 || (others.length <= A_NAME && others.every((word) => !/^\p{Ll}/u.test(word)));
  });
}

/** `来源：洛米尔网`: what a label of another kind says. */
const LABEL = /(?<![\p{Script=Han}])\p{Script=Han}{2,6}[：:]\s*\S+/gu;
const SIGNED = new RegExp(`${anyFactsWord('author', 'signed')}\\s*[:：＝]`, 'giu');

/** The words of a part but for those that say when, and by whom. */
function otherWords(part: string): string[] {
  const others: string[] = [];
  let names = false;
  for (const [word] of withoutLabels(part).matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    const plain = word.toLowerCase();
    if (BY.has(plain)) names = true;
    else if (isCalendarWord(plain)) names = false;
    else if (names && (/^\p{Lu}/u.test(word) || WITHIN_NAMES.has(plain))) continue;
    else if (!SAYS_WHEN.has(plain)) others.push(word);
  }
  return others;
}

/** `By` stands for what names an author; whatever else says what it is, and that it was published, is left out. */
function withoutLabels(part: string): string {
  const line = /[:：＝]/.test(part) ? part.replace(LABEL, ' ').replace(SIGNED, ' by ') : part;
  return mayBePublished(line) || mayBeUpdated(line) ? line.replace(WHOLE_WORD, ' ') : line;
}
