// What a file separates its cells by: spreadsheets of half of Europe write semicolons and call it CSV.
import { columnNamed } from '../topics-file/column-names';
import { isHtmlList } from './html-list';
import { isHeading, isIndented } from './list-lines';
import { hasMarker } from './list-markers';
import { isMarkdownTable } from './markdown-table';
import { straightQuotes } from './straight-quotes';
import { type Separated, SEPARATORS, type Shape, type Structure } from './table';

const SEPARATED = Object.keys(SEPARATORS) as Separated[];
/** Enough lines to tell. */
const LOOKED_AT = 20;
/** Cells of a row in which no header is known: a topic and a little more. */
const MOST_CELLS = 6;

/**
 * How a text that is no structure is written, told by its first lines and the end of its name. `text` has no byte order mark, and line
 * feeds alone.
 */
export function shapeOf(text: string, extension: string): Exclude<Shape, Structure> {
  if (extension !== 'csv' && isHtmlList(text)) return 'list';
  // What stands in quotes separates nothing.
  const sample = straightQuotes(text.slice(0, 100_000)).replace(/"(?:[^"]|"")*"/g, (quoted) => quoted.replace(/[,;|\t\n]/g, '_'));
  const lines = sample
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  const [first = ''] = lines;
  const said = SEPARATED.find((shape) => first.trim() === `sep=${SEPARATORS[shape]}`.trim());
  if (said) return said;
  const table = extension === 'csv' || extension === 'tsv' || extension === 'tab';
  const ofHeader = SEPARATED.find((shape) => {
    const cells = first.split(SEPARATORS[shape]);
    return (
      cells.length > 1 &&
      cells.some((cell) => columnNamed(unquoted(cell)) !== null) &&
      (table || shape === 'tab' || isEven(lines, SEPARATORS[shape]))
    );
  });
  if (ofHeader) return ofHeader;
  if (!table && isMarkdownTable(sample)) return 'bar';
  // Word puts a tab behind its bullets.
  const tabbed = lines.filter((line) => /\S[ ]*\t/.test(line) && !(hasMarker(line) && line.trim().split('\t').length === 2)).length;
  if (extension === 'tsv' || extension === 'tab' || tabbed * 2 > lines.length) return 'tab';
  if (table) return SEPARATED.find((shape) => lines.length > 1 && isEven(lines, SEPARATORS[shape])) ?? 'comma';
  const marked = lines.filter((line) => hasMarker(line) || isHeading(line)).length;
  return (marked * 2 >= lines.length && marked > 0) || lines.some(isIndented) ? 'list' : 'lines';
}

function isEven(lines: readonly string[], separator: string): boolean {
  const counts = new Set(lines.map((line) => line.split(separator).length));
  const [count = 1] = counts;
  return counts.size === 1 && count > 1 && count <= MOST_CELLS;
}

const unquoted = (cell: string) => cell.trim().replace(/^"|"$/g, '');
