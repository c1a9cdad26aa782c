// The names and values of TOML: a statement that is none does not cost the others, and is told by its line.
import type { Message } from '@/utils/base/message';
import { parse, TomlError } from 'smol-toml';
import type { ReadValues, Remark } from './yaml-values';

/** Statements that are left out; with more it is no TOML. */
const MOST_LOST = 20;
/** Where a statement begins: a name with its sign, or a table. */
const STATEMENT = /^[ \t]*(?:[\w"'][^=\n]*=|\[)/;
const TABLE = /^[ \t]*\[/;
const OPENS = /=[ \t]*(?:\[|"""|''')/;
const CLOSES = /(?:\]|"""|''')[ \t]*(?:#|$)/;

/** Sentences by what the parser says: it has no codes. */
const REASONS: readonly [said: RegExp, name: string][] = [
  [/redefine/, 'why_nameTwiceFirst'],
  [/unfinished|control characters are not allowed in strings/, 'why_notClosed'],
];
const BARE = /=[ \t]*[^\s"'[{\d+-]/;
const FIXED = /=[ \t]*(?:true|false|inf|nan)\b/;

/** `first`: the line of the file that the text begins at. Never throws on what a file holds. */
export async function tomlValues(text: string, first: number): Promise<ReadValues> {
  const lines = text.split('\n');
  const lost: Remark[] = [];
  for (;;) {
    try {
      return { values: parse(lines.join('\n')), doubts: [], lost, written: () => null };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const { from, to } = statementAt(lines, error.line - 1);
      lost.push({ line: from + first, why: reasonOf(error, lines[from] ?? '') });
      if (lost.length > MOST_LOST || lines.slice(from, to).every((line) => line === ''))
        return { values: undefined, doubts: [], lost, written: () => null };
      lines.fill('', from, to);
    }
  }
}

/**
 * The statement that a line belongs to. Where one began before and never ended, that is the one that is wrong. A table is left out with
 * all that it holds.
 */
function statementAt(lines: readonly string[], place: number): { from: number; to: number } {
  let from = Math.min(place, lines.length - 1);
  while (from > 0 && !STATEMENT.test(lines[from]!)) from -= 1;
  if (from < place && !isOpen(lines, from, place)) return { from: place, to: place + 1 };
  let before = from - 1;
  while (before > 0 && !STATEMENT.test(lines[before]!)) before -= 1;
  if (before >= 0 && isOpen(lines, before, from)) return { from: before, to: from };
  const begins = TABLE.test(lines[from] ?? '') ? TABLE : STATEMENT;
  let to = from + 1;
  while (to < lines.length && !begins.test(lines[to]!)) to += 1;
  return { from, to };
}

const isOpen = (lines: readonly string[], from: number, to: number) =>
  OPENS.test(lines[from]!) && !lines.slice(from, to).some((line) => CLOSES.test(line));

function reasonOf({ message }: TomlError, line: string): Message {
  const known = REASONS.find(([said]) => said.test(message))?.[1];
  return [known ?? (BARE.test(line) && !FIXED.test(line) ? 'why_textUnquoted' : 'why_lineNotToml')];
}
