// The items of a list in HTML, as a page's source has it. There is no DOM in a worker.
import { decodeEntities } from '@/utils/base/entities';
import type { Row } from './table';

const PARTS = /<(\/?)([a-z][a-z\d]{0,15})[^<>]*>|\n|[^<\n]+|</gi;

export const isHtmlList = (text: string): boolean => /^\s*</.test(text.slice(0, 1_000)) && /<li[\s>]/i.test(text);

/** Two cells a row: the name, and the item that it stands below. */
export function* readHtmlList(text: string): Generator<Row> {
  const open: Row[] = [];
  let [line, item]: [number, Row | null] = [1, null];
  for (const { 0: part, 1: slash, 2: tag, index } of text.matchAll(PARTS)) {
    if (part === '\n') line += 1;
    const name = tag?.toLowerCase();
    const isList = name === 'ul' || name === 'ol';
    if (item && (part === '\n' || name === undefined)) item.cells[0] += part;
    else if (name === 'li' || isList) {
      if (item) yield tidy(item);
      if (isList && slash === '' && item) open.push(item);
      else if (isList && slash === '/') open.pop();
      item = name === 'li' && slash === '' ? { cells: ['', open.at(-1)?.cells[0] ?? ''], line, at: index } : null;
    }
  }
  if (item) yield tidy(item);
}

function tidy(item: Row): Row {
  item.cells[0] = decodeEntities(item.cells[0]!).replace(/\s+/g, ' ').trim();
  return item;
}
