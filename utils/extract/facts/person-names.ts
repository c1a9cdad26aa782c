// What stands in a byline → the names of people in it, without "by", roles, dates and addresses.
import { anyOf, anyStemOf } from '../words/any-of';
import { anyFactsWord, factsWords } from '../words/facts-words';
import { isCalendarWord } from '../words/month-names';
import { CREDENTIALS, PARTICLES, PUBLICATION_WORDS } from '../words/name-words';

export const SIGNED = `(?:(?:${anyFactsWord('beforeBy')}\\s+)?${anyFactsWord('by')}|${anyFactsWord('author', 'signed')})`;
/** Of a line in lower case: `\p{L}` in a pattern that ignores case takes the browser milliseconds to prepare. */
export const WHAT = '(?:an?\\s+)?(?:article|story|post|guest post|review)\\s+';
export const BY = new RegExp(`^\\s*(?:${WHAT})?${SIGNED}(?:\\s*[:：＝=／]\\s*|\\s+(?=[\\p{L}@]))`, 'u');

/** A word between names, or a sign. Spanish `y` is a name's own where one word follows it: `Ortega y Gasset`. */
const BETWEEN = new RegExp(
  [
    // `A, B, and C`.
    `(?:(?<!\\s)\\s+)?[,;/&\\n、،|•·●∙⋅‖]\\s*(?:${anyFactsWord('and')}\\s+)?`,
    '(?<!\\s)\\s+[-–—]\\s+',
    `(?<!\\s)\\s+${anyFactsWord('and')}\\s+`,
    '(?<!\\s)\\s+y\\s+(?=\\S+\\s+\\S)',
  ].join('|'),
  'iu',
);

/** A part of a line that names who edited, reviewed or translated it: so far as the next sign or word that signs. */
const SIGN = '[\\s|·•,;(–—-]';
const UP_TO_NEXT = `(?:(?!\\s[–—|·•-]\\s|[|·•;]|\\s${anyFactsWord('beforeBy', 'by')}\\s)[^])*`;
const OTHER_HANDS = new RegExp(`(?:^|${SIGN})${anyFactsWord('otherHands')}(?:\\s*[:：＝]\\s*|\\s+(?=\\p{Lu}))${UP_TO_NEXT}`, 'giu');

/** Whether a text ends with the words before such a name. */
export const endsWithOtherHand = (text: string): boolean => ENDS_WITH_OTHER.test(text);
const ENDS_WITH_OTHER = new RegExp(`(?:^|[\\s|·•,;(–—-])${anyFactsWord('otherHands')}\\s*[:：]?\\s*$`, 'iu');

/** Where a word begins and ends, after letters with accents too: `Inês` is not the word “in”. By ranges, which cost less than `\p{L}`. */
const LETTER = '[\\w\\u00C0-\\u024F\\u0370-\\u052F]';
const [START, END] = [`(?<!${LETTER})`, `(?!${LETTER})`];

/** What follows a name, or stands where a name might. */
export const ROLE = new RegExp(`${START}${anyFactsWord('roles')}(?:s|in|e|a)?${END}.*$`, 'iu');
/** Where or when something was signed follows the name. */
const WHERE = /\s+(?:at|on|for|in|bei|of|(?:am|um|le|il)(?=\s+\d))\s.*$/iu;
const WHERE_CUT = /\s+(?:at|on|for|in|bei|of)$/u;
const NO_NAME = new RegExp(`${START}${anyFactsWord('noName')}s?${END}`, 'iu');
const ANY_GROUP = anyFactsWord('groups');
const GROUP = new RegExp(`${START}${ANY_GROUP}${END}`, 'iu');
const NOBODY = new RegExp(
  `^(?:(?:die|la|the)\\s+)?(?:(?:site|web)\\s*)?(?:\\w{0,8}[\\s_-]?admin|${ANY_GROUP}|${anyFactsWord('nobody')}s?)$`,
  'iu',
);
const isCredential = (name: string): boolean => CREDENTIALS.has(name.toLowerCase().replace(/[.\s]/g, ''));
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|de|php|html?|co)\b|^\/|[{}<>=\\]|^#/i;

