// Comma-separated values as RFC 4180 has them; those of spreadsheets may be separated otherwise.
import { fail } from '@/utils/core/problem';
import type { Separator } from './separator';

export interface CsvRow {
  fields: string[];
  /** Line that the row begins at, from 1. */
  line: number;
}

/** One field with what ends it. A quoted field holds anything, its quotes doubled. */
const FIELDS: Record<Separator, RegExp> = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|\n|\r|$)/y,
  '\t': /(?:"((?:[^"]|"")*)"|([^"\t\r\n]*))(\t|\r\n|\n|\r|$)/y,
};

/** Reads rows; empty lines are skipped. Throws the Problem `vocabulary-unreadable`. */
export function readCsv(text: string, separator: Separator = ','): CsvRow[] {
  const field = FIELDS[separator];
  const body = text.replace(/^\uFEFF/, '');
  const rows: CsvRow[] = [];
  let row: CsvRow = { fields: [], line: 1 };
  let line = 1;
  for (let at = 0; at < body.length; ) {
    field.lastIndex = at;
    const match = field.exec(body);
    if (!match) return fail('vocabulary-unreadable', { line: String(line), why: 'a quote is not closed, or stands inside a field without quotes around it' });
    const [whole, quoted, plain, end] = match;
    row.fields.push(quoted?.replaceAll('""', '"') ?? plain!);
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    at += whole.length;
    if (end === separator && at < body.length) continue;
    if (end === separator) row.fields.push('');
    rows.push(row);
    row = { fields: [], line };
  }
  return rows.filter(({ fields }) => fields.some((field) => field !== ''));
}

const quote = (field: string) => (/[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** Rows as CSV. Lines end with CRLF, as the RFC has it and spreadsheets like it. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => rows.map((fields) => `${fields.map(quote).join(',')}\r\n`).join('');
