// The table that Gleaner itself writes and reads back unchanged.
import type { Topic } from '@/utils/core/site';
import { writeCsv } from '../tables/csv';
import { BAR, escapeBar } from '../tables/json-cell';
import { listLine } from '../tables/list-lines';

const HEADER = ['topic', 'synonyms', 'use instead'];

/** What it escaped is read as it was. */
export const isOwnHeader = (cells: readonly string[]): boolean =>
  cells.length === HEADER.length && HEADER.every((name, column) => cells[column] === name);

/** Topics as a table, or their names alone, one in each line. */
export function writeTopics(topics: readonly Topic[], kind: 'csv' | 'lines'): string {
  if (kind === 'lines') return topics.map(({ name }) => `${listLine(oneLine(name))}\n`).join('');
  return writeCsv([
    HEADER,
    ...topics.map(({ name, synonyms = [], useInstead = '' }) => [name, synonyms.map(escapeBar).join(BAR), useInstead]),
  ]);
}

const oneLine = (name: string) => name.replace(/[\r\n]+/g, ' ');
