// Lines that stand among an article's paragraphs and yet may not open an excerpt: a row a kind; its words stand in the tables of languages.
import { plain } from './blocks';
import { anyOf } from '../words/any-of';
import { besideWords } from '../words/beside-words';
import { anyFactsWord, factsWords } from '../words/facts-words';
import { monthNames } from '../words/month-names';
import { type PhraseBook, phraseBook } from '../words/phrases';

interface LeadRule {
  kind: string;
  /** Code points; the same words in a longer paragraph are the article's own. */
  longest: number;
  /** No part of an article wherever it stands, when it is no longer than this. */
  never?: number;
  /** Asked of the line as it stands. */
  isLine?: (line: string) => boolean;
  /** Asked of the line's letters and digits alone, in lower case, without accents. */
  saysOnly?: PhraseBook;
}

const SIGNED = `(?:(?:${anyFactsWord('by', 'author')}|redaktion):?|${anyFactsWord('signed')}:)`;
const BEFORE_BYLINE = [...factsWords('beforeBy'), ...besideWords('beforeByline')];
const BYLINE = new RegExp(`^(${anyOf(BEFORE_BYLINE)} )?${SIGNED}\\s+(the\\s+)?\\p{Lu}[^.!?]*$`, 'iu');
/** What such a line begins with: few do, and the pattern takes the browser milliseconds to prepare. */
const SIGNS = [...BEFORE_BYLINE, ...(['by', 'author', 'signed'] as const).flatMap((kind) => factsWords(kind)), 'redaktion'].map((word) =>
  word.toLowerCase(),
);
const isByline = (line: string): boolean => {
  const lower = line.toLowerCase();
  return SIGNS.some((word) => lower.startsWith(word)) && BYLINE.test(line);
};

const DAY_AND_MONTH = '\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s*(?:de\\s+)?(\\p{L}+)\\.?|(\\p{L}+)\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:(?:(\\p{L}+),?\\s+)?(?:${DAY_AND_MONTH})(?:,|\\s+de)?(?:\\s+\\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})`;
const BEFORE_DATE = anyOf(besideWords('beforeDate'));
const DATED = new RegExp(`^(?:${BEFORE_DATE}[:\\s]*)*${DATE}`, 'iu');
const NEXT_DATE = new RegExp(`(?<!\\p{L})${BEFORE_DATE}`, 'iu');
const WORD = `(?:[a-z]{2,}|${anyOf(besideWords('beforeTime').flatMap((words) => words.split(' ')))})`;
const TIME = new RegExp(`^${WORD}?(?:\\d{1,2}[:.h]\\d{2}${WORD}?)?$`, 'iu');
/** Between the words of a time. Word by word, or a line of many would be read in every way that its letters can be parted. */
const BETWEEN = /[\s,|•·–—-]/;
const isTime = (text: string): boolean => text.split(BETWEEN).every((word) => TIME.test(word));

/** A date and its time alone, with the words that go before one; one of its words names a month. */
function isDateline(line: string): boolean {
  const found = /\d/.test(line) ? DATED.exec(line) : null;
  if (!found || !isTime(line.slice(found[0].length).split(NEXT_DATE, 1)[0]!)) return false;
  const words = found.slice(1).filter((word) => word !== undefined);
  return words.length === 0 || words.some((word) => monthNames('').has(word.toLowerCase()));
}

const CREDIT = new RegExp(`^(©|\\(c\\)\\s|${anyOf(besideWords('credit'))})`, 'i');
const AGENCIES = ['getty images', 'shutterstock', 'istock', 'unsplash', 'reuters/', 'ap photo', 'dpa', 'afp'];
const AGENCY = new RegExp(`(\\(|\\b)${anyOf(AGENCIES)}[^.]{0,40}\\)?$`, 'i');
const AT_END = ['reuters', 'getty', 'getty images', 'ap', 'afp', 'epa', 'dpa', 'shutterstock', 'alamy', 'bloomberg'];
const AGENCY_AT_END = new RegExp(`[|.,(/]\\s*(photo(graph)? by .{3,40}|${anyOf(AT_END)})\\)?$`, 'i');

const phrases = (kind: Parameters<typeof besideWords>[0]): PhraseBook => phraseBook(besideWords(kind));
const isBeside = phrases('besideArticle');
const leadsToOthers = phrases('leadsToOthers');

const READING_TIME = new Set(besideWords('readingTime'));
const MINUTES = new Set(besideWords('minutes'));

/** `5 min read`, `Lesezeit 5 Minuten`. */
function isReadingTime(words: string): boolean {
  const [before = '', after = '', ...more] = words.split(/(?<!\d)\d+(?!\d)/);
  const [unit = '', ...label] = after.trim().split(' ');
  return more.length === 0 && MINUTES.has(unit) && [before.trim(), label.join(' ')].every((part) => part === '' || READING_TIME.has(part));
}

const RULES: LeadRule[] = [
  { kind: 'byline', longest: 140, isLine: isByline },
  { kind: 'dateline', longest: 120, isLine: isDateline },
  { kind: 'reading time', longest: 60, never: 60, saysOnly: isReadingTime },
  { kind: 'caption or credit', longest: 240, never: 100, isLine: (line) => CREDIT.test(line) || AGENCY.test(line) },
  { kind: 'newsletter', longest: 260, never: 260, saysOnly: phrases('newsletter') },
  { kind: 'caption with its agency', longest: 240, isLine: (line) => AGENCY_AT_END.test(line) },
  { kind: 'address', longest: 300, isLine: (line) => /^(https?:\/\/|www\.)\S+$/i.test(line) },
  { kind: 'follow and share', longest: 200, never: 200, saysOnly: phrases('followUs') },
  { kind: 'disclosure', longest: 500, saysOnly: phrases('disclosure') },
  { kind: 'note of the editors', longest: 500, saysOnly: phrases('editorsNote') },
  { kind: 'consent', longest: 500, saysOnly: phrases('consent') },
  { kind: 'needs a script or a login', longest: 240, never: 120, saysOnly: phrases('needsLogin') },
];

/** Whether a line may open an excerpt. `linked` is the share of its text in links, 0 to 1. */
export function mayLead(text: string, linked: number, words = plain(text)): boolean {
  if (words === '' || isFurniture(text, linked, words)) return false;
  const length = text.length;
  if (linked > 0.9 || (linked > 0.5 && length < 60)) return false;
  return !RULES.some((rule) => length <= rule.longest && matches(rule, text, words));
}

/** A name, a label or a heading in all but its element: short, and no sentence. */
export const isFragment = (text: string): boolean => text.length < 60 && !/[.!?…。！？]["'”’»)\]]*$/.test(text);

/** Whether a line is no part of an article, wherever it stands. */
export function isFurniture(text: string, linked: number, words = plain(text)): boolean {
  if (text.length < 90 && isBeside(words)) return true;
  if (linked > 0.5 && text.length <= 220 && leadsToOthers(words)) return true;
  return RULES.some((rule) => text.length <= (rule.never ?? 0) && matches(rule, text, words));
}

const matches = ({ isLine, saysOnly }: LeadRule, text: string, words: string): boolean =>
  isLine?.(text) === true || saysOnly?.(words) === true;
