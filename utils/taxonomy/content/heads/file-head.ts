// The part of a published file that is read: its front matter, in whatever signs it stands, or all of a data file.
import type { Message } from '@/utils/base/message';
import { markedHead } from './marked-head';
import { isTopicKey } from '../topic-keys';

export type HeadKind = 'yaml' | 'toml' | 'json' | 'lines';

export interface Head {
  kind: HeadKind;
  text: string;
  /** Line of the file that `text` begins at, from 1. */
  line: number;
  /** It is all of a file that holds nothing else. */
  isData?: boolean;
}

/** Why there is none. */
export interface NoHead {
  why: Message;
}

/** Front matter of real files is some kilobytes; data files may have more. */
export const MOST_CHARACTERS = 200_000;
/** Lines in which front matter without a sign before it ends. */
const MOST_BARE_LINES = 60;

const DATA: Record<string, HeadKind> = { yml: 'yaml', yaml: 'yaml', toml: 'toml', json: 'json' };
/** What opens front matter, what closes it, and what stands between. */
const FENCES: readonly [open: RegExp, close: RegExp, kind: HeadKind][] = [
  [/^---(?:[ \t]*ya?ml)?[ \t]*$/, /^(?:---|\.\.\.)[ \t]*$/, 'yaml'],
  [/^---[ \t]*json5?[ \t]*$/, /^---[ \t]*$/, 'json'],
  [/^---[ \t]*toml[ \t]*$/, /^---[ \t]*$/, 'toml'],
  [/^\+\+\+[ \t]*$/, /^\+\+\+[ \t]*$/, 'toml'],
  [/^;;;[ \t]*$/, /^;;;[ \t]*$/, 'json'],
];
const HEADER_LINE = /^[A-Za-z][\w -]{0,40}:(?:[ \t]|$)/;
const BARE_LINE = /^[A-Za-z][\w-]{0,40}:/;

/** Bytes of a file that are looked at first; nearly all front matter is shorter. */
export const FIRST_BYTES = 16_000;
/** Bytes of a data file, which is read whole or not at all. */
const MOST_OF_DATA: Record<string, number> = { json: 20_000_000, yaml: 2_000_000, toml: 2_000_000 };

/** Bytes of a file that are read at most. */
export const mostOf = (path: string): number => MOST_OF_DATA[DATA[extensionOf(path)] ?? ''] ?? MOST_CHARACTERS + 1_000;

/** Why a file of so many bytes is not read; null where it is. */
export const whyTooLarge = (path: string, bytes: number): Message | null =>
  extensionOf(path) in DATA && bytes > mostOf(path) ? ['why_fileTooLarge', mostOf(path) / 1_000_000] : null;

/** Whether front matter goes on behind the `beginning` of a file. */
export function isCut(path: string, beginning: string): boolean {
  if (extensionOf(path) in DATA) return true;
  const head = headOf(path, beginning);
  return head !== null && 'why' in head && (head.why[0] === 'why_headNoEnd' || beginning.startsWith('{'));
}

const extensionOf = (path: string) => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** Null: nothing is to be said of such a file. */
export function headOf(path: string, written: string): Head | NoHead | null {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const extension = extensionOf(path);
  const data = DATA[extension];
  if (data) return { kind: data, text, line: 1, isData: true };
  const found = fenced(text) ?? inBraces(text) ?? marked(extension, text) ?? bare(text);
  if (found) return found;
  return /^html?$/.test(extension) ? null : { why: ['why_noHead'] };
}

function fenced(text: string): Head | NoHead | null {
  const blank = /^\s*(?=\S)/.exec(text.slice(0, 1_000))?.[0] ?? '';
  const from = blank.lastIndexOf('\n') + 1;
  const first = lineAt(text, from);
  const fence = FENCES.find(([open]) => open.test(first));
  if (!fence) return null;
  const start = from + first.length + 1;
  for (let at = start; at < text.length;) {
    const line = lineAt(text, at);
    if (fence[1].test(line)) return { kind: fence[2], text: text.slice(start, at), line: text.slice(0, start).split('\n').length };
    at += line.length + 1;
  }
  return { why: ['why_headNoEnd'] };
}

function marked(extension: string, text: string): Head | null {
  const lines = markedHead(extension, text.slice(0, MOST_CHARACTERS));
  return lines === null ? null : { kind: 'lines', text: lines, line: 1 };
}

const lineAt = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
};

/** JSON that ends where its first bracket is closed. */
function inBraces(text: string): Head | null {
  if (!text.startsWith('{')) return null;
  let depth = 0;
  for (const { 0: token, index } of text.slice(0, MOST_CHARACTERS).matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}]/g)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return { kind: 'json', text: text.slice(0, index + 1), line: 1 };
  }
  return null;
}

/** As Hexo takes it, with a fence behind it alone, and as Pelican does, ended by an empty line. */
function bare(text: string): Head | null {
  const lines = text.slice(0, MOST_CHARACTERS).split('\n', MOST_BARE_LINES);
  if (!BARE_LINE.test(lines[0] ?? '')) return null;
  const fence = lines.findIndex((line) => /^---+[ \t]*$/.test(line));
  if (fence > 0 && lines.slice(0, fence).every((line) => line.trim() === '' || BARE_LINE.test(line) || /^[\s-]/.test(line))) {
    // Hexo's writers leave the space behind the colon out.
    return {
      kind: 'yaml',
      text: lines
        .slice(0, fence)
        .map((line) => line.replace(/^([A-Za-z][\w-]{0,40}):(?=[^\s:/])/, '$1: '))
        .join('\n'),
      line: 1,
    };
  }
  const end = lines.findIndex((line) => line.trim() === '');
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const isHead = head.length > 1 || isTopicKey(head[0]!.slice(0, head[0]!.indexOf(':')));
  return isHead && head.every((line) => HEADER_LINE.test(line) || /^\s/.test(line))
    ? { kind: 'lines', text: head.join('\n'), line: 1 }
    : null;
}
