// What the body of a page becomes by the chances of its texts, and how near to the truth that is, by set and type of page.
import { POLICY } from '../../../utils/extract/body/rank/policy.ts';
import type { LabelledPage } from './labelled-pages.ts';
import { f1, f1Of, type Match, matchRuns, runsOf } from './shingles.ts';

export const HALF = 0.5;

/** Whether each block of a body goes, and the chance under which they do. */
export function cutBlocks(page: LabelledPage, chances: ArrayLike<number>): { isCut: boolean[]; limit: number } {
  const after = new Set(page.after);
  const isCutAt = (limit: number) =>
    page.ours.map(([, places]) => places.length > 0 && (places.every((place) => after.has(place)) || mean(page, places, chances) < limit));
  const isCut = isCutAt(POLICY.cut);
  const length = (is: (at: number) => boolean) => page.ours.reduce((sum, [words], at) => sum + (is(at) ? words.length : 0), 0);
  return length((at) => isCut[at]!) > POLICY.much * length(() => true)
    ? { isCut: isCutAt(POLICY.surely), limit: POLICY.surely }
    : { isCut, limit: POLICY.cut };
}

export function isAdded(page: LabelledPage, chances: ArrayLike<number>): (place: number) => boolean {
  const there = new Set(page.there);
  const { isCut } = cutBlocks(page, chances);
  const comes = (limit: number) => (place: number) => page.taken[place]! < HALF && chances[place]! > limit && !there.has(place);
  const isLikely = comes(POLICY.add);
  const kept = page.ours.reduce((sum, [words], at) => sum + (isCut[at] ? 0 : words.length), 0);
  const more = page.words.reduce((sum, words, place) => sum + (isLikely(place) ? words.length : 0), 0);
  return more > POLICY.farMore * kept ? comes(POLICY.veryLikely) : isLikely;
}

/** The words of a body without the texts that are unlikely, with those that are likely. */
export function editedWords(page: LabelledPage, chances: ArrayLike<number>): Int32Array {
  const { isCut } = cutBlocks(page, chances);
  const items: [number, Int32Array][] = [];
  let last = -1;
  for (const [at, [words, places]] of page.ours.entries()) {
    last = places[0] ?? last;
    if (!isCut[at]) items.push([last, words]);
  }
  const comes = isAdded(page, chances);
  for (const [place, words] of page.words.entries()) if (comes(place)) items.push([place, words]);
  return joined(items.toSorted(([one], [other]) => one - other).map(([, words]) => words));
}

function mean({ words }: LabelledPage, places: readonly number[], chances: ArrayLike<number>): number {
  let [sum, length] = [0, 0];
  for (const place of places) {
    sum += chances[place]! * words[place]!.length;
    length += words[place]!.length;
  }
  return length > 0 ? sum / length : chances[places[0]!]!;
}

export function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const matchOf = (page: LabelledPage, words: Int32Array): Match => matchRuns(page.runs, runsOf(words));

const TYPES = ['AEB', 'article', 'documentation', 'service', 'forum', 'listing', 'collection', 'product'];
const BAD = 0.75;

export function table(pages: readonly LabelledPage[], rows: readonly (readonly [string, readonly Match[]])[]): void {
  for (const set of new Set(pages.map((page) => page.set))) {
    const of = (type: string) => [...pages.keys()].filter((at) => pages[at]!.set === set && pages[at]!.type === type);
    const types = TYPES.filter((type) => of(type).length > 0);
    console.log(`\n${set.padEnd(16)}${types.map((type) => `${type.slice(0, 8)} ${of(type).length}`.padStart(14)).join('')}`);
    for (const [name, matches] of rows) {
      const cells = types.map((type) => {
        const own = of(type).map((at) => matches[at]!);
        return `${f1Of(own).toFixed(4)} ${own.filter((match) => f1(match) < BAD).length}`.padStart(14);
      });
      console.log(`${name.padEnd(16)}${cells.join('')}`);
    }
  }
}
