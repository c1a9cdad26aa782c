// What a line of YAML was meant to say where a strict parser refuses it: one text, or a list of them, as people read it.
import { dataOf, parseYaml } from '../../tables/parse-yaml';
import type { Block } from './yaml-blocks';

const ITEM = /^[ \t]*-(?:[ \t]|$)/;
const COMMENT = /[ \t]#/;
/** Parts of a list in brackets: in quotes, or up to the next comma. */
const PARTS = /"(?:[^"\\]|\\.)*"|'[^']*'|[^,"']+|["']/g;
const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);

/** Undefined where what is nested in it cannot be told apart. */
export function lenientValue({ key, text }: Pick<Block, 'key' | 'text'>): string | unknown[] | undefined {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '' && !/^[ \t]*#/.test(line));
  const value = first
    .slice(first.indexOf(':', first.indexOf(key) + key.length) + 1)
    .replaceAll('\u00a0', ' ')
    .trim();
  if (rest.length === 0) return value.startsWith('[') ? listIn(value) : meant(value);
  return value === '' && rest.every((line) => ITEM.test(line)) ? rest.map((line) => itemValue(line.trim().slice(1).trim())) : undefined;
}

/** One item by itself: what is well-formed is what it says. */
function itemValue(written: string): unknown {
  const { document } = parseYaml(written, true);
  const data = document.errors.length > 0 || document.contents === null ? undefined : dataOf(document, 0);
  return data === undefined ? meant(written) : data;
}

/** `[Draft] something` is a text; what is not closed is a list all the same. */
function listIn(value: string): string | string[] {
  const end = value.lastIndexOf(']');
  const behind = end < 0 ? '' : value.slice(end + 1).trim();
  if (behind !== '' && !behind.startsWith('#')) return value;
  const inner = value.slice(1, end < 0 ? undefined : end);
  const parts: string[] = [''];
  let from = 0;
  for (const { 0: part, index } of inner.matchAll(PARTS)) {
    if (inner.slice(from, index).includes(',')) parts.push('');
    parts[parts.length - 1] += part;
    from = index + part.length;
  }
  return parts.map(meant).filter((part) => part !== '');
}

/** A text without the quotes around it, or the one that was opened and never closed. */
function meant(written: string): string {
  const comment = COMMENT.exec(written)?.index ?? written.length;
  const text = written.slice(0, comment).trim();
  const [quote = ''] = text;
  if (!QUOTES.has(quote) || text.length === 1) return text;
  const close = text.indexOf(quote, 1);
  return close < 0 || close === text.length - 1 ? text.slice(1, close < 0 ? undefined : close).trim() : text;
}
