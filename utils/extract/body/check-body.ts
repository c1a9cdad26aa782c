// What about a body a curator should look at, and why.
import type { CheckCode } from '@/utils/core/check';
import { type Block, isProse, type Reading, textLength } from './blocks';
import { standings } from './overlap';

/** Characters; an article may be shorter, but most that is shorter is a teaser. */
const SHORT = 400;
/** Shares of a text, 0 to 1. */
const MANY_LINKS = 0.5;
const MUCH_UNSHARED = 0.35;
/** Characters of prose: two readings of a short page differ by a line or two. */
const UNSHARED = 700;

/** Expected F1; of the bodies below it most are bad ones, and most bad ones are below it: see bench/extract/rank. */
const UNSURE = 0.85;

/**
 * `pick` is the body that was taken, `other` the second reading, if there were two. `expected` is how much the body is expected to hold of
 * the article and of nothing else, 0 to 1; null where that is not known: what two readings differ in tells less, and is asked only then.
 */
export function checkBody(pick: Reading, other: Reading | null, readTwice: boolean, expected: number | null): CheckCode[] {
  const length = textLength(pick.blocks);
  const linked = pick.blocks.reduce((sum, block) => sum + block.linked * block.text.length, 0);
  const found: [CheckCode, boolean][] = [
    ['body-unsure', expected !== null && expected < UNSURE],
    ['bodies-differ', expected === null && other !== null && (differs(pick.blocks, other.blocks) || differs(other.blocks, pick.blocks))],
    ['body-short', length < SHORT],
    ['body-many-links', linked > MANY_LINKS * length],
    ['body-one-reading', !readTwice],
  ];
  return found.flatMap(([code, applies]) => (applies ? [code] : []));
}

/** Whether much of the prose of one reading is missing in the other. */
function differs(blocks: Block[], others: Block[]): boolean {
  const where = standings(blocks, others);
  const unshared = textLength(blocks.filter((block, index) => where[index] !== 'shared' && isProse(block)));
  return unshared > UNSHARED && unshared > MUCH_UNSHARED * textLength(blocks);
}
