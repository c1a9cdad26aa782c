// Two readings of one page → the one to take.
import { type Block, proseLength, type Reading, textLength } from './blocks';
import { type Standing, standings } from './overlap';

interface Choice {
  pick: Reading;
  other: Reading | null;
}

/** Characters: less than this is a teaser or a mistake. */
const LEAST = 140;
/** Characters of prose that a reading has to hold more than the other before it is worth changing to. */
const MUCH_MORE = 900;

/** Times the prose: a reading that the other exceeds so far has found some other part of the page. */
const SCRAP = 4;

export function compareReadings(readability: Reading | null, defuddle: Reading): Choice {
  if (!readability) return { pick: defuddle, other: null };
  const theirs = isBetter(defuddle.blocks, readability.blocks);
  return theirs ? { pick: defuddle, other: readability } : { pick: readability, other: defuddle };
}

/** Whether Defuddle holds what Readability missed: all, much more prose, or the code of a page of code. */
function isBetter(theirs: Block[], ours: Block[]): boolean {
  const [theirText, ourText] = [textLength(theirs), textLength(ours)];
  if (ourText < LEAST) return theirText > ourText;
  const [theirProse, ourProse] = [proseLength(theirs), proseLength(ours)];
  const where = standings(theirs, ours);
  const missed = (...places: Standing[]) => theirs.filter((_, index) => places.includes(where[index]!));
  // Between what both hold is inside the article, whatever it looks like.
  if (textLength(missed('between').filter(({ linked }) => linked < 0.35)) > Math.max(MUCH_MORE, 0.4 * ourText)) return true;
  // What stands before all that both hold is a page's ticker rather than an article's beginning, unless ours is a scrap.
  const beyond =
    where.includes('shared') && theirProse < SCRAP * ourProse ? missed('between', 'after') : missed('before', 'between', 'after');
  if (theirProse > 1.6 * ourProse && proseLength(beyond) > MUCH_MORE) return true;
  return codeLength(theirs) > 300 && theirText > 0.8 * ourText;
}

const codeLength = (blocks: Block[]) => textLength(blocks.filter(({ element }) => element.closest('pre') !== null));
