// Lists of topics as files that spreadsheets and text editors know.
import { fail } from '@/utils/core/problem';
import type { Topic } from '@/utils/core/site';
import { checkTopics, type TopicAtLine } from './check-topics';
import { type CsvRow, readCsv, writeCsv } from './csv';
import { separatorOf } from './separator';
import { type Column, columnOf } from './topic-columns';

export interface ReadTopics {
  topics: Topic[];
  /** The first row of a table in which no header is known: it was taken for a topic. */
  noHeader: string | null;
  /** Columns of the header that are not known: they were left out. */
  leftOut: string[];
}

const COLUMNS: readonly Column[] = ['topic', 'synonyms', 'useInstead'];
const HEADER = ['topic', 'synonyms', 'use instead'];
/** Between synonyms. One that holds it escapes it with a backslash. */
const BAR = ' | ';

/** Reads topics: `csv` with the columns topic, synonyms, use instead, in that order where there is no header; `lines`: one a line. `known`: those of the site that they are for. Throws the Problem `vocabulary-unreadable`. */
export function readTopics(text: string, kind: 'csv' | 'lines', known: readonly Topic[] = []): ReadTopics {
  const { topics, ...said } = kind === 'csv' ? fromCsv(text) : { topics: fromLines(text), noHeader: null, leftOut: [] };
  checkTopics(topics, known);
  return { topics: topics.map(({ topic }) => topic), ...said };
}

/** Writes topics as `readTopics` reads them. Lines hold names alone. Throws the Problem where a name holds a line break. */
export function writeTopics(topics: readonly Topic[], kind: 'csv' | 'lines'): string {
  if (kind === 'csv') return writeCsv([HEADER, ...topics.map(({ name, synonyms = [], useInstead = '' }) => [name, synonyms.map(escape).join(BAR), useInstead])]);
  const broken = topics.findIndex(({ name }) => /[\r\n]/.test(name));
  if (broken >= 0) fail('vocabulary-unreadable', { line: String(broken + 1), why: 'a name with a line break cannot be one line' });
  return topics.map(({ name }) => `${name}\n`).join('');
}

const escape = (synonym: string) => synonym.replace(/[\\|]/g, '\\$&');
const unescape = (synonym: string) => synonym.replace(/\\([\\|])/g, '$1');
/** A bar that no backslash stands before; the escaped ones are jumped over. */
const splitSynonyms = (text: string) => (text.match(/(?:\\[\s\S]|[^\\|])+/g) ?? []).map((synonym) => unescape(synonym.trim())).filter(Boolean);

function fromLines(text: string): TopicAtLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.flatMap((line, position) => (line.trim() === '' ? [] : [{ topic: { name: line.trim() }, line: position + 1 }]));
}

function fromCsv(text: string) {
  const all = readCsv(text, separatorOf(text));
  const rows = /^sep=.?$/.test(all[0]?.fields[0] ?? '') && all[0]!.line === 1 ? all.slice(1) : all;
  const named = rows[0]?.fields.map(columnOf) ?? [];
  const isHeader = named.includes('topic');
  const columns = isHeader ? named : COLUMNS;
  return {
    topics: (isHeader ? rows.slice(1) : rows).map((row) => topicOf(row, columns)),
    noHeader: isHeader ? null : (rows[0]?.fields[0]?.trim() ?? null),
    leftOut: isHeader ? rows[0]!.fields.filter((field, at) => named[at] === null && field.trim() !== '') : [],
  };
}

function topicOf({ fields, line }: CsvRow, columns: readonly (Column | null)[]): TopicAtLine {
  const of = (column: Column) => fields[columns.indexOf(column)]?.trim() ?? '';
  const [name, list, useInstead] = [of('topic'), splitSynonyms(of('synonyms')), of('useInstead')];
  const filled = fields.findLastIndex((field) => field.trim() !== '') + 1;
  if (name === '') return fail('vocabulary-unreadable', { line: String(line), why: 'the topic is missing' });
  if (filled > columns.length) return fail('vocabulary-unreadable', { line: String(line), why: `there are ${filled} fields where ${columns.length} belong` });
  return { topic: { name, ...(list.length > 0 && { synonyms: list }), ...(useInstead && { useInstead }) }, line };
}
