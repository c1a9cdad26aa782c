// A value of JSON as the text of a cell: its name, in one language where it has several.
import { isRecord } from '@/utils/base/plain-data';
import { columnNamed } from '../topics-file/column-names';

/** Between the values of one cell; one that holds it escapes it with a backslash. */
export const BAR = ' | ';
export const escapeBar = (value: string): string => value.replace(/[\\|]/g, '\\$&');

/** Keys that hold what a value of a thesaurus is called. */
const LABELS = ['@value', 'value', 'prefLabel', 'label', 'name', 'title', 'term', '@id', 'id'];
/** Values inside values that are looked into for their name. */
const DEEPEST = 4;

/** `en`, `pt-BR`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})?$/;
const TAGS = ['@language', 'language', 'lang', 'locale'];

const isByLanguage = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => LANGUAGE.test(key) && columnNamed(key) === null);
const languageOf = (value: unknown) => (isRecord(value) ? TAGS.map((tag) => value[tag]).find((tag) => typeof tag === 'string') : undefined);
const isEnglish = (tag: string) => /^en\b/i.test(tag);

/** The name of a topic in English, or else in the first of several languages. */
export function ofOneLanguage(key: string, value: unknown): unknown {
  if (columnNamed(key)?.kind !== 'topic') return value;
  if (isByLanguage(value)) {
    const tags = Object.keys(value);
    const chosen = value[tags.find(isEnglish) ?? tags[0]!];
    return tags.length > 1 ? chosen : value;
  }
  if (!Array.isArray(value) || value.length < 2 || !value.every((entry) => languageOf(entry) !== undefined)) return value;
  return value.find((entry) => isEnglish(languageOf(entry)!)) ?? value[0];
}

/** A list is its values with bars between them. */
export function cellOf(value: unknown, depth = 0): string {
  if (value === null || value === undefined || depth > DEEPEST) return '';
  if (Array.isArray(value))
    return value
      .map((entry) => escapeBar(cellOf(entry, depth + 1)))
      .filter((cell) => cell !== '')
      .join(BAR);
  if (isByLanguage(value)) return cellOf(Object.values(value).flat(), depth + 1);
  if (isRecord(value)) return cellOf(value[LABELS.find((label) => label in value) ?? ''], depth + 1);
  return String(value);
}
