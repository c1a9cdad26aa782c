// JSON that holds topics somehow: names, or things with names; its keys are the columns.
import type { Message } from '@/utils/base/message';
import { fail } from '@/utils/core/problem';
import { columnNamed } from '../topics-file/column-names';
import { ALL_LISTS, type FoundList, isRecord, likeliestList, listsIn } from './json-lists';
import { linesOfEntries, parseJson } from './json-text';
import type { ListChoice, Row } from './table';

/** Between the values of one cell; one that holds it escapes it with a backslash. */
export const BAR = ' | ';
export const escapeBar = (value: string): string => value.replace(/[\\|]/g, '\\$&');

/** Keys that hold what a value of a thesaurus is called. */
const LABELS = ['@value', 'value', 'prefLabel', 'label', 'name', 'title', 'term', '@id', 'id'];
/** Values inside values that are looked into for their name. */
const DEEPEST = 4;
const BROKEN: Message = ['why_lineNotJson'];

/** `en`, `pt-BR`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})?$/;
const TAGS = ['@language', 'language', 'lang', 'locale'];
const MANY_LANGUAGES: Message = ['why_manyLanguages'];
const SOURCE = 'source';

export interface JsonTable {
  rows: Row[];
  /** The first row names the columns. */
  header: boolean;
}

export interface JsonFile {
  /** What it can be read from; one choice or none where there is nothing to choose. */
  lists: ListChoice[];
  /** The likeliest. */
  list: string;
  table(list: string): JsonTable;
}

/** Throws the Problem `vocabulary-unreadable` where there is no list in it. */
export function openJson(text: string): JsonFile {
  const single = asLines(text);
  if (single) return { lists: [], list: '', table: () => tableOf(single.values, (place) => single.lines[place]!, text, single.odd) };
  const { value, commas, text: whole } = parseJson(text);
  const lists = listsIn(value);
  if (lists.length === 0) return fail('vocabulary-unreadable', { line: '1' }, ['why_noList']);
  const all = lists.length > 1 ? [{ key: ALL_LISTS, count: lists.reduce((sum, { entries }) => sum + entries.length, 0) }] : [];
  return {
    lists: [...lists.map(({ key, entries }) => ({ key, count: entries.length })), ...all],
    list: likeliestList(lists),
    table(chosen) {
      const taken = chosen === ALL_LISTS ? lists : [lists.find(({ key }) => key === chosen) ?? lists[0]!];
      const table = chosen === ALL_LISTS ? together(taken, whole) : tableOf(taken[0]!.entries, lineIn(taken[0]!, whole), text, []);
      const first = table.rows.at(table.header ? 1 : 0);
      if (commas.length > 0 && first) first.odd = ['why_extraCommaAt', commas.join(', ')];
      return table;
    },
  };
}

function lineIn({ path }: FoundList, text: string): (place: number) => number {
  const lines = linesOfEntries(text, path);
  return (place) => lines[place] ?? 1;
}

/** Each entry as a thing with the key of its list for its source. */
function together(lists: readonly FoundList[], text: string): JsonTable {
  const things = lists.flatMap(({ key, entries }) =>
    entries.map((entry) => Object.assign({ [SOURCE]: key }, isRecord(entry) ? entry : { topic: entry })),
  );
  const lines = lists.flatMap((list) => {
    const lineOf = lineIn(list, text);
    return list.entries.map((_, place) => lineOf(place));
  });
  return tableOf(things, (place) => lines[place]!, text, []);
}

/** Each line as JSON of its own, where that is what the file is; a line that is none is an odd row. */
function asLines(text: string): { values: unknown[]; lines: number[]; odd: [place: number, why: Message][] } | null {
  if (canParse(text)) return null;
  const read: { values: unknown[]; lines: number[]; odd: [number, Message][] } = { values: [], lines: [], odd: [] };
  for (const [place, raw] of text.split('\n').entries()) {
    const line = entryOf(raw);
    if (line === '') continue;
    if (!canParse(line)) read.odd.push([read.values.length, BROKEN]);
    read.values.push(canParse(line) ? (JSON.parse(line) as unknown) : '');
    read.lines.push(place + 1);
  }
  const good = read.values.length - read.odd.length;
  return good > 0 && read.odd.length <= good ? read : null;
}

/** Without what belongs to the list around it. */
function entryOf(raw: string): string {
  const line = raw.trim().replace(/,$/, '');
  if (line === '[' || line === ']' || line === '[]') return '';
  if (canParse(line)) return line;
  const bare = line.replace(/^\[/, '').replace(/\]$/, '').replace(/,$/, '');
  return canParse(bare) ? bare : line;
}

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tableOf(list: unknown[], lineOf: (place: number) => number, text: string, odd: [number, Message][]): JsonTable {
  const whys = new Map(odd);
  const header = list.some(isRecord);
  const columns = new Map<string, number>();
  for (const entry of list)
    if (isRecord(entry)) for (const key of Object.keys(entry)) if (!columns.has(key)) columns.set(key, columns.size);
  const keys = [...columns.keys()];
  let told = false;
  const rows = list.map((entry, place): Row => {
    const cells = isRecord(entry)
      ? keys.map((key) => cellOf(ofOneLanguage(key, entry[key])))
      : Array.isArray(entry)
        ? entry.map((cell) => cellOf(cell))
        : [cellOf(entry)];
    const languages = !told && isRecord(entry) && keys.some((key) => ofOneLanguage(key, entry[key]) !== entry[key]);
    told ||= languages;
    const why = whys.get(place) ?? (languages ? MANY_LANGUAGES : undefined);
    return { cells, line: lineOf(place), at: Math.floor((text.length * place) / list.length), ...(why && { odd: why }) };
  });
  return { header, rows: header ? [{ cells: keys, line: 1, at: 0 }, ...rows] : rows };
}

const isByLanguage = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => LANGUAGE.test(key) && columnNamed(key) === null);
const languageOf = (value: unknown) => (isRecord(value) ? TAGS.map((tag) => value[tag]).find((tag) => typeof tag === 'string') : undefined);
const isEnglish = (tag: string) => /^en\b/i.test(tag);

/** The name of a topic in English, or else in the first of several languages. */
function ofOneLanguage(key: string, value: unknown): unknown {
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
function cellOf(value: unknown, depth = 0): string {
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
