// Finds the values of a TOML head with holes, and how each is written.
import { parse } from 'smol-toml';
import { mistake } from '../../language/mistake';
import { hasHole, partsOf, type Placeheld } from '../placeholders';
import type { Entry, HeadNode, Style } from '../tree';

/** The node that begins at `at`, and where it ends. */
export function scanValue(at: number, held: Placeheld, flow = false): { node: HeadNode; end: number } {
  const { text } = held;
  const sign = text.charAt(at);
  const scanned =
    sign === '['
      ? scanArray(at, held)
      : sign === '{'
        ? scanInline(at, held)
        : sign === '"' || sign === "'"
          ? scanString(at, held, flow)
          : scanBare(at, held, flow);
  const written = text.slice(at, scanned.end);
  const isTakenApart = held.expands && scanned.node.is !== 'scalar' && !/^.\s*.$/.test(written);
  return hasHole(written) || isTakenApart
    ? scanned
    : { node: { is: 'fixed', text: written, value: valueOf(written, held.lineOf(at)) }, end: scanned.end };
}

function valueOf(written: string, line: number): unknown {
  try {
    return parse(`x = ${written}`)['x'];
  } catch (error) {
    return mistake(line, 'format_said', String(error instanceof Error ? error.message.split('\n')[0] : error));
  }
}

const QUOTES: readonly (readonly [mark: string, style: Style])[] = [
  ['"""', 'long-double'],
  ["'''", 'long-single'],
  ['"', 'double'],
  ["'", 'single'],
];

function scanString(at: number, { text, holes, lineOf }: Placeheld, flow: boolean): { node: HeadNode; end: number } {
  const [mark, style] = QUOTES.find(([each]) => text.startsWith(each, at))!;
  const isLong = mark.length > 1;
  let end = at + mark.length;
  while (end < text.length && !text.startsWith(mark, end)) {
    if (!isLong && text.charAt(end) === '\n') break;
    end += text.charAt(end) === '\\' && mark.startsWith('"') ? 2 : 1;
  }
  if (!text.startsWith(mark, end)) return mistake(lineOf(at), 'format_openQuote');
  // Up to two quotes may stand before those that end it.
  if (isLong) while (text.startsWith(mark, end + 1)) end += 1;
  end += mark.length;
  const written = text.slice(at, end);
  const value = String(valueOf(written, lineOf(at)));
  const opening = isLong ? (/^...\n?/.exec(written)?.[0] ?? mark) : mark;
  return { node: { is: 'scalar', style, parts: partsOf(value, holes), indent: 0, opening, flow }, end };
}

function scanBare(at: number, { text, holes }: Placeheld, flow: boolean): { node: HeadNode; end: number } {
  let end = at;
  while (end < text.length && !(flow ? /[\n#,\]}]/ : /[\n#]/).test(text.charAt(end))) end += 1;
  while (end > at && /[ \t]/.test(text.charAt(end - 1))) end -= 1;
  return { node: { is: 'scalar', style: 'plain', parts: partsOf(text.slice(at, end), holes), indent: 0, opening: '', flow }, end };
}

/** White space, line ends and comments. */
export function skip(at: number, text: string): number {
  let end = at;
  while (/[\s#]/.test(text.charAt(end))) {
    if (text.charAt(end) === '#') {
      const line = text.indexOf('\n', end);
      end = line < 0 ? text.length : line;
    } else end += 1;
  }
  return end;
}

function scanArray(at: number, held: Placeheld): { node: HeadNode; end: number } {
  const items: Entry[] = [];
  const { close, end } = scanItems(at, ']', held, (begin, indent) => {
    const { node, end: after } = scanValue(begin, held, true);
    items.push({ path: [], line: held.lineOf(begin), above: '', indent, lead: '', node, tail: '' });
    return after;
  });
  return { node: { is: 'list', items, brackets: brackets('[', items, close) }, end };
}

function scanInline(at: number, held: Placeheld): { node: HeadNode; end: number } {
  const entries: Entry[] = [];
  const { close, end } = scanItems(at, '}', held, (begin, indent) => {
    const { path, value } = scanKey(begin, held);
    const { node, end: after } = scanValue(value, held, true);
    entries.push({ path, line: held.lineOf(begin), above: '', indent, lead: held.text.slice(begin, value), node, tail: '' });
    return after;
  });
  return { node: { is: 'map', entries, brackets: brackets('{', entries, close), compact: false }, end };
}

function scanItems(
  at: number,
  last: string,
  held: Placeheld,
  item: (begin: number, space: string) => number,
): { close: string; end: number } {
  const { text, lineOf } = held;
  let from = at + 1;
  for (;;) {
    const begin = skip(from, text);
    if (begin >= text.length) return mistake(lineOf(at), 'format_openBracket', text.charAt(at));
    if (text.charAt(begin) === last) return { close: text.slice(from, begin + 1), end: begin + 1 };
    const after = item(begin, text.slice(from, begin));
    const next = skip(after, text);
    if (text.charAt(next) === ',' && text.charAt(skip(next + 1, text)) !== last) from = next + 1;
    else if (text.charAt(next) === ',') return { close: text.slice(after, skip(next + 1, text) + 1), end: skip(next + 1, text) + 1 };
    else if (text.charAt(next) === last) return { close: text.slice(after, next + 1), end: next + 1 };
    else return mistake(lineOf(next < text.length ? next : at), 'format_openBracket', text.charAt(at));
  }
}

const brackets = (open: string, entries: Entry[], close: string) => {
  const first = entries[0]?.indent ?? '';
  return { open, first, between: entries[1]?.indent ?? (first.includes('\n') ? first : ' '), close };
};

/** A key, with its dots, and where its value begins. */
export function scanKey(at: number, { text, lineOf }: Placeheld): { path: string[]; value: number } {
  const match = /^((?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*)[ \t]*=[ \t]*/.exec(
    text.slice(at, at + 1000),
  );
  if (!match)
    return mistake(lineOf(at), hasHole(text.slice(at, endOfLine(at, text)).split('=')[0] ?? '') ? 'format_keyHole' : 'format_noTomlLine');
  return { path: keysOf(match[1]!), value: at + match[0].length };
}

export const keysOf = (written: string): string[] =>
  Array.from(written.matchAll(/[\w-]+|"([^"\n]*)"|'([^'\n]*)'/g), ([key, double, single]) => double ?? single ?? key);

export function endOfLine(at: number, text: string): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
