// What nearly all front matter is made of: words, and lists of words.
import type { Block } from './yaml-blocks';

const ONE_LINE = /^[\w-]+:[ \t]+(\S.*)$/;
const KEY_ALONE = /^[\w-]+:[ \t]*$/;
const ITEM = /^( *)- +(\S.*)$/;
const FLOW = /^\[([^[\]{}"'#:&*!|>%@`?\\]+)\]$/;
const PLAIN = /^(?:[A-Za-z/\u00c0-\ud7ff][^\u0000-\u001f]*|\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?: ?[+-]\d\d:?\d\d|Z)?)?)$/;
const RESERVED = /^(?:true|false|null|True|False|Null|TRUE|FALSE|NULL)$/;

/**
 * Front matter as nearly all of it is written, read without a parser, which takes a hundred times as long. Undefined where it has more
 * than that.
 */
export function simpleValue({ text, margin }: Block): string | string[] | undefined {
  if (margin !== null) return undefined;
  const lines = text.split('\n');
  while (lines.length > 1 && lines.at(-1)!.trim() === '') lines.pop();
  if (lines.length === 1) {
    const value = ONE_LINE.exec(lines[0]!)?.[1]?.trimEnd();
    return value === undefined ? undefined : (flowList(value) ?? scalar(value));
  }
  if (!KEY_ALONE.test(lines[0]!)) return undefined;
  const items = lines.slice(1).map((line) => ITEM.exec(line));
  const indent = items[0]?.[1];
  const values = items.map((item) => (item && item[1] === indent ? scalar(item[2]!.trimEnd()) : undefined));
  return values.includes(undefined) ? undefined : (values as string[]);
}

/** `[a, b]`. */
function flowList(value: string): string[] | undefined {
  if (value === '[]') return [];
  const inner = FLOW.exec(value)?.[1];
  const items = inner?.split(',').map((item) => scalar(item.trim()));
  return items === undefined || items.includes(undefined) ? undefined : (items as string[]);
}

function scalar(value: string): string | undefined {
  if (/^"[^"\\]*"$/.test(value) || /^'[^']*'$/.test(value)) return value.slice(1, -1);
  return PLAIN.test(value) &&
    !RESERVED.test(value) &&
    !value.includes(': ') &&
    !value.includes(' #') &&
    !value.includes('\t') &&
    !value.endsWith(':')
    ? value
    : undefined;
}
