// What is wrong with a format, told so that its author can mend it: the line, and the word that was meant.
import type { Message } from '@/utils/base/message';
import { fail } from '@/utils/core/problem';

/** Throws the Problem `format-broken`. `line` counts from 1 in format.md; `what` is one sentence. */
export const mistake = (line: number, ...what: Message): never => fail('format-broken', { line: String(line) }, what);

/** The known word that is nearest to a mistyped one, for "did you mean". */
export function nearest(word: string, known: Iterable<string>): string {
  let best = { name: '', distance: Infinity };
  for (const name of known) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < best.distance) best = { name, distance };
  }
  return best.name;
}

/** Levenshtein's distance: how many letters to add, drop or change. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(from).entries()) {
    const above = row;
    row = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const change = at(above, column - 1) + (letter === to[column - 1] ? 0 : 1);
      row.push(Math.min(change, at(above, column) + 1, at(row, column - 1) + 1));
    }
  }
  return at(row, to.length);
}

const at = (row: number[], column: number) => row[column] ?? Infinity;
