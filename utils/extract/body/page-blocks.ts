// The blocks of a page before a reader takes it apart, each known by its number in what the reader makes of it.

const BLOCKS = 'p, h2, h3, h4, h5, h6, ul, ol, pre, blockquote, table, dl';
const SENTENCE_END = /[.!?…。！？؟:;]["'”’»)\]]*$/u;
/** Characters of a paragraph that may be missing; a shorter one is a line of the page's. */
const LONG = 80;
/** Share of its text that may stand in links. */
const MOST_LINKED = 0.25;
const MOST_BLOCKS = 4_000;

/** Readability tries again on new elements: a block is known by its number. */
const MARK = 'data-block';

export interface PageBlock {
  element: Element;
  /** Those above it when the page was whole, the nearest first. */
  above: Element[];
  /** White space in runs of one. */
  text: string;
  length: number;
  isProse: boolean;
  isHeading: boolean;
  /** Tag and first class of the block and of three elements above it: what is repeated on a page looks alike. */
  kind: string;
}

/** A page's blocks in order, as it was before a reader took it apart. */
export interface PageBlocks {
  blocks: PageBlock[];
  /** Those above its first heading. */
  aboveHeading: Element[];
  /** Place of the first block below the heading; -1 where it has none. */
  below: number;
}

/** Null where it has too many. */
export function pageBlocks(body: Element): PageBlocks | null {
  const elements = body.querySelectorAll(BLOCKS);
  if (elements.length > MOST_BLOCKS) return null;
  const blocks: PageBlock[] = [];
  for (const element of elements) {
    if (element.parentElement?.closest('ul, ol, pre, blockquote, table, dl')) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const above = elementsAbove(element, body);
    const isHeading = /^H\d$/.test(element.nodeName);
    const isProse =
      !isHeading &&
      text.length >= LONG &&
      linkedShare(element, text.length) <= MOST_LINKED &&
      (element.nodeName !== 'P' || SENTENCE_END.test(text));
    element.setAttribute(MARK, String(blocks.length));
    blocks.push({
      element,
      above,
      text,
      length: text.length,
      isProse,
      isHeading,
      kind: [element, ...above.slice(0, 3)].map(kindOf).join('<'),
    });
  }
  const heading = body.querySelector('h1');
  const isBelow = ({ element }: PageBlock) => heading !== null && (heading.compareDocumentPosition(element) & 4) /* follows */ !== 0;
  return { blocks, aboveHeading: heading ? elementsAbove(heading, body) : [], below: blocks.findIndex(isBelow) };
}

function elementsAbove(element: Element, body: Element): Element[] {
  const above: Element[] = [];
  for (let at = element.parentElement; at && at !== body; at = at.parentElement) above.push(at);
  return above;
}

/** Tag and first class. */
export const kindOf = (element: Element): string => `${element.nodeName}.${element.classList[0]?.replace(/\d+/g, '#') ?? ''}`;

function linkedShare(element: Element, length: number): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  return linked / length;
}

/** Whether an element of a reading stands in a wrapper that is made like those of `taken`, and is none of theirs. */
export function isMadeLike(element: Element, taken: readonly { element: Element }[], { blocks }: PageBlocks): boolean {
  const known = (one: Element) => blocks[Number(one.getAttribute(MARK) ?? -1)];
  const block = known(element);
  if (!block) return false;
  const alike = taken.flatMap((other) => known(other.element) ?? []).filter(({ kind }) => kind === block.kind);
  return alike.length > 0 && alike.every(({ above }) => above[0] !== block.above[0]);
}

/** Those that stand in what a reader made, by their numbers. */
export const keptBlocks = (root: Element): ReadonlyMap<number, Element> =>
  new Map(Array.from(root.querySelectorAll(`[${MARK}]`), (element) => [Number(element.getAttribute(MARK)), element]));

/** Takes the numbers of its blocks off a body. */
export function forgetBlocks(root: Element): void {
  for (const element of root.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}
