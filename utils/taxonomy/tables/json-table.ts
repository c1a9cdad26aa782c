// JSON that holds topics somehow: names, or things with names; its keys are the columns.
import { fail } from '@/utils/core/problem';
import { linesOfEntries, parseJson, type Path } from './json-text';
import type { Row } from './table';

/** Between the values of one cell; one that holds it escapes it with a backslash. */
export const BAR = ' | ';
export const escapeBar = (value: string): string => value.replace(/[\\|]/g, '\\$&');

/** Keys that hold what a value of a thesaurus is called. */
const LABELS = ['@value', 'value', 'prefLabel', 'label', 'name', 'title', 'term', '@id', 'id'];
/** Values inside values that are looked into for their name. */
const DEEPEST = 4;
const BROKEN = 'this line is not JSON';

type Thing = Record<string, unknown>;
const isRecord = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

export interface JsonTable {
  rows: Row[];
  /** The first row names the columns. */
  header: boolean;
}

/** Throws the Problem `vocabulary-unreadable` where there is no list in it. */
export function readJsonTable(text: string): JsonTable {
  const single = asLines(text);
  if (single) return tableOf(single.values, (place) => single.lines[place]!, text, single.odd);
  const { value, commas, text: whole } = parseJson(text);
  const [list, path] = listIn(value) ?? fail('vocabulary-unreadable', { line: '1', why: 'there is no list of topics in it' });
  const lines = linesOfEntries(whole, path);
  const table = tableOf(list, (place) => lines[place] ?? 1, text, []);
  const first = table.rows.at(table.header ? 1 : 0);
  if (commas.length > 0 && first) first.odd = `there is an extra comma (line ${commas.join(', ')})`;
  return table;
}

/** Each line as JSON of its own, where that is what the file is; a line that is none is an odd row. */
function asLines(text: string): { values: unknown[]; lines: number[]; odd: [place: number, why: string][] } | null {
  if (canParse(text)) return null;
  const read: { values: unknown[]; lines: number[]; odd: [number, string][] } = { values: [], lines: [], odd: [] };
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

/** The list itself, or the longest one in the object; a list of things is preferred, as in `@graph`. An object of objects is a list of things with keys. */
function listIn(value: unknown): [unknown[], Path] | null {
  if (Array.isArray(value)) return [value, []];
  if (!isRecord(value)) return null;
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 0);
  const [longest] = lists.toSorted(([, one], [, other]) => Number(isRecord(other[0])) - Number(isRecord(one[0])) || other.length - one.length);
  if (longest) return [longest[1], [longest[0]]];
  const entries = Object.entries(value);
  const inner = entries.length === 1 && isRecord(entries[0]![1]) ? listIn(entries[0]![1]) : null;
  if (inner) return [inner[0], [entries[0]![0], ...inner[1]]];
  return entries.length > 0 ? [entries.map(([key, held]) => Object.assign({ key }, isRecord(held) ? held : { value: held })), []] : null;
}

function tableOf(list: unknown[], lineOf: (place: number) => number, text: string, odd: [number, string][]): JsonTable {
  const whys = new Map(odd);
  const header = list.some(isRecord);
  const columns = new Map<string, number>();
  for (const entry of list) if (isRecord(entry)) for (const key of Object.keys(entry)) if (!columns.has(key)) columns.set(key, columns.size);
  const keys = [...columns.keys()];
  const rows = list.map((entry, place): Row => {
    const why = whys.get(place);
    const cells = isRecord(entry) ? keys.map((key) => cellOf(entry[key])) : [cellOf(entry)];
    return { cells, line: lineOf(place), at: Math.floor((text.length * place) / list.length), ...(why && { odd: why }) };
  });
  return { header, rows: header ? [{ cells: keys, line: 1, at: 0 }, ...rows] : rows };
}

/** A list is its values with bars between them. */
function cellOf(value: unknown, depth = 0): string {
  if (value === null || value === undefined || depth > DEEPEST) return '';
  if (Array.isArray(value)) return value.map((entry) => escapeBar(cellOf(entry, depth + 1))).filter((cell) => cell !== '').join(BAR);
  if (isRecord(value)) return cellOf(value[LABELS.find((label) => label in value) ?? ''], depth + 1);
  return String(value);
}