/** Names beyond this many words or characters are sentences. */
const [MOST_WORDS, MOST_CHARACTERS] = [5, 40];

/** The names in `byline`, in its order: of people, and of groups that sign like people. */
export function namesIn(byline: string): string[] {
  if (ADDRESS.test(byline.trim()) && !/\s/.test(byline.trim())) return [];
  const line = labelled(byline) ?? byline.replace(OTHER_HANDS, ' | ');
  const names = partsOf(line).map((part) => trim(part).replace(ROLE, '').replace(WHERE, '').replace(WHERE_CUT, '').trim());
  return names.filter((name, index) => isName(name) && names.indexOf(name) === index);
}

/** What stands between the signs of a byline, without its date. */
export const partsOf = (line: string): string[] =>
  beforeDate(withoutBy(withoutTitles(line)))
    .replace(AND_OF_A_LETTER, ', ')
    .split(BETWEEN);

/** `Jan Kowalski i Anna Nowak`, `Mario Rossi e Anna Bianchi`: between whole names; `Antoni Gaudí i Cornet` is one, and `John E Smith`. */
const AND_OF_A_LETTER = /(?<=\p{Ll}) [ei] (?=\p{Lu}\p{Ll}\S{0,30} \p{Lu})/gu;

/** `2026-02-17 来源：… 作者：… 责任编辑：…`: of several labels in one line, what stands behind the author's. */
const LABELLED = new RegExp(
  `(?:^|[\\s|·•,，;；])${anyFactsWord('author', 'signed')}\\s*[:：＝]\\s*([^\\s:：|,，;；]+(?: (?!\\S+[:：])[^\\s:：|,，;；]+){0,4})`,
  'iu',
);
export const labelled = (line: string): string | null =>
  (line.match(/[:：＝]/g)?.length ?? 0) > 1 ? (LABELLED.exec(line)?.[1] ?? null) : null;

/** Behind a comma a name's titles may have an "and" within: `Jane Roe, Home and Digital Security Expert`. */
const withoutTitles = (line: string): string => line.replace(TITLES, '');
const TITLE_WORD = "[\\p{Lu}&][\\p{L}&’'-]*\\s+(?:(?:and|of|the|for)\\s+)?";
const TITLES = new RegExp(`(?<=\\p{L}),\\s+(?:${TITLE_WORD}){0,5}${anyFactsWord('roles')}(?![\\p{L}])(?=\\s*(?:$|[,;|/•·]))`, 'giu');

/** A name that structured data gives as one person's, taken as it stands; null where more than one name stands there. */
export function wholeNameIn(name: string): string | null {
  const words = name.split(' ');
  const isOne =
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    !/[\d,;:/&|@()]|\s[-–—]\s/.test(name) &&
    !BETWEEN.test(name) &&
    !WORDS_OF_OFFICE.test(name) &&
    !ADDRESS.test(name) &&
    !NOBODY.test(name) &&
    isSpelledAsName(name);
  // "Von Peter Müller" is a byline, "Von Miller" is a man.
  return isOne && (words.length === 2 || afterBy(name) === name) ? name : null;
}
const WORDS_OF_OFFICE = /\b(?:editor|staff|team|writer|reporter|contributor|redaktion|published|updated|posted|written)\b/i;

