// What two readings of one page share.
import type { Block } from './blocks';

/** Where a block of one reading stands to what the other reading holds too. */
export type Standing = 'shared' | 'before' | 'between' | 'after';

/** Characters that are looked through for parts of blocks: more than any two readings of an article have, and done in a moment. */
const MOST_SOUGHT = 200_000_000;

/**
 * Tells whether words stand in one of `blocks`. The two readings split blocks differently, so the words may be a part of a block; whole
 * blocks are looked up first, because that is quick.
 */
export function standsAmong(blocks: readonly Block[]): (words: string) => boolean {
  const whole = new Set(blocks.map(({ words }) => words));
  const text = blocks.map(({ words }) => words).join('\n');
  let sought = 0;
  return (words) => {
    if (whole.has(words)) return true;
    sought += text.length;
    return sought <= MOST_SOUGHT && text.includes(words);
  };
}

/** The standing of each of `blocks`; where nothing is shared all stand `before`. */
export function standings(blocks: Block[], others: Block[]): Standing[] {
  const standsInOther = standsAmong(others);
  const shared = blocks.map(({ words }) => standsInOther(words));
  const [first, last] = [shared.indexOf(true), shared.lastIndexOf(true)];
  return shared.map((is, index) => (is ? 'shared' : first < 0 || index < first ? 'before' : index > last ? 'after' : 'between'));
}
