// JSON as people edit it by hand: where each part of it stands, and commas too many forgiven.
import type { Message } from '@/utils/base/message';
import { fail } from '@/utils/core/problem';
import { faultLine } from './json-fault';

const TOKENS = /"(?:[^"\\\n]|\\.)*"|[[\]{},:]|\n|[^\s[\]{},:"]+|"/g;
const BROKEN: Message = ['why_notJson'];

export interface ParsedJson {
  value: unknown;
  /** What was read: well-formed, its lines where they were. */
  text: string;
  /** Lines with a comma too many, which were read without it. */
  commas: number[];
}

/** Throws the Problem `vocabulary-unreadable`. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown, text, commas: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return withoutCommas(text);
  }
}

function withoutCommas(text: string): ParsedJson {
  const commas: number[] = [];
  const parts: string[] = [];
  let [line, from, before, comma] = [1, 0, '', -1];
  let commaLine = 0;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    const idle = comma >= 0 && (token === ',' || token === ']' || token === '}');
    const first = token === ',' && (before === '[' || before === '{');
    if (idle) {
      parts.push(text.slice(from, comma));
      from = comma + 1;
      commas.push(commaLine);
    }
    if (first) {
      parts.push(text.slice(from, index));
      from = index + 1;
      commas.push(line);
    }
    comma = token === ',' && !first ? index : -1;
    commaLine = line;
    if (!first) before = token;
  }
  try {
    const mended = parts.join('') + text.slice(from);
    if (commas.length > 0) return { value: JSON.parse(mended) as unknown, text: mended, commas };
  } catch {
    // It is broken otherwise: told by the line of the first reading.
  }
  return fail('vocabulary-unreadable', { line: String(faultLine(text)) }, BROKEN);
}

export type Path = readonly PropertyKey[];
export const keyOfPath = (path: Path): string => path.map(String).join('\u0000');

/**
 * The lines on which the values of these paths begin in well-formed JSON, by `keyOfPath`. Of a path that is not all there, the line of the
 * deepest part that is. One pass.
 */
export function linesOfPaths(text: string, paths: readonly Path[]): ReadonlyMap<string, number> {
  const wanted = new Set(paths.flatMap((path) => path.map((_, depth) => keyOfPath(path.slice(0, depth + 1)))));
  const found = new Map<string, number>();
  const deepest = paths.reduce((most, { length }) => Math.max(most, length), 0);
  eachValue(text, (open, line) => {
    if (open.length > deepest) return;
    const key = keyOfPath(open.map((it) => it.key!));
    if (wanted.has(key) && !found.has(key)) found.set(key, line);
  });
  return new Map(paths.map((path) => [keyOfPath(path), lineOf(path, found)]));
}

/** Lines that the entries of the list at that path begin at. Apart from the above, because a list may have a million. */
export function linesOfEntries(text: string, list: Path): number[] {
  const lines: number[] = [];
  eachValue(text, (open, line) => {
    if (open.length === list.length + 1 && list.every((key, depth) => open[depth]!.key === key)) lines.push(line);
  });
  return lines;
}

interface Open {
  /** Of the value that is read: a name in an object, a place in a list. */
  key: PropertyKey | null;
  /** The next place in a list; below 0 in an object. */
  next: number;
}

/** Calls back for each value of well-formed JSON, with what it stands in and its line. */
function eachValue(text: string, visit: (open: readonly Open[], line: number) => void): void {
  const open: Open[] = [];
  let line = 1;
  let word = '';
  for (const [token] of text.matchAll(TOKENS)) {
    const top = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === ':') top!.key = JSON.parse(word) as string;
    else if (token === ',') {
      if (top!.next >= 0) top!.next += 1;
      else top!.key = null;
    } else if (token === '}' || token === ']') open.pop();
    else {
      // In an object a string before the colon is a key.
      const isKey = top !== undefined && top.next < 0 && top.key === null;
      if (top && top.next >= 0) top.key = top.next;
      if (!isKey) visit(open, line);
      if (token === '{' || token === '[') open.push({ key: null, next: token === '[' ? 0 : -1 });
      else word = token;
    }
  }
}

function lineOf(path: Path, found: ReadonlyMap<string, number>): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const line = found.get(keyOfPath(path.slice(0, depth)));
    if (line !== undefined) return line;
  }
  return 1;
}
