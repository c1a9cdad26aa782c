// JSON with a value of its own on each line, as databases export it.
import type { Message } from '@/utils/base/message';

const BROKEN: Message = ['why_lineNotJson'];

export interface JsonLines {
  values: unknown[];
  /** The line of each value, from 1. */
  lines: number[];
  /** Values that are none, by their index: the empty text stands in their place. */
  odd: [index: number, why: Message][];
}

/** Each line as JSON of its own, where that is what the file is; a line that is none is an odd row. */
export function readJsonLines(text: string): JsonLines | null {
  if (canParse(text)) return null;
  const read: JsonLines = { values: [], lines: [], odd: [] };
  for (const [place, raw] of text.split('\n').entries()) {
    const line = entryOf(raw);
    if (line === '') continue;
    if (!canParse(line)) read.odd.push([read.values.length, BROKEN]);
    read.values.push(canParse(line) ? (JSON.parse(line) as unknown) : '');
    read.lines.push(place + 1);
  }
  const good = read.values.length - read.odd.length;
  return good > 0 && read.odd.length <= good ? read : null;
}

/** Without what belongs to the list around it. */
function entryOf(raw: string): string {
  const line = raw.trim().replace(/,$/, '');
  if (line === '[' || line === ']' || line === '[]') return '';
  if (canParse(line)) return line;
  const bare = line.replace(/^\[/, '').replace(/\]$/, '').replace(/,$/, '');
  return canParse(bare) ? bare : line;
}

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
