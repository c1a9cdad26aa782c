// Two readings of one page → the one to take, and what of their difference the curator should look at.
import type { CheckCode } from '@/utils/core/check';
import { type Block, proseLength, type Reading, textLength } from './blocks';

interface Choice {
  pick: Reading;
  other: Reading | null;
  by: 'readability' | 'defuddle';
  checks: CheckCode[];
}

/** Characters: less than this is a teaser or a mistake. */
const LEAST = 140;

export function compareReadings(readability: Reading | null, defuddle: Reading | null): Choice | null {
  if (!readability && !defuddle) return null;
  const theirs = !readability || (defuddle !== null && isBetter(defuddle, readability));
  const [pick, other] = theirs ? [defuddle!, readability] : [readability, defuddle];
  return { pick, other, by: theirs ? 'defuddle' : 'readability', checks: [] };
}

/** Whether Defuddle holds what Readability missed: all, much more prose, or the code of a page of code. */
function isBetter({ blocks: theirs }: Reading, { blocks: ours }: Reading): boolean {
  const [theirText, ourText] = [textLength(theirs), textLength(ours)];
  if (ourText < LEAST) return theirText > ourText;
  const [theirProse, ourProse] = [proseLength(theirs), proseLength(ours)];
  if (theirProse > 1.6 * ourProse && theirProse - ourProse > 900) return true;
  return codeLength(theirs) > 300 && theirText > 0.8 * ourText;
}

const codeLength = (blocks: Block[]) => textLength(blocks.filter(({ element }) => element.closest('pre') !== null));
