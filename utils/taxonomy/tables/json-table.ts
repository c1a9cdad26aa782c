// JSON, or what is like it, that holds topics somehow: names, or things with names; its keys are the columns.
import type { Message } from '@/utils/base/message';
import { isRecord } from '@/utils/base/plain-data';
import { fail } from '@/utils/core/problem';
import { ALL_LISTS, type FoundList, likeliestList, listsIn } from './json-lists';
import { cellOf, ofOneLanguage } from './json-cell';
import { readJsonLines } from './json-lines';
import { linesOfEntries, parseJson, type Path } from './json-text';
import { withBranches } from './json-tree';
import { type ListChoice, type Row, toldRow } from './table';

const MANY_LANGUAGES: Message = ['why_manyLanguages'];
const SOURCE = 'source';

export interface JsonTable {
  rows: Row[];
  /** The first row names the columns. */
  header: boolean;
}

export interface ListFile {
  /** What it can be read from; one choice or none where there is nothing to choose. */
  lists: ListChoice[];
  /** The likeliest. */
  list: string;
  table(list: string): JsonTable;
}

export interface ValueFacts {
  /** Characters of the file. */
  size: number;
  /** What is to be said of its lines. */
  told: readonly [line: number, why: Message][];
  /** The lines that the entries of the list at that path begin at; of those that are missing nothing is known. */
  linesOf(path: Path): readonly number[];
}

/** Throws the Problem `vocabulary-unreadable` where there is no list in it. */
export function openJson(text: string): ListFile {
  const single = readJsonLines(text);
  if (single) {
    const entries = { entries: single.values, lineOf: (place: number) => single.lines[place]! };
    return { lists: [], list: '', table: () => tableOf(entries, text.length, single.odd) };
  }
  const { value, commas, text: whole } = parseJson(text);
  const told = commas.map((line): [number, Message] => [line, ['why_extraComma']]);
  return openLists(value, { size: text.length, told, linesOf: (path) => linesOfEntries(whole, path) });
}

/** Throws the Problem `vocabulary-unreadable` where there is no list in it. */
export function openLists(value: unknown, facts: ValueFacts): ListFile {
  const lists = listsIn(value);
  if (lists.length === 0) return fail('vocabulary-unreadable', { line: String(facts.told[0]?.[0] ?? 1) }, ['why_noList']);
  const all = lists.length > 1 ? [{ key: ALL_LISTS, count: lists.reduce((sum, { entries }) => sum + entries.length, 0) }] : [];
  return {
    lists: [...lists.map(({ key, entries }) => ({ key, count: entries.length })), ...all],
    list: likeliestList(lists),
    table(chosen) {
      const one = lists.find(({ key }) => key === chosen) ?? lists[0]!;
      const { header, rows } = tableOf(chosen === ALL_LISTS ? together(lists, facts) : withLines(one, facts), facts.size, []);
      const told = facts.told.map(([line, odd]) => toldRow(line, odd));
      return { header, rows: [...rows.slice(0, header ? 1 : 0), ...told, ...rows.slice(header ? 1 : 0)] };
    },
  };
}

interface Entries {
  entries: readonly unknown[];
  lineOf(place: number): number;
}

function withLines({ path, entries }: FoundList, { linesOf }: ValueFacts): Entries {
  const lines = linesOf(path);
  return { entries, lineOf: (place) => lines[place] ?? 1 };
}

/** Each entry as a thing with the key of its list for its source. */
function together(lists: readonly FoundList[], facts: ValueFacts): Entries {
  const entries = lists.flatMap(({ key, entries: held }) =>
    held.map((entry) => Object.assign({ [SOURCE]: key }, isRecord(entry) ? entry : { topic: entry })),
  );
  const lines = lists.flatMap((list) => {
    const { lineOf } = withLines(list, facts);
    return list.entries.map((_, place) => lineOf(place));
  });
  return { entries, lineOf: (place) => lines[place] ?? 1 };
}

function tableOf({ entries, lineOf }: Entries, size: number, odd: readonly [number, Message][]): JsonTable {
  const whys = new Map(odd);
  const list = withBranches(entries);
  const header = list.some(({ entry }) => isRecord(entry));
  const columns = new Map<string, number>();
  for (const { entry } of list)
    if (isRecord(entry)) for (const key of Object.keys(entry)) if (!columns.has(key)) columns.set(key, columns.size);
  const keys = [...columns.keys()];
  let told = false;
  const rows = list.map(({ entry, place }): Row => {
    const cells = isRecord(entry)
      ? keys.map((key) => cellOf(ofOneLanguage(key, entry[key])))
      : Array.isArray(entry)
        ? entry.map((cell) => cellOf(cell))
        : [cellOf(entry)];
    const languages = !told && isRecord(entry) && keys.some((key) => ofOneLanguage(key, entry[key]) !== entry[key]);
    told ||= languages;
    const why = whys.get(place) ?? (languages ? MANY_LANGUAGES : undefined);
    const row = { cells, line: lineOf(place), at: Math.floor((size * place) / entries.length) };
    return why ? Object.assign(row, { odd: why }) : row;
  });
  return { header, rows: header ? [{ cells: keys, line: 1, at: 0 }, ...rows] : rows };
}
