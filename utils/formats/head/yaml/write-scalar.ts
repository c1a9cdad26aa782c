// Writes a text as YAML in the style that a format shows, or in the nearest that can hold it. No line is folded but where folding is shown.
import type { WrittenScalar } from '../head-kind';
import type { Quote, ScalarNode } from '../tree';
import { isPlainSafe, isSyntaxSafe, UNPRINTABLE } from './plain';

/** Columns that js-yaml and its like fold at. */
const WIDTH = 80;

export function writeScalar(text: string, node: ScalarNode, quote: Quote, typed: boolean): WrittenScalar {
  const asText = (written: string): WrittenScalar => ({ text: written, isText: true });
  switch (node.style) {
    case 'folding': {
      const isLong = text.length > WIDTH - node.indent && /[^ ] [^ ]/.test(text) && !text.includes('\n');
      const folded = isLong && !node.flow ? block(text, { ...node, style: 'folded', opening: '>-' }) : null;
      return folded === null ? writeScalar(text, { ...node, style: 'plain' }, quote, typed) : asText(folded);
    }
    case 'plain':
      if (isPlainSafe(text, node.flow)) return asText(text);
      if (typed && isSyntaxSafe(text, node.flow)) return { text, isText: false };
      return asText(inQuotes(text, quote));
    case 'literal':
    case 'folded':
      return asText(block(text, node) ?? doubleQuoted(text));
    default:
      return asText(inQuotes(text, node.style === 'double' ? 'double' : 'single'));
  }
}

export const inQuotes = (text: string, quote: Quote): string =>
  quote === 'single' && !UNPRINTABLE.test(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

const NO_QUOTED = /["\\]|[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;
const escape = (sign: string): string => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
const doubleQuoted = (text: string): string => `"${text.replace(NO_QUOTED, escape)}"`;

/** Lines below an opening such as `>-`. Null for a text that they would not hold as it is. */
function block(text: string, { style, opening, indent }: ScalarNode): string | null {
  const strips = opening.includes('-');
  const body = strips ? text : text.replace(/\n$/, '');
  const fits = body !== '' && (strips || text.endsWith('\n')) && !/^[ \n\t]|\n$|[ \t](?:\n|$)/.test(body) && !OTHER_SIGNS.test(body);
  if (!fits || (style === 'folded' && /\n[ \t]/.test(body))) return null;
  const margin = ' '.repeat(indent);
  const lines = body.split('\n').flatMap((line, index) => (style === 'folded' ? foldedLine(line, index, WIDTH - indent) : line));
  return `${opening}\n${lines.map((line) => (line === '' ? '' : margin + line)).join('\n')}`;
}

const OTHER_SIGNS = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** A line end stands as a blank line. */
const foldedLine = (line: string, index: number, width: number): string[] =>
  (index > 0 ? [''] : []).concat(line === '' ? [] : fold(line, width));

/** At single spaces alone: what is folded at others does not come back. */
function fold(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(/(?<![ \t]) (?![ \t])/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