/** Whether a visible line is spelled as names are: a single name or handle, or capitals but for particles. */
export const isSpelledAsName = (name: string): boolean =>
  !/\s/.test(name) ||
  ((name.match(/\p{Lu}|\p{Lo}/gu) ?? []).length > 1 &&
    name.split(' ').every((word) => /^[\p{Lu}\p{Lo}'’"(]/u.test(word) || PARTICLE.test(word)));
export const isParticle = (names: string): boolean => PARTICLE.test(names.split(/\s/, 1)[0] ?? '');
const PARTICLE = new RegExp(`^(?:${anyOf(PARTICLES)}|d['’].*|al-.*|l['’].*|o['’].*)$`);

/** Whether a line is a person's name of two words and more, and nothing else. */
const isFullName = (line: string): boolean => {
  const names = namesIn(line);
  return names.length === 1 && names[0] === line.trim() && /\s/.test(names[0]) && FULL_NAME.test(names[0]) && isPerson(names[0]);
};
const FULL_NAME = new RegExp(
  `^(?:(?:Dr|Prof)\\.? )?(?!\\p{Lu}{3,} .*\\p{Ll})\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|${anyOf(PARTICLES)})){1,3}$`,
  'u',
);

/** The same, of two or three words none of which is a publication's or a subject's: for places that name other things as well. */
export const isPlainlyPerson = (line: string): boolean => isFullName(line) && !PUBLICATION.test(line) && !/['’]s(?!\p{L})/u.test(line);
const PUBLICATION = new RegExp(`(?<!\\p{L})${anyOf(PUBLICATION_WORDS)}s?(?!\\p{L})`, 'iu');

/** Whether a name may be a person's: groups have words that people have not. */
export const isPerson = (name: string): boolean => !GROUP.test(name);

/** `Roe, Jane` as catalogues write it. */
export function inOrder(name: string): string {
  const [last = '', first = '', ...more] = name.split(',', 3);
  const isTwo = last !== '' && first.trim() !== '' && more.length === 0;
  return isTwo && !isCredential(first.trim()) ? `${first.trimStart()} ${last}` : name;
}

const ON = `(?:(?<!\\p{L})${anyFactsWord('on')}\\s+)?`;
const FIGURES = '(?<![A-Za-z])\\d{1,4}(?:[./:年년-]|st\\b|nd\\b|rd\\b|th\\b|\\s+(?:\\p{L}{2}\\s+)?\\p{L}{3,}|\\s*,\\s*\\d|$)';
const DATE = new RegExp(`[\\s,.(–—|-]*${ON}((?<!\\p{L})\\p{L}{3,14}\\.?,?\\s+)?${ON}${FIGURES}.*$`, 'u');
const STATE = new RegExp(`^(?:${anyStemOf([...factsWords('published'), ...factsWords('updated')])})`, 'iu');

/** The word before a number belongs to the date where it names a month or a day; else it is the end of a name. */
const beforeDate = (line: string): string =>
  !/\d/.test(line)
    ? line
    : line.replace(DATE, (date: string, word = '') =>
        word === '' || STATE.test(word.trim()) || isCalendarWord(word.trim()) ? '' : date.slice(0, date.indexOf(word) + word.length),
      );

/** Without the word before its names. */
export const withoutBy = (line: string): string =>
  afterBy(afterBy(line.replace(/^.*\b(?:posts|articles|stories|written) by\s+/i, '').replace(/^By(?=[A-Z][a-z])/, '')));
const afterBy = (line: string): string => line.slice(BY.exec(line.toLowerCase())?.[0].length ?? 0);

const trim = (name: string): string =>
  withoutBy(name)
    .replace(/\s*\(.*?\)\s*$/, '')
    .replace(/^[\s"'“”„:(–—*+.\-\d]+|[\s"“”„:)–—*+\-\d]+$/gu, '')
    .replace(/\s+/g, ' ');

function isName(name: string): boolean {
  if (!/\p{L}{2}/u.test(name) || /\d{4}/.test(name) || name.length > MOST_CHARACTERS || name.split(' ').length > MOST_WORDS) return false;
  if (LOGIN.test(name) || OF_SUBJECTS.has(name.toLowerCase())) return false;
  return !isCredential(name) && ![NOBODY, ADDRESS, NO_NAME].some((no) => no.test(name));
}

/** Sections and sites have such names. */
const OF_SUBJECTS: ReadonlySet<string> = new Set(PUBLICATION_WORDS);

/** A name that a machine made up: letters with figures in between. */
const LOGIN = /^(?=.{12,}$)[a-z]+\d+[a-z]+\d+[a-z\d]*$/;
