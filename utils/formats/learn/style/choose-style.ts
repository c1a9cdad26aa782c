// Tries every way in which a key could be written on all files, and keeps the one that reproduces most.
import { ProblemError } from '@/utils/core/problem';
import { fillHead } from '../../head/fill-head';
import type { Quote } from '../../head/tree';
import type { Scope } from '../../language/names';
import type { KnownNames } from '../../language/read-holes';
import { kindNamed } from '../../shown/kinds';
import type { KindName } from '../../shown/split-source';
import type { Found } from '../head/merge-head';
import { withoutAbove } from '../head/print-head';

export interface Trial {
  kind: Exclude<KindName, 'none'>;
  /** By the index of the file. */
  scopes: readonly Scope[];
  weights: readonly number[];
  known: KnownNames;
  quote: Quote;
  /** Its long texts stand below `>-`. */
  folds: boolean;
}

/** More are not told apart by a few files. */
const MOST_WAYS = 16;

export interface Chosen {
  /** The key with its value, without what stands above it. */
  shown: string;
  /** By the index of the file: whether it stands there as it would be written. */
  same: boolean[];
}

/** `ways`: the likely ones first. `inBrackets`: it stands in a map in brackets. Null where none can be read. */
export function chooseWay(
  ways: readonly string[],
  found: readonly (Found | undefined)[],
  inBrackets: boolean,
  trial: Trial,
): Chosen | null {
  let best: (Chosen & { weight: number }) | null = null;
  for (const shown of new Set(ways.slice(0, MOST_WAYS * 2))) {
    const same = tryWay(shown, found, inBrackets, trial);
    if (!same) continue;
    const weight = same.reduce((sum, isSame, index) => sum + (isSame ? trial.weights[index]! : 0), 0);
    if (!best || weight > best.weight + 1e-9) best = { shown, same, weight };
  }
  return best && { shown: best.shown, same: best.same };
}

function tryWay(
  shown: string,
  found: readonly (Found | undefined)[],
  inBrackets: boolean,
  { kind, scopes, known, quote }: Trial,
): boolean[] | null {
  try {
    const text = inBrackets ? `{${shown}}` : shown;
    const tree = kindNamed(kind).read({ text, known, lineOf: () => 1 });
    return scopes.map((scope, index) => {
      const each = found[index];
      const published = each ? (each.entries.length > 1 ? each.entries.map(withoutAbove).join('') : withoutAbove(each.entry)) : '';
      const written = fillHead(kindNamed(kind), { ...tree, quote }, scope).text;
      return written === (inBrackets ? `{${published}}` : published);
    });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
