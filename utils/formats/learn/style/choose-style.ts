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

/**
 * The key with its value, without what stands above it; null where no way can be read. `ways`: the likely ones first. `inBrackets`: it
 * stands in a map in brackets.
 */
export function chooseWay(
  ways: readonly string[],
  found: readonly (Found | undefined)[],
  inBrackets: boolean,
  trial: Trial,
): string | null {
  const bracketed = (text: string) => (inBrackets ? `{${text}}` : text);
  const published = found.map((each) => bracketed(each?.entries.map(withoutAbove).join('') ?? ''));
  let best: { shown: string; weight: number } | null = null;
  for (const shown of new Set(ways.slice(0, MOST_WAYS * 2))) {
    const weight = weighWay(bracketed(shown), published, trial);
    if (weight !== null && (!best || weight > best.weight + 1e-9)) best = { shown, weight };
  }
  return best && best.shown;
}

/** The weight of the files that have what it writes; null where it cannot be read. `published`: by the index of the file. */
function weighWay(text: string, published: readonly string[], { kind, scopes, weights, known, quote }: Trial): number | null {
  try {
    const tree = { ...kindNamed(kind).read({ text, known, lineOf: () => 1 }), quote };
    const isSame = scopes.map((scope, index) => fillHead(kindNamed(kind), tree, scope).text === published[index]);
    return weights.reduce((sum, weight, index) => sum + (isSame[index] ? weight : 0), 0);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
