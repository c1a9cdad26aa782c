// Lists of topics as files that spreadsheets and text editors know.
import { fail } from '@/utils/core/problem';
import type { Topic } from '@/utils/core/site';
import { checkTopics, type TopicAtLine } from './check-topics';
import { readCsv, writeCsv } from './csv';

const HEADER = ['topic', 'synonyms', 'use instead'];
/** Between synonyms. One that holds it escapes it with a backslash. */
const BAR = ' | ';

/** Reads topics: `csv` with the columns topic, synonyms, use instead; `lines`: one a line. Throws the Problem `vocabulary-unreadable`. */
export function readTopics(text: string, kind: 'csv' | 'lines'): Topic[] {
  const topics = kind === 'csv' ? fromCsv(text) : fromLines(text);
  checkTopics(topics, false);
  return topics.map(({ topic }) => topic);
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

function fromCsv(text: string): TopicAtLine[] {
  const rows = readCsv(text);
  const isHeader = rows[0]?.fields.every((field, column) => field.trim().toLowerCase() === HEADER[column]);
  return (isHeader ? rows.slice(1) : rows).map(({ fields, line }) => {
    const [name = '', synonyms = '', useInstead = ''] = fields.map((field) => field.trim());
    if (name === '') return fail('vocabulary-unreadable', { line: String(line), why: 'the topic is missing' });
    if (fields.length > HEADER.length) return fail('vocabulary-unreadable', { line: String(line), why: `there are ${fields.length} fields where ${HEADER.length} belong` });
    const list = splitSynonyms(synonyms);
    return { topic: { name, ...(list.length > 0 && { synonyms: list }), ...(useInstead && { useInstead }) }, line };
  });
}
