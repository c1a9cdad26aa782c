// Lists as people type them: a name in each line, with bullets, numbers, indents and headings.
import { hasMarker, markersOf } from './list-markers';
import type { Row } from './table';

const HEADING = /^#{1,6}[ \t]+/;
/** A sign at the beginning that is part of the name. */
const ESCAPE = /^\\(?=\\*(?:[-*+•◦▪‣–—·●○■□◆➢#]|o[ \t\u00a0]|\d|[a-z][.)]))/;
const LINK = /^\[([^[\]]+)\]\([^()]*\)$/;
const STRONG = /^(\*\*|__|`)(.+)\1$/;
/** A tab is as wide as this many spaces. */
const TAB = 4;

export const isHeading = (line: string): boolean => HEADING.test(line.trim());
export const isIndented = (line: string): boolean => /^[ \t\u00a0]+\S/.test(line);

/** A name as one line that `readLines` and `readList` read as it is. */
export const listLine = (name: string): string => (hasMarker(name) || isHeading(name) || ESCAPE.test(name) ? `\\${name}` : name);
const unescape = (line: string) => line.replace(ESCAPE, '');

function* linesOf(text: string): Generator<{ raw: string; line: number; at: number }> {
  let line = 0;
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    line += 1;
    const raw = text.slice(at, end);
    if (raw.trim() !== '') yield { raw, line, at };
    at = end + 1;
  }
}

/** One cell a row: the line as it stands. */
export function* readLines(text: string): Generator<Row> {
  for (const { raw, line, at } of linesOf(text)) yield { cells: [unescape(raw.trim())], line, at };
}

function* namesIn(text: string): Generator<string> {
  for (const { raw } of linesOf(text)) if (!isHeading(raw)) yield raw.trim();
}

/** Two cells a row: the name, and what it stands below, which is an item or a heading. */
export function* readList(text: string): Generator<Row> {
  const markerOf = markersOf(namesIn(text));
  let heading = '';
  const above: { name: string; indent: number }[] = [];
  for (const { raw, line, at } of linesOf(text)) {
    const whole = raw.trim();
    if (isHeading(whole)) {
      heading = nameOf(whole.replace(HEADING, '').replace(/[ \t]#+$/, ''));
      above.length = 0;
      continue;
    }
    const indent = indentOf(raw);
    while (above.length > 0 && above.at(-1)!.indent >= indent) above.pop();
    const name = nameOf(whole.slice(markerOf(whole).length));
    yield { cells: [name, above.at(-1)?.name ?? heading], line, at };
    above.push({ name, indent });
  }
}

const nameOf = (text: string) => unescape(text.trim().replace(LINK, '$1').replace(STRONG, '$2').trim());

function indentOf(raw: string): number {
  let indent = 0;
  for (const sign of raw) {
    if (sign === '\t') indent += TAB - (indent % TAB);
    else if (sign === ' ' || sign === '\u00a0') indent += 1;
    else break;
  }
  return indent;
}
