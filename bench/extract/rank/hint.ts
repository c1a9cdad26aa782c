// How well the expected quality of a body foretells its true one: who is warned of the bodies that are bad, and who for nothing.
import { POLICY } from '../../../utils/extract/body/rank/policy.ts';
import { cutBlocks, editedWords, HALF, isAdded, matchOf } from './judge.ts';
import type { LabelledPage } from './labelled-pages.ts';
import { f1 } from './shingles.ts';

const BAD = 0.75;

/** Of the body that the chances make: what it holds of the article, expected by the chances alone. 0 to 1. */
export function expectedF1(page: LabelledPage, chances: ArrayLike<number>): number {
  const after = new Set(page.after);
  const { limit } = cutBlocks(page, chances);
  const comes = isAdded(page, chances);
  const there = new Set(page.there);
  let [both, held, wanted] = [0, 0, 0];
  for (const [place, { length }] of page.words.entries()) {
    const [chance, share] = [chances[place]!, page.taken[place]!];
    const isHeld = comes(place) || (share < HALF && chance >= POLICY.cut && there.has(place));
    const part = after.has(place) || chance < limit ? 0 : isHeld ? 1 : share;
    both += chance * length * part;
    held += length * part;
    wanted += chance * length;
  }
  return held + wanted > 0 ? (2 * both) / (held + wanted) : 0;
}

export function hintTable(pages: readonly LabelledPage[], chances: readonly ArrayLike<number>[]): void {
  const expected = pages.map((page, at) => expectedF1(page, chances[at]!));
  const isBad = pages.map((page, at) => f1(matchOf(page, editedWords(page, chances[at]!))) < BAD);
  for (const [name, isOf] of [
    ['all types', () => true],
    ['articles', (type: string) => type === 'AEB' || type === 'article'],
    ['others', (type: string) => type !== 'AEB' && type !== 'article'],
  ] as const) {
    const own = [...pages.keys()].filter((at) => isOf(pages[at]!.type));
    const bad = own.filter((at) => isBad[at]).length;
    for (const limit of [0.65, 0.7, 0.75, 0.8, 0.85]) {
      const warned = own.filter((at) => expected[at]! < limit);
      const hits = warned.filter((at) => isBad[at]).length;
      console.log(
        `${name.padEnd(10)} ${own.length} bad ${bad}  expected < ${limit}: warned ${warned.length}  precision ${(hits / (warned.length || 1)).toFixed(2)}  recall ${(hits / (bad || 1)).toFixed(2)}`,
      );
    }
  }
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.65],
    [0.65, 0.75],
    [0.75, 0.85],
    [0.85, 0.95],
    [0.95, 1.01],
  ] as const) {
    const own = [...pages.keys()].filter((at) => expected[at]! >= from && expected[at]! < to);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
    console.log(
      `expected ${from}–${to}: ${own.length} pages, said ${mean(own.map((at) => expected[at]!)).toFixed(3)}, true ${mean(own.map((at) => f1(matchOf(pages[at]!, editedWords(pages[at]!, chances[at]!))))).toFixed(3)}, bad ${mean(own.map((at) => (isBad[at] ? 1 : 0))).toFixed(2)}`,
    );
  }
}
