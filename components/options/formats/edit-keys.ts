// What the keys Tab and Enter do in a text of lines: as an editor has it.

export interface Edit {
  /** What of the text is replaced, and by what. */
  from: number;
  to: number;
  insert: string;
  /** What is selected then. */
  selected: readonly [number, number];
}

/** Columns that one step stands in. */
const STEP = 2;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** A step further in: of the cursor, or of all lines that are selected. */
export function indent(text: string, from: number, to: number): Edit {
  if (!text.slice(from, to).includes('\n')) {
    const spaces = ' '.repeat(STEP - ((from - lineStart(text, from)) % STEP));
    return { from, to, insert: spaces, selected: [from + spaces.length, from + spaces.length] };
  }
  return eachLine(text, from, to, (line) => (line === '' ? line : ' '.repeat(STEP) + line));
}

/** A step back, of the lines that are selected or that the cursor stands in. */
export const outdent = (text: string, from: number, to: number): Edit =>
  eachLine(text, from, to, (line) => line.replace(/^(?:\t| {1,2})/, ''));

/** A new line stands in as far as the one before. */
export function breakLine(text: string, from: number, to: number): Edit {
  const start = lineStart(text, from);
  const inside = /^[ \t]*/.exec(text.slice(start, from))?.[0] ?? '';
  const at = from + 1 + inside.length;
  return { from, to, insert: `\n${inside}`, selected: [at, at] };
}

function eachLine(text: string, from: number, to: number, change: (line: string) => string): Edit {
  const start = lineStart(text, from);
  // A line of which nothing but its beginning is selected is not meant.
  const last = to > from && text[to - 1] === '\n' ? to - 1 : to;
  const next = text.indexOf('\n', last);
  const end = next < 0 ? text.length : next;
  const before = text.slice(start, end).split('\n');
  const after = before.map(change);
  const insert = after.join('\n');
  const moved = after[0]!.length - before[0]!.length;
  const first = from === start && to > from ? start : Math.max(start, from + moved);
  return { from: start, to: end, insert, selected: [first, Math.max(first, to + insert.length - (end - start))] };
}

/** The first and the last sign of a line, which counts from 1. */
export function lineAt(text: string, line: number): readonly [number, number] {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return [start, end < 0 ? text.length : end];
}
