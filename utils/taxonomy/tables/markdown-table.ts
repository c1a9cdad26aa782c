// Tables as Markdown draws them: bars between the cells, and a line of dashes below the names of the columns.
import type { Row } from './table';

/** Enough lines to meet the dashes. */
const LOOKED_AT = 20_000;

const isDashes = (line: string) => line.includes('|') && line.includes('--') && /^[\s|:-]+$/.test(line);

export const isMarkdownTable = (text: string): boolean => {
  const lines = text.slice(0, LOOKED_AT).split('\n');
  return lines.some((line, place) => isDashes(line) && lines[place - 1]?.includes('|'));
};

/** Rows as they stand, without the outer bars and the dashes. */
export function* markdownRows(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) {
    if (isDashes(row.cells.join('|'))) continue;
    const cells = row.cells.map((cell) => cell.trim());
    if (cells.length > 1 && cells[0] === '') cells.shift();
    if (cells.length > 1 && cells.at(-1) === '') cells.pop();
    yield { ...row, cells };
  }
}
