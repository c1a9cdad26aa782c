// A file of topics as rows of cells, whatever it was written as.
import type { Message } from '@/utils/base/message';

/** `lines`: one topic in each, as it stands. `list`: with bullets, numbers or indents, each with what it stands below. */
export type Shape = 'lines' | 'list' | keyof typeof SEPARATORS | Structure;

/** Shapes that a file says of itself; a thesaurus, an outline and an export of WordPress among them. */
export type Structure = 'json' | 'yaml' | 'toml' | 'skos' | 'outline' | 'wordpress';

export interface Row {
  cells: string[];
  /** Line of the file that it begins at, from 1. */
  line: number;
  /** Characters of the file before it: how far the reading is. */
  at: number;
  /** Why it may have been meant otherwise than it is read. */
  odd?: Message;
}

export const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
export type Separated = keyof typeof SEPARATORS;
export const isSeparated = (shape: Shape): shape is Separated => shape in SEPARATORS;

export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

/** What is wrong with a line, among the rows. */
export const toldRow = (line: number, odd: Message): Row => ({ cells: [], line, at: 0, odd });

/** The first row names the columns; behind it stands what is wrong with the file. */
export const namedRows = (columns: readonly string[], faults: readonly { line: number; why: Message }[], rows: readonly Row[]): Row[] => [
  { cells: [...columns], line: 1, at: 0 },
  ...faults.map(({ line, why }) => toldRow(line, why)),
  ...rows,
];

/** One of several lists in a file; `key` is where it stands. */
export interface ListChoice {
  key: string;
  count: number;
}
