// How much of a text stands in another: by their runs of four words, as the bench of the saved pages counts.

const WORD = /[\p{L}\p{N}_]+/gu;
const numbers = new Map<string, number>();

/** The words of a text, each by a number of its own. */
export const wordsOf = (text: string): Int32Array =>
  Int32Array.from(text.match(WORD) ?? [], (word) => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  });

/** A number for the run of four words from `at`. */
export function runAt(words: Int32Array, at: number, length = 4): number {
  let [one, other] = [17, 31];
  for (let index = at; index < at + length && index < words.length; index += 1) {
    one = Math.imul(one ^ words[index]!, 0x9e3779b1);
    one ^= one >>> 15;
    other = Math.imul(other + words[index]!, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (one >>> 0) * 0x100000 + (other >>> 12);
}

export function runsOf(words: Int32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < Math.max(Math.min(1, words.length), words.length - 3); at += 1) {
    const run = runAt(words, at);
    found.set(run, (found.get(run) ?? 0) + 1);
  }
  return found;
}

export interface Match {
  both: number;
  extra: number;
  missing: number;
}

export function matchRuns(truth: ReadonlyMap<number, number>, said: ReadonlyMap<number, number>): Match {
  let [both, all, wanted] = [0, 0, 0];
  for (const [run, count] of said) {
    all += count;
    both += Math.min(count, truth.get(run) ?? 0);
  }
  for (const count of truth.values()) wanted += count;
  return { both, extra: all - both, missing: wanted - both };
}

const precision = ({ both, extra, missing }: Match): number => (extra === 0 && missing === 0 ? 1 : both === 0 ? 0 : both / (both + extra));
const recall = ({ both, extra, missing }: Match): number => (extra === 0 && missing === 0 ? 1 : both === 0 ? 0 : both / (both + missing));
const harmonic = (one: number, other: number): number => (one + other > 0 ? (2 * one * other) / (one + other) : 0);
export const f1 = (match: Match): number => harmonic(precision(match), recall(match));

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of many pages: of their mean precision and their mean recall. */
export const f1Of = (matches: readonly Match[]): number =>
  harmonic(
    mean(matches.filter(({ both, extra }) => both + extra > 0).map(precision)),
    mean(matches.filter(({ both, missing }) => both + missing > 0).map(recall)),
  );
