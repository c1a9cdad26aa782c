// A file of topics, opened: how it is written, its first rows, and a guess of how it is to be read.
import { readRows } from '../tables/csv';
import { isHtmlList, readHtmlList } from '../tables/html-list';
import { readLines, readList } from '../tables/list-lines';
import { isMarkdownTable, markdownRows } from '../tables/markdown-table';
import { shapeOf } from '../tables/shape-of';
import { straightQuotes } from '../tables/straight-quotes';
import { openStructured } from '../tables/structured';
import { isBlank, isSeparated, type ListChoice, type Row, SEPARATORS, type Shape } from '../tables/table';
import { guessPlan, kindsOf, type Plan } from './plan';
import { type ColumnKind, columnNamed } from './column-names';

/** So many are looked at to guess from. */
const LOOKED_AT = 200;
/** So many are shown. */
const SHOWN = 6;
/** Characters of a cell that are shown. */
const SHOWN_OF_CELL = 120;

export interface OpenTable {
  /** Characters of it. */
  size: number;
  /**
   * Rows that are not empty. `header`: the first of them surely names the columns.
   * Throws the Problem `vocabulary-unreadable` for JSON that is none.
   */
  rows(plan: Pick<Plan, 'shape' | 'list'>): Rows;
  /** Shapes that it can be read as. */
  shapes: readonly Shape[];
  /** Of files with several lists: those that can be chosen. */
  lists: readonly ListChoice[];
  plan: Plan;
}

interface Rows {
  rows: Iterable<Row>;
  header: boolean;
}

/** What of a table is shown while its columns are chosen. */
export interface TablePreview {
  /** Names of the columns; null where no row names them. */
  header: string[] | null;
  /** What each column is by its name. */
  kinds: (ColumnKind | null)[];
  rows: { place: number; cells: string[] }[];
  width: number;
}

const TEXT_SHAPES: readonly Shape[] = ['lines', 'list', 'comma', 'semicolon', 'tab', 'bar'];
/** Characters of what stands above a table. */
const LONGEST_COMMENT = 10_000;
/** Names of the columns of a list. */
const LIST_HEADER = ['topic', 'parent'];

export function openTable(written: string, extension: string): OpenTable {
  const whole = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const structured = openStructured(whole, extension);
  if (structured) {
    const { shape, file } = structured;
    // Looked at for a guess, for what is shown, and to be read: to make it takes as long as to parse the file.
    let made: { list: string; table: Rows } | null = null;
    const rows = ({ list }: Pick<Plan, 'list'>) => {
      if (made?.list !== list) made = { list, table: file.table(list) };
      return made.table;
    };
    return { size: whole.length, rows, shapes: [shape], lists: file.lists, plan: planFor({ rows }, shape, file.list) };
  }
  const { text, shape } = withoutComment(whole, extension);
  const rows = (plan: Pick<Plan, 'shape'>) => rowsOf(text, plan.shape);
  return { size: text.length, rows, shapes: TEXT_SHAPES, lists: [], plan: planFor({ rows }, shape) };
}

/**
 * Whether the first line is a comment above a table, and no row: no other line is one. Above a list such a line is a heading. Without a
 * space behind its sign it is a name: `#care`.
 */
function withoutComment(text: string, extension: string): { text: string; shape: Shape } {
  const comment = /^(?:[ \t]*\n)*(?:#[ \t][^\n]*\n)+/.exec(text.slice(0, LONGEST_COMMENT))?.[0] ?? '';
  const first = comment.trimStart().split('\n', 1)[0] ?? '';
  if (comment === '' || columnNamed(first.slice(1).split(/[,;|\t]/)[0]!) !== null || text.includes('\n#', comment.length - 1))
    return { text, shape: shapeOf(text, extension) };
  const rest = '\n'.repeat(comment.split('\n').length - 1) + text.slice(comment.length);
  const shape = shapeOf(rest, extension);
  return shape === 'list' ? { text, shape: shapeOf(text, extension) } : { text: rest, shape };
}

/** A guess for a shape, or a list, that the curator chose. */
export function planFor(table: Pick<OpenTable, 'rows'>, shape: Shape, list = ''): Plan {
  const { rows, header } = table.rows({ shape, list });
  return { ...guessPlan(shape, firstOf(rows, LOOKED_AT), header), list };
}

function rowsOf(text: string, shape: Shape): Rows {
  if (shape === 'lines') return { rows: readLines(text), header: false };
  if (shape === 'list') return { rows: isHtmlList(text) ? readHtmlList(text) : readList(text), header: false };
  if (shape === 'bar' && isMarkdownTable(text)) return { rows: markdownRows(readRows(text, '|')), header: true };
  const separator = isSeparated(shape) ? SEPARATORS[shape] : '\n';
  return { rows: withoutSaying(readRows(straightQuotes(text), separator)), header: false };
}

/** Without the line `sep=` that Excel knows. */
function* withoutSaying(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) if (!(row.line === 1 && /^sep=.?$/.test(row.cells.join('').trim())) && !isBlank(row)) yield row;
}

export function previewOf(table: Pick<OpenTable, 'rows'>, { shape, header, list }: Pick<Plan, 'shape' | 'header' | 'list'>): TablePreview {
  const first = firstOf(table.rows({ shape, list }).rows, LOOKED_AT);
  const width = Math.max(1, ...first.map(({ cells }) => cells.length));
  const names =
    shape === 'list' ? LIST_HEADER : header ? Array.from({ length: width }, (_, column) => first[0]?.cells[column]?.trim() ?? '') : null;
  const rows = first.slice(header && shape !== 'list' ? 1 : 0).slice(0, SHOWN);
  return {
    header: shape === 'list' ? null : (names?.map(cut) ?? null),
    kinds: names ? kindsOf(names) : Array.from({ length: width }, () => null),
    rows: rows.map(({ cells }, place) => ({ place, cells: Array.from({ length: width }, (_, column) => cut(cells[column] ?? '')) })),
    width,
  };
}

const cut = (cell: string) => (cell.length > SHOWN_OF_CELL ? `${cell.slice(0, SHOWN_OF_CELL)}…` : cell);

function firstOf(rows: Iterable<Row>, most: number): Row[] {
  const first: Row[] = [];
  for (const row of rows) if (first.push(row) === most) break;
  return first;
}
