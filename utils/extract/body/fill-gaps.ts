// What a reader left out of an article though it stands among what it took: a section with a telling name, the lead above, the end below.
import { opensWithHeading, standsAround } from './around-blocks';
import type { PageBlock } from './page-blocks';
import { firstIn } from './rank/put-texts';
import type { PageSurvey } from './rank/survey-page';

/** Shares of the characters of one kind of block that the reader took. */
const [MOSTLY_TAKEN, HARDLY_TAKEN] = [0.5, 0.2];
/** Of the prose that was taken: the smallest part of the page that holds so much is the article's. */
const NEARLY_ALL = 0.9;
/** Share of all prose that is there then: a reader that missed more has read something else. */
const MOST_FILLED = 1;

/**
 * Which of a page's blocks belong to a reading that took `shares` of its texts, 0 to 1 each, and lacks them. The page's survey knows where
 * its heading stands.
 */
export function findGaps(
  blocks: readonly PageBlock[],
  shares: readonly number[],
  { aboveHeading, belowHeading }: Pick<PageSurvey, 'aboveHeading' | 'belowHeading'>,
): PageBlock[] {
  const taken = blocks.map(({ places }) => places.some((place) => shares[place]! > 0));
  const prose = blocks.map((block, at) => (block.isProse && taken[at] ? block.length : 0));
  const total = prose.reduce((sum, length) => sum + length, 0);
  const [first, last] = [taken.indexOf(true), taken.lastIndexOf(true)];
  if (total === 0 || first < 0) return [];
  const article = holderOf(blocks, prose, total);
  if (!article) return [];
  const scope = scopeOf(article, blocks, aboveHeading);
  const kinds = takenShares(blocks, taken);
  const missing = blocks.map((block, at) => {
    if (taken[at] || !block.isProse || !block.above.includes(scope) || standsAround(block, scope)) return false;
    const share = kinds.get(block.kind) ?? 0;
    if (at < first) return belowHeading >= 0 && block.places[0]! >= belowHeading && isSeparate(block);
    if (at > last) return share >= MOSTLY_TAKEN || isSectionBeside(block, article, share);
    return share >= HARDLY_TAKEN || isAmong(blocks, taken, at);
  });
  const filled = missing.reduce((sum, is, at) => sum + (is ? blocks[at]!.length : 0), 0);
  if (filled > MOST_FILLED * total) return [];
  withHeadings(blocks, taken, missing);
  return blocks.filter((_, at) => missing[at]);
}

/** Puts `gaps` into `root` as the elements that they were on the page. `placeOf` tells in which of its elements a text stands. */
export function fillGaps(
  root: Element,
  blocks: readonly PageBlock[],
  gaps: readonly PageBlock[],
  placeOf: ReadonlyMap<number, Element>,
): void {
  const missing = new Set(gaps);
  let before: Element | null = null;
  for (const block of blocks) {
    const own = block.places.map((place) => placeOf.get(place)).findLast((element) => element && root.contains(element));
    if (own) before = own;
    if (!missing.has(block)) continue;
    if (before) outermost(before, root).after(block.element);
    else firstIn(root).prepend(block.element);
    before = block.element;
  }
}

/** The smallest element above that holds nearly all of the prose that was taken. */
function holderOf(blocks: readonly PageBlock[], prose: readonly number[], total: number): Element | null {
  const held = new Map<Element, number>();
  for (const [at, { above }] of blocks.entries())
    if (prose[at]! > 0) for (const element of above) held.set(element, (held.get(element) ?? 0) + prose[at]!);
  const holders = [...held].filter(([, length]) => length >= NEARLY_ALL * total).map(([element]) => element);
  const depth = (element: Element) =>
    blocks
      .find(({ above }) => above.includes(element))!
      .above.toReversed()
      .indexOf(element);
  return holders.toSorted((one, other) => depth(other) - depth(one))[0] ?? null;
}

/** Where more of the article may stand: what the page marks as such, else what holds its heading too. */
function scopeOf(article: Element, blocks: readonly PageBlock[], aboveHeading: readonly Element[]): Element {
  const chain = blocks.find(({ above }) => above.includes(article))!.above;
  const outer = chain.slice(chain.indexOf(article));
  return (
    outer.find((element) => element.matches('article, main, [role="main"]')) ??
    outer.slice(0, 4).find((element) => aboveHeading.includes(element)) ??
    article
  );
}

function takenShares(blocks: readonly PageBlock[], taken: readonly boolean[]): Map<string, number> {
  const [all, ours] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, { kind, length, isProse }] of blocks.entries()) {
    if (!isProse) continue;
    all.set(kind, (all.get(kind) ?? 0) + length);
    if (taken[at]) ours.set(kind, (ours.get(kind) ?? 0) + length);
  }
  return new Map([...all].map(([kind, length]) => [kind, (ours.get(kind) ?? 0) / length]));
}

/** A section beside one that was taken, or beside the article's paragraphs. */
const isSectionBeside = ({ above: [section, holder] }: PageBlock, article: Element, share: number): boolean =>
  section !== undefined && opensWithHeading(section) && (share > 0 || holder === article);

/** A lead is a paragraph of its own, not one of a list of teasers. */
const isSeparate = ({ element }: PageBlock): boolean => element.nodeName === 'P';

/** Its neighbours on both sides were taken. */
const isAmong = (blocks: readonly PageBlock[], taken: readonly boolean[], at: number): boolean => {
  const near = (step: number) => {
    for (let other = at + step, steps = 0; blocks[other] && steps < 6; other += step, steps += 1) if (taken[other]) return true;
    return false;
  };
  return near(-1) && near(1);
};

/** A heading comes with the first paragraph below it. */
function withHeadings(blocks: readonly PageBlock[], taken: readonly boolean[], missing: boolean[]): void {
  for (const [at, block] of blocks.entries()) {
    if (!block.isHeading || taken[at]) continue;
    const next = blocks[at + 1];
    if (next && missing[at + 1] && next.above.some((element) => block.above[0] === element || block.above[1] === element))
      missing[at] = true;
  }
}

/** What may stand beside paragraphs. */
const outermost = (element: Element, root: Element): Element => {
  const holder = element.closest('li, td, blockquote, figure, dl');
  return holder && root.contains(holder) && holder !== root ? (holder.closest('ul, ol, table, blockquote, figure, dl') ?? holder) : element;
};
