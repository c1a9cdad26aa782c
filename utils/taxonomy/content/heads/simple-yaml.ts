// What nearly all front matter is made of: words, texts, numbers, lists of words, and tables of those.
import type { Block } from './yaml-blocks';

export type SimpleValue = string | number | boolean | SimpleValue[] | { [name: string]: SimpleValue };

const NAME = /^[\w-]+$/;
const ITEM = /^- +(\S.*)$/;
const FLOW = /^\[([^[\]{}"'#:&*!|>%@`?\\]+)\]$/;
const PLAIN = /^[A-Za-z/\u00c0-\ud7ff][^\u0000-\u001f]*$/;
const DATE = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?: ?[+-]\d\d:?\d\d|Z)?)?$/;
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
/** `96c4d11b-bfd6` and `3rd place` begin like a number and are none: they have a letter that no number has. */
const NO_NUMBER = /[a-df-np-wyzA-DF-NP-WYZ]/;
const OTHER_SIGN = /[^\w./ -]/;
const RESERVED = /^(?:true|false|null|True|False|Null|TRUE|FALSE|NULL)$/;
/** Tables in tables. */
const DEEPEST = 5;

/**
 * Front matter as nearly all of it is written, read without a parser, which takes a hundred times as long, and to the same values.
 * Undefined where it has more than that.
 */
export function simpleValue({ text, margin }: Pick<Block, 'text' | 'margin'>): SimpleValue | undefined {
  if (margin !== null) return undefined;
  const lines = text.split('\n');
  while (lines.length > 1 && lines.at(-1)!.trim() === '') lines.pop();
  return valueOf(lines, 0);
}

/** `lines`: the name with its value, and what goes on below it. */
function valueOf(lines: readonly string[], depth: number): SimpleValue | undefined {
  const colon = lines[0]!.indexOf(':');
  const behind = lines[0]!.slice(colon + 1);
  const value = behind.trim();
  if (!NAME.test(lines[0]!.slice(0, colon)) || (value !== '' && !/^[ \t]+\S/.test(behind))) return undefined;
  if (value === '') return below(lines.slice(1), depth);
  return lines.length === 1 ? (flowList(value) ?? scalar(value)) : longText(value, lines.slice(1));
}

/** A list or a table that stands below its name. */
function below(lines: readonly string[], depth: number): SimpleValue | undefined {
  const indent = /^ */.exec(lines[0] ?? '')![0].length;
  if (lines.length === 0 || depth > DEEPEST || !lines.every((line) => line.startsWith(' '.repeat(indent)) && line.trim() !== ''))
    return undefined;
  const inner = lines.map((line) => line.slice(indent));
  if (inner[0]!.startsWith('-')) return list(inner);
  return indent > 0 ? table(inner, depth + 1) : undefined;
}

function list(lines: readonly string[]): SimpleValue[] | undefined {
  const values = lines.map((line) => {
    const item = ITEM.exec(line)?.[1];
    return item === undefined ? undefined : scalar(item.trimEnd());
  });
  return values.includes(undefined) ? undefined : (values as SimpleValue[]);
}

/** Each name once. */
function table(lines: readonly string[], depth: number): SimpleValue | undefined {
  const parts: string[][] = [];
  for (const line of lines)
    if (/^[\w-]/.test(line) && !line.startsWith('-')) parts.push([line]);
    else if (parts.length === 0) return undefined;
    else parts.at(-1)!.push(line);
  const found = new Map<string, SimpleValue>();
  for (const part of parts) {
    const name = part[0]!.slice(0, part[0]!.indexOf(':'));
    const value = valueOf(part, depth);
    if (value === undefined || found.has(name) || !PLAIN.test(name) || RESERVED.test(name)) return undefined;
    found.set(name, value);
  }
  return Object.fromEntries(found);
}

/** A text over several lines, which are joined by spaces. */
function longText(value: string, more: readonly string[]): string | undefined {
  if (!more.every((line) => /^ +\S/.test(line))) return undefined;
  const whole = [value, ...more.map((line) => line.trim())].join(' ');
  if (/^"[^"\\]*"$/.test(whole)) return whole.slice(1, -1);
  if (/^'(?:[^']|'')*'$/.test(whole)) return whole.slice(1, -1).replaceAll("''", "'");
  const isPlain = more.every((line) => !line.trimStart().startsWith('#')) && PLAIN.test(value);
  return isPlain ? plain(whole) : undefined;
}

/** `[a, b]`. */
function flowList(value: string): SimpleValue[] | undefined {
  if (value === '[]') return [];
  const inner = FLOW.exec(value)?.[1];
  const items = inner?.split(',').map((item) => scalar(item.trim()));
  return items === undefined || items.includes(undefined) ? undefined : (items as SimpleValue[]);
}

function scalar(value: string): string | number | boolean | undefined {
  if (/^"[^"\\]*"$/.test(value) || /^'[^']*'$/.test(value)) return value.slice(1, -1);
  if (WHOLE.test(value)) return Number(value);
  if (RESERVED.test(value)) return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined;
  return PLAIN.test(value) ? plain(value) : DATE.test(value) || isNoNumber(value) ? value : undefined;
}

const isNoNumber = (text: string): boolean => /^\d/.test(text) && !/^0[xo]/.test(text) && !OTHER_SIGN.test(text) && NO_NUMBER.test(text);

const plain = (text: string): string | undefined =>
  text.includes(': ') || text.includes(' #') || text.includes('\t') || text.endsWith(':') ? undefined : text;
