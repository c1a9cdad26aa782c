// What two readings of one page share.
import type { Block } from './blocks';

/** Where a block of one reading stands to what the other reading holds too. */
export type Standing = 'shared' | 'before' | 'between' | 'after';

/** The standing of each of `blocks`; where nothing is shared all stand `before`. */
export function standings(blocks: Block[], others: Block[]): Standing[] {
  const whole = new Set(others.map(({ words }) => words));
  const text = others.map(({ words }) => words).join(' ');
  // The two split blocks differently, so a block may be part of another; the look-up comes first because it is quick.
  const shared = blocks.map(({ words }) => whole.has(words) || text.includes(words));
  const [first, last] = [shared.indexOf(true), shared.lastIndexOf(true)];
  return shared.map((is, index) => (is ? 'shared' : first < 0 || index < first ? 'before' : index > last ? 'after' : 'between'));
}
