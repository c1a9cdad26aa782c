// How a file of topics is to be read: guessed where it is sure, and the curator's to change.
import { isSeparated, type Row, type Shape } from '../tables/table';
import { type ColumnKind, columnNamed, type NamedColumn, type Role } from './column-names';
import { isOwnHeader } from './own-table';

/** What stands between the synonyms of a cell; `any`: semicolons, commas and bars; `none`: a cell is one synonym. */
export const SPLITS = ['any', ';', ',', '|', 'none'] as const;
export type Split = (typeof SPLITS)[number];

export interface Plan {
  shape: Shape;
  /** Which of several lists in the file: its key. */
  list: string;
  /** Whether the first row names the columns. */
  header: boolean;
  /** Of each column. */
  roles: Role[];
  split: Split;
  /** Whether names whose accents were broken are mended. */
  mend: boolean;
}

/** `first`: the first rows. Where no column is surely the one of the topics, none is. */
export function guessPlan(shape: Shape, first: readonly Row[], namesColumns: boolean): Omit<Plan, 'list'> {
  const width = Math.max(1, ...first.map(({ cells }) => cells.length));
  const top = first[0]?.cells ?? [];
  const named = top.map(columnNamed);
  const header = namesColumns || (shape !== 'list' && isHeader(named, width));
  const roles: Role[] = shape === 'list' ? ['topic', 'none'] : header ? rolesOf(named, width) : unnamed(width);
  const synonyms = first.slice(1).flatMap(({ cells }) => cells.filter((_, column) => roles[column] === 'synonyms'));
  return {
    shape,
    header,
    roles: roles.slice(0, width),
    split: splitOf(isOwnHeader(top) || (!isSeparated(shape) && shape !== 'lines' && shape !== 'list'), synonyms),
    mend: true,
  };
}

/** A name like others' topics, `Category`, may be the first of a list. */
const isHeader = (named: readonly (NamedColumn | null)[], width: number) =>
  width === 1 ? (named[0]?.rank ?? 9) <= 2 : named.some((column) => column !== null);

/** The only column is the one of the topics. */
const unnamed = (width: number): Role[] => (width === 1 ? ['topic'] : Array.from({ length: width }, () => 'none'));

/** What the columns are by their names. */
export const kindsOf = (header: readonly string[]): (ColumnKind | null)[] => header.map((cell) => columnNamed(cell)?.kind ?? null);

function rolesOf(named: readonly (NamedColumn | null)[], width: number): Role[] {
  const topic = topicColumn(named);
  const source = only(named, 'source');
  const instead = only(named, 'useInstead');
  return Array.from({ length: width }, (_, column): Role => {
    if (column === topic) return 'topic';
    if (column === source) return 'source';
    if (column === instead) return 'useInstead';
    return named[column]?.kind === 'synonyms' ? 'synonyms' : 'none';
  });
}

/** The one with the plainest name; -1 where two are as plain. A narrower term beside a broader one is the topic where nothing else is. */
function topicColumn(named: readonly (NamedColumn | null)[]): number {
  const ranks = named.map((column) => (column?.kind === 'topic' ? column.rank : Infinity));
  const best = Math.min(...ranks);
  if (best === Infinity) return only(named, 'parent') >= 0 ? only(named, 'narrower') : -1;
  return ranks.filter((rank) => rank === best).length === 1 ? ranks.indexOf(best) : -1;
}

function only(named: readonly (NamedColumn | null)[], kind: ColumnKind): number {
  const columns = named.flatMap((column, place) => (column?.kind === kind ? [place] : []));
  return columns.length === 1 ? columns[0]! : -1;
}

/** A bar where there is one: it is in no name. */
const splitOf = (bars: boolean, cells: readonly string[]): Split => (bars || cells.some((cell) => cell.includes('|')) ? '|' : 'any');
