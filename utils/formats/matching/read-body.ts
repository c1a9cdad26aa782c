// The body of a published file: what stands around the article's own, and the holes in it.
import type { Hole, Part } from '../language/template';
import { matchParts } from './match-parts';

export interface ReadBody {
  found: { line: number; hole: Hole; text: string }[];
  /** What stands where the format has the body; null where it has none. */
  body: string | null;
  /** Its first line. From 0, within what stands below the head. */
  bodyAt: number;
  /** From 0, within the body: lines that are not what the format has there; with what it has. */
  others: { line: number; meant: string }[];
  /** Lines with holes that are not there, and where they would be: nothing is wrong where there was nothing to put in. */
  left: { line: number; parts: Line }[];
}

type Line = readonly Part[];

const isBody = (part: Part): boolean => typeof part !== 'string' && part.name === 'body';

/** `text`: all that stands below the head. */
export function readBody(lines: readonly Line[], text: string): ReadBody {
  const written = text.split('\n');
  const at = lines.findIndex((line) => line.some(isBody));
  if (at < 0) return { ...walk(lines, written), body: null, bodyAt: 0 };
  const above = walk(lines.slice(0, at), written);
  const below = walk(lines.slice(at + 1).toReversed(), written.slice(above.used).toReversed());
  const whole = written.slice(above.used, Math.max(above.used, written.length - below.used)).join('\n');
  const line = lines[at] ?? [];
  const place = line.findIndex(isBody);
  const [begin, end] = [fixed(line.slice(0, place)), fixed(line.slice(place + 1))];
  const framed = whole.startsWith(begin) && whole.endsWith(end) && whole.length >= begin.length + end.length;
  const fromEnd = <Of extends { line: number }>(list: readonly Of[]): Of[] =>
    list.map((one) => ({ ...one, line: Math.max(above.used, written.length - 1 - one.line) }));
  const own = framed ? whole.slice(begin.length, whole.length - end.length) : whole;
  const blank = /^\n*/.exec(own)![0].length;
  return {
    found: [...above.found, ...fromEnd(below.found)],
    body: own.slice(blank).trimEnd(),
    bodyAt: above.used + blank,
    others: [...above.others, ...fromEnd(below.others)],
    left: [...above.left, ...fromEnd(below.left)],
  };
}

const fixed = (parts: readonly Part[]): string => parts.map((part) => (typeof part === 'string' ? part : '')).join('');

/** From the top, or from the end up. */
function walk(lines: readonly Line[], written: readonly string[]): Omit<ReadBody, 'body' | 'bodyAt'> & { used: number } {
  const found: ReadBody['found'] = [];
  const others: ReadBody['others'] = [];
  const left: ReadBody['left'] = [];
  let used = 0;
  for (const line of lines) {
    const text = written[used];
    const match = text === undefined ? null : line.length === 0 ? (text === '' ? [] : null) : matchParts(line, text);
    if (match) {
      found.push(...match.map(([hole, text]) => ({ line: used, hole, text })));
      used += 1;
    } else if (line.some((part) => typeof part !== 'string')) left.push({ line: used, parts: line });
    else others.push({ line: used, meant: fixed(line) });
  }
  return { found, others, left, used };
}
