// Tables whose cells are separated by a sign, as RFC 4180 has them; what breaks its rules is read as it was most likely meant, and said.
import type { Message } from '@/utils/base/message';
import type { Row } from './table';

const UNCLOSED: Message = ['why_quoteOpen'];
const STRAY: Message = ['why_quoteStray'];
/** Lines that a cell in quotes may have; a quotation mark that is closed later than that was not meant to hold them. */
const MOST_LINES = 40;

interface Cell {
  text: string;
  /** Behind the cell: at a separator, a line feed or the end. */
  end: number;
  odd?: Message;
}

/** Rows with something in them. Lines of `text` end with a line feed. */
export function* readRows(text: string, separator: string): Generator<Row> {
  let line = 1;
  let width = 0;
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at);
    const plain = text.slice(at, end);
    const row: Row = { cells: [], line, at };
    let next = end + 1;
    if (plain.includes('"')) {
      next = readQuoted(text, separator, width, row) + 1;
      line += countLines(row, text, next);
    } else {
      row.cells = plain.split(separator);
      line += 1;
    }
    at = next;
    if (row.cells.some((cell) => cell !== '')) {
      width ||= row.cells.length;
      yield row;
    }
  }
}

const endOfLine = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

function countLines({ at }: Row, text: string, next: number): number {
  let lines = 0;
  for (let feed = text.indexOf('\n', at); feed >= 0 && feed < next; feed = text.indexOf('\n', feed + 1)) lines += 1;
  return lines;
}

/** Puts the cells of the row that begins at `row.at` into it, and answers where it ends. */
function readQuoted(text: string, separator: string, width: number, row: Row): number {
  for (let at = row.at; ;) {
    const cell = quotedCell(text, at, separator, width - row.cells.length, width) ?? plainCell(text, at, separator);
    row.cells.push(cell.text);
    if (cell.odd) row.odd = cell.odd;
    if (text[cell.end] !== separator) return cell.end;
    at = cell.end + 1;
  }
}

const SPACES = / *"/y;

/** Null where it is not in quotes from end to end. `left`: cells that a row of the table has from here on. */
function quotedCell(text: string, at: number, separator: string, left: number, width: number): Cell | null {
  SPACES.lastIndex = at;
  if (!SPACES.test(text)) return null;
  const from = SPACES.lastIndex;
  let close = text.indexOf('"', from);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  let end = close + 1;
  while (text[end] === ' ') end += 1;
  if (end < text.length && text[end] !== separator && text[end] !== '\n') return null;
  const inner = text.slice(from, close);
  if (inner.includes('\n') && holdsRows(inner, separator, left, width)) return null;
  return { text: inner.replaceAll('""', '"'), end };
}

/** Whether what stands between two quotation marks is the end of one row, whole rows, and the beginning of another. */
function holdsRows(inner: string, separator: string, left: number, width: number): boolean {
  const [first = '', ...lines] = inner.split('\n');
  lines.pop();
  if (width === 1 || lines.length > MOST_LINES) return true;
  const counts = (line: string) => line.split(separator).length;
  return counts(first) === left && lines.every((line) => counts(line) === width) && (left > 1 || lines.length > 1);
}

function plainCell(text: string, at: number, separator: string): Cell {
  const line = text.slice(at, endOfLine(text, at));
  const length = line.indexOf(separator);
  const cell = length < 0 ? line : line.slice(0, length);
  const end = at + cell.length;
  if (cell.trimStart().startsWith('"') && cell.indexOf('"') === cell.lastIndexOf('"'))
    return { text: cell.replace('"', ''), end, odd: UNCLOSED };
  return { text: cell, end, ...(cell.includes('"') && { odd: STRAY }) };
}

/** Other quotes too: a file without straight ones may mean those (`straightQuotes`). */
const quote = (field: string) => (/[",;\t\r\n'“”„‘’]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** What spreadsheets take for a formula, behind the apostrophes of earlier escapes. */
const FORMULA = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;

/** A cell that no spreadsheet runs; `readable` makes it what it was. */
const harmless = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);
export const readable = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);

/**
 * Rows as CSV. A byte order mark tells spreadsheets how to read accents, and no cell is run as a formula. Lines end with CRLF, as RFC 4180
 * has it.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map((cell) => quote(harmless(cell))).join(',')}\r\n`).join('')}`;
