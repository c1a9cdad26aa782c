// What stands in a body beside the article, taken out: by its words, and by what the other reading of the page left out.
import { type Block, isHeading, plain, removeBlocks, textLength } from './blocks';
import { ENDS_ARTICLE, LEADS_TO_OTHERS, STANDS_BESIDE } from './furniture-words';

/** Blocks whose text means something only where it stands. */
const FIXED = new Set(['PRE', 'TD', 'TH', 'DT', 'DD']);
/** A body that would lose more than this is not furniture around an article: the rules do not fit the page. */
const MOST_PRUNED = 0.5;

/** Takes furniture out of `root`, whose blocks are `blocks`; `other` is the second reading's text, plain, or '' where there is none. */
export function pruneBody(root: Element, blocks: Block[], other: string): void {
  const total = textLength(blocks);
  const gone = new Set<Block>([...afterTheEnd(blocks, total), ...blocks.filter(isBeside), ...rejectedByBoth(blocks, total, other)]);
  if (textLength([...gone]) <= MOST_PRUNED * total) removeBlocks(gone, root);
}

/** A heading such as “Related” past the middle ends the article, unless much text without links follows. */
function afterTheEnd(blocks: Block[], total: number): Block[] {
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    if (before > 0.6 * total && isHeading(block)) {
      const words = plain(block.text);
      const rest = blocks.slice(index);
      const length = textLength(rest);
      const linked = rest.reduce((sum, { text, linked }) => sum + linked * text.length, 0);
      const fits = length < 0.35 * total && (linked / length > 0.25 || length < 600 || /comment|kommentar|repl/.test(words));
      if (ENDS_ARTICLE.test(words) && fits) return rest;
    }
    before += block.text.length;
  }
  return [];
}

function isBeside({ element, text, linked }: Block): boolean {
  if (FIXED.has(element.nodeName) || text.length > 220) return false;
  const words = plain(text);
  return (text.length < 90 && STANDS_BESIDE.test(words)) || (linked > 0.5 && LEADS_TO_OTHERS.test(words));
}

/** What the second reading left out goes too where it is short or mostly links, before the first or after the last shared block above all. */
function rejectedByBoth(blocks: Block[], total: number, other: string): Block[] {
  if (other.length < 250) return [];
  const shared = blocks.map(({ text }) => other.includes(plain(text)));
  const agreed = textLength(blocks.filter((_, index) => shared[index]));
  if (agreed <= 0.6 * total) return [];
  const [first, last] = [shared.indexOf(true), shared.lastIndexOf(true)];
  return blocks.filter(({ element, text, linked }, index) => {
    if (shared[index] || FIXED.has(element.nodeName)) return false;
    return index < first || index > last ? text.length < 400 || linked > 0.3 : linked > 0.5 || text.length < 40;
  });
}
