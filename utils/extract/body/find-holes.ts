// What of a page was left out of its body though it stands between what was kept: the curator may want it back.
import { escapeText } from '@/utils/base/text';
import { LIMITS } from '@/utils/core/limits';
import { plain } from './blocks';
import { holderOf, isFurniture, scopeOf } from './fill-gaps';
import { keptBlocks, type PageBlock, type PageBlocks } from './page-blocks';

/** What was left out in one place. */
export interface Hole {
  /** What stands last before it of what was kept, made plain. */
  before: string;
  /** HTML of the page's copy: addresses are absolute, nothing else of it is safe. */
  html: string;
}

/** Characters of prose in one place; less is hardly missed. */
const WEIGHT = 200;
/** Share of the prose that was kept; more in one place is another article. */
const MOST = 0.5;

/** The holes of a body that was made of a page with these blocks, in order. */
export function findHoles(root: Element, { blocks, aboveHeading }: PageBlocks): Hole[] {
  const isKept = keptAmong(root, blocks);
  const prose = blocks.map((block, at) => (block.isProse && isKept[at] ? block.length : 0));
  const total = prose.reduce((sum, length) => sum + length, 0);
  const article = total > 0 ? holderOf(blocks, prose, total) : null;
  if (!article) return [];
  const scope = scopeOf(article, blocks, aboveHeading);
  // What stands before or after all that was kept is another's nine times out of ten.
  const [first, last] = [isKept.indexOf(true), isKept.lastIndexOf(true)];
  const isLeft = (block: PageBlock, at: number) =>
    block.isProse && !isKept[at] && at > first && at < last && block.above.includes(scope) && !isFurniture(block, scope);
  return inPlaces(blocks, isKept, blocks.map(isLeft))
    .filter(({ left }) => {
      const weight = left.reduce((sum, { length }) => sum + length, 0);
      return weight >= WEIGHT && weight <= MOST * total && left.length <= LIMITS.leftParts;
    })
    .slice(0, LIMITS.left)
    .map(({ before, left }) => ({ before: plain(before.text), html: left.map(htmlOf).join('') }));
}

/** By its number where the reader kept that, else by its words: spaces and markup of code and of tables change on the way. */
function keptAmong(root: Element, blocks: readonly PageBlock[]): boolean[] {
  const numbers = keptBlocks(root);
  let known: ReadonlySet<string> | undefined;
  const isThere = ({ text }: PageBlock) => {
    known ??= new Set(inThrees(root.textContent));
    const own = inThrees(text);
    return own.filter((words) => known!.has(words)).length > own.length / 2;
  };
  return blocks.map((block, at) => numbers.has(at) || (block.isProse && isThere(block)));
}

/** All that stand side by side; nothing else of two texts is as surely the same or another. */
function inThrees(text: string): string[] {
  const words = plain(text).split(' ');
  return words.length < 3 ? [words.join(' ')] : words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

interface Place {
  before: PageBlock;
  left: PageBlock[];
}

/** What was left out between two blocks that were kept is in one place; a heading goes with what follows it. */
function inPlaces(blocks: readonly PageBlock[], isKept: readonly boolean[], isLeft: readonly boolean[]): Place[] {
  const places: Place[] = [];
  let at: Place | null = null;
  for (const [index, block] of blocks.entries()) {
    if (isKept[index]) {
      at = { before: block, left: [] };
      places.push(at);
    } else if (isLeft[index] || (block.isHeading && isLeft[index + 1])) at?.left.push(block);
  }
  return places;
}

/** One that was pruned holds no text any more. */
const htmlOf = ({ element, text }: PageBlock): string =>
  element.textContent.trim().length < text.length / 2 ? `<p>${escapeText(text)}</p>` : element.outerHTML;
