// What about a body a curator should look at, and why.
import type { CheckCode } from '@/utils/core/check';
import { textLength } from './blocks';
import type { Draft } from './draft-body';

/** Characters; an article may be shorter, but most that is shorter is a teaser. */
const SHORT = 400;
/** Share of a text, 0 to 1. */
const MANY_LINKS = 0.5;
/** Expected F1; of the bodies below it most are bad ones, and most bad ones are below it: see bench/extract/rank. */
const UNSURE = 0.85;

/** `isRead` tells whether one reading is surely enough, or a second reader was asked too. */
export function checkBody({ held, judgement }: Pick<Draft, 'held' | 'judgement'>, isRead: boolean): CheckCode[] {
  const cut = new Set(judgement?.cut);
  const blocks = held.filter((block) => !cut.has(block));
  const length = textLength(blocks);
  const linked = blocks.reduce((sum, block) => sum + block.linked * block.text.length, 0);
  const found: [CheckCode, boolean][] = [
    ['body-unsure', judgement !== null && judgement.expected < UNSURE],
    ['body-short', length < SHORT],
    ['body-many-links', linked > MANY_LINKS * length],
    ['body-one-reading', !isRead],
  ];
  return found.flatMap(([code, applies]) => (applies ? [code] : []));
}
