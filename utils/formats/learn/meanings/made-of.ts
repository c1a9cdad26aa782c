// Finds what a text is made of: fixed text and pieces of what is known of its file, the same in every file.
import type { Pieces } from './pieces';

export type Part = string | { expression: string };

export interface Made {
  parts: Part[];
  /** How many of the files it holds for. */
  right: number;
}

/** Shorter pieces stand in a text by chance. */
const SHORTEST = 3;
const LONGEST_TEXT = 300;
/** Files whose text is looked at for what it could be made of. */
const LOOKED_AT = 3;

/** The way that holds for most of the files; null where none does for more than one. `texts`: by the index of the file. */
export function madeOf(texts: readonly (string | undefined)[], pieces: readonly Pieces[]): Made | null {
  const filled = texts.flatMap((text, index) => (text === undefined || text === '' ? [] : [{ text, pieces: pieces[index]! }]));
  const tried = new Map<string, Part[]>();
  for (const { text, pieces: own } of filled.slice(-LOOKED_AT).toReversed()) {
    for (const parts of waysOf(text, own, filled)) tried.set(JSON.stringify(parts), parts);
  }
  let best: Made | null = null;
  for (const parts of tried.values()) {
    const right = filled.filter((file) => write(parts, file.pieces) === file.text).length;
    if (!best || right > best.right || (right === best.right && isPlainer(parts, best.parts))) best = { parts, right };
  }
  return best && best.right > 1 ? best : null;
}

/** Less of it fixed, then less to be done: the name of the file, and not what that is made of by itself. */
const isPlainer = (one: readonly Part[], other: readonly Part[]): boolean =>
  fixedIn(one) < fixedIn(other) || (fixedIn(one) === fixedIn(other) && wordsIn(one) < wordsIn(other));

const wordsIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (typeof part === 'string' ? 0 : part.expression.split(' | ').length), 0);

const fixedIn = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);

function write(parts: readonly Part[], pieces: Pieces): string | null {
  const texts = parts.map((part) => (typeof part === 'string' ? part : pieces.get(part.expression)));
  return texts.includes(undefined) ? null : texts.join('');
}

interface Filled {
  text: string;
  pieces: Pieces;
}

/** The longest piece at each place; where several say the same there, the one that holds in most files. */
function waysOf(text: string, pieces: Pieces, files: readonly Filled[]): Part[][] {
  if (text.length > LONGEST_TEXT) return [...pieces].filter(([, piece]) => piece === text).map(([expression]) => [{ expression }]);
  const whole = [...pieces].filter(([, piece]) => piece === text).map(([expression]): Part[] => [{ expression }]);
  const parts: (string | string[])[] = [];
  let at = 0;
  let fixed = '';
  while (at < text.length) {
    const found = longestAt(text, at, pieces);
    if (found.length === 0) {
      fixed += text[at]!;
      at += 1;
      continue;
    }
    if (fixed !== '') parts.push(fixed);
    fixed = '';
    parts.push(found.map(([expression]) => expression));
    at += found[0]![1].length;
  }
  if (fixed !== '') parts.push(fixed);
  if (!parts.some((part) => typeof part !== 'string')) return whole;
  const chosen = parts.map((part): Part => (typeof part === 'string' ? part : { expression: mostHeld(part, files) }));
  return [...whole, chosen];
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Not within a word or a number. */
function longestAt(text: string, at: number, pieces: Pieces): [string, string][] {
  let longest: [string, string][] = [];
  for (const entry of pieces) {
    const piece = entry[1];
    if (piece.length < SHORTEST || piece.length < (longest[0]?.[1].length ?? 0) || !text.startsWith(piece, at)) continue;
    if (isWord(text[at - 1]) && isWord(piece[0])) continue;
    if (isWord(text[at + piece.length]) && isWord(piece.at(-1))) continue;
    if (piece.length > (longest[0]?.[1].length ?? 0)) longest = [entry];
    else longest.push(entry);
  }
  return longest;
}

function mostHeld(expressions: readonly string[], files: readonly Filled[]): string {
  const counted = expressions.map((expression) => ({
    expression,
    count: files.filter(({ text, pieces }) => text.includes(pieces.get(expression) ?? '\0')).length,
  }));
  return counted.toSorted((one, other) => other.count - one.count || one.expression.length - other.expression.length)[0]!.expression;
}

/** As it stands in a format, its own braces told apart from holes. */
export const shownText = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? literal(part) : `{{ ${part.expression} }}`)).join('');

/** Fixed text of a format: what would be a hole or a tag is a text in quotes. */
export const literal = (text: string): string => text.replace(/\{[{%]/g, '{{ "$&" }}');
