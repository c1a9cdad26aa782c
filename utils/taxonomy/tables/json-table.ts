// JSON that holds topics somehow: names, or things with names; its keys are the columns.
import type { Message } from '@/utils/base/message';
import { fail } from '@/utils/core/problem';
import { ALL_LISTS, type FoundList, isRecord, likeliestList, listsIn } from './json-lists';
import { cellOf, ofOneLanguage } from './json-cell';
import { readJsonLines } from './json-lines';
import { linesOfEntries, parseJson } from './json-text';
import type { ListChoice, Row } from './table';

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
  const single = readJsonLines(text);
  if (single) return { lists: [], list: '', table: () => tableOf(single.values, (place) => single.lines[place]!, text, single.odd) };
  const { value, commas, text: whole } = parseJson(text);
  const lists = listsIn(value);
  if (lists.length === 0) return fail('vocabulary-unreadable', { line: '1' }, ['why_noList']);
  const all = lists.length > 1 ? [{ key: ALL_LISTS, count: lists.reduce((sum, { entries }) => sum + entries.length, 0) }] : [];
  return {
    lists: [...lists.map(({ key, entries }) => ({ key, count: entries.length })), ...all],
    list: likeliestList(lists),
    table(chosen) {
      const chosenLists = chosen === ALL_LISTS ? lists : [lists.find(({ key }) => key === chosen) ?? lists[0]!];
      const table =
        chosen === ALL_LISTS ? together(chosenLists, whole) : tableOf(chosenLists[0]!.entries, lineIn(chosenLists[0]!, whole), text, []);
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
