// What is known while a format is learnt: the files, how much each counts, and what holes would be filled with.
import type { Key } from './head/merge-head';
import { joinedPieces, type Pieces, piecesOfOne } from './meanings/pieces';
import type { Variable, Variables } from './meanings/variables';
import type { Said } from '@/utils/core/learnt/said';
import type { ReadFile } from './samples/read-file';

/** Below so many files, what is the same in all of them is asked, not believed. */
const ENOUGH = 5;

export interface Learning {
  files: readonly ReadFile[];
  /** The newest count most. */
  weights: readonly number[];
  /** Those at the top of the head. */
  keys: readonly Key[];
  /** Keys of the head that hold something. */
  leaves: readonly Key[];
  variables: Variables;
  /** By the key of the head that a variable is read from: its name. */
  readBy: Map<string, string>;
  zone: string;
  /** In which dates are written, beside English. */
  languages: string[];
  said: Said;
  /** What was made of variables already, as long as they have the same values. */
  pieces: Map<Variable, { values: Variable['values']; made: Pieces[] }>;
}

/** Of each file, by its index. They are asked for at every key, and most variables are the same as before. */
export function allPieces({ files, variables, zone, languages, pieces }: Learning): Pieces[] {
  const all = [...variables.values()].map((variable) => {
    const { values } = variable;
    const before = pieces.get(variable);
    if (before?.values === values) return before.made;
    const made = files.map((_, index) => piecesOfOne(variable, index, zone, languages));
    pieces.set(variable, { values, made });
    return made;
  });
  return files.map((_, index) => joinedPieces(all.map((made) => made[index]!)));
}

/** Less for each file that is older: a site's style changes with time. */
export const weightsOf = (count: number): number[] => Array.from({ length: count }, (_, index) => 0.95 ** (count - 1 - index));

/** For what is often the same by chance. */
const MORE = 8;
export const isPlenty = ({ files }: Learning): boolean => files.length >= MORE;

export const isEnough = ({ files }: Learning): boolean => files.length >= ENOUGH;
