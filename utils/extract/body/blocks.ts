// A body → the blocks of text that a reader sees in it, in order.
import { isPlain, normalForm } from '@/utils/base/normal-form';

/** Elements whose text is a block of its own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'P',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'TD',
  'TH',
  'DD',
  'DT',
  'FIGCAPTION',
  'DIV',
  'SECTION',
  'ARTICLE',
  'UL',
  'OL',
  'TABLE',
  'FIGURE',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'NAV',
  'MAIN',
  'TR',
  'TBODY',
  'DL',
  'CAPTION',
  'BODY',
  'FORM',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
]);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SELECT', 'TEXTAREA']);

export interface Block {
  /** The nearest block element; it may hold other blocks too, whose text is not this block's. */
  element: Element;
  nodes: Text[];
  /** White space in runs of one. */
  text: string;
  /** `text` made plain, to be compared. */
  words: string;
  /** Share of the text that stands in links, 0 to 1. */
  linked: number;
}

/** What a repair knows to belong where it stands, however little it is like its neighbours. Defuddle has lists of notes of its own. */
export const KEPT = 'data-kept';
export const KEPT_PARTS = `[${KEPT}], #footnotes`;

/** One reader's finding of an article on a page. */
export interface Reading {
  root: Element;
  blocks: Block[];
}

/** Null where it holds no text. */
export function readingOf(root: Element): Reading | null {
  const blocks = splitBlocks(root);
  return blocks.length > 0 ? { root, blocks } : null;
}

export function splitBlocks(root: Element): Block[] {
  const blocks: (Block & { links: number })[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let isApart = false;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() === '') {
      isApart = true;
      continue;
    }
    const place = placeOf(node, root);
    if (!place) continue;
    let block = blocks.at(-1);
    if (block?.element !== place.element) {
      block = { element: place.element, nodes: [], text: '', words: '', linked: 0, links: 0 };
      blocks.push(block);
    }
    block.nodes.push(node);
    block.text += isApart ? ` ${node.data}` : node.data;
    isApart = false;
    if (place.linked) block.links += node.data.trim().length;
  }
  for (const block of blocks) {
    block.text = block.text.replace(/\s+/g, ' ').trim();
    block.words = plain(block.text);
    block.linked = Math.min(1, block.links / block.text.length);
  }
  return blocks;
}

/** The block that a text stands in, and whether in a link; null where it is not text for a reader. */
function placeOf(node: Text, root: Element): { element: Element; linked: boolean } | null {
  let linked = false;
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (UNSEEN.has(at.nodeName)) return null;
    if (at.nodeName === 'A') linked = true;
    if (at === root || BLOCKS.has(at.nodeName)) return { element: at, linked: linked || at.closest('a') !== null };
  }
  return null;
}

/** Running text: more than a line, and not mostly links. */
export const isProse = ({ text, linked }: Block): boolean => text.length > 60 && linked < 0.35;

export const proseLength = (blocks: Block[]): number => textLength(blocks.filter(isProse));

export const textLength = (blocks: readonly Block[]): number => blocks.reduce((length, { text }) => length + text.length, 0);

export const isHeading = ({ element, nodes, text }: Block): boolean =>
  /^H[1-6]$/.test(element.nodeName) || (text.length < 60 && nodes.every((node) => node.parentElement?.closest('b, strong') != null));

/** Letters and digits alone, in lower case and without accents: what two readings of one text share. */
export const plain = (text: string): string =>
  isPlain(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z\d]+/g, ' ')
        .trim()
    : normalForm(text, 'NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** Takes blocks out of their body, with the elements that held nothing else. */
export function removeBlocks(blocks: Iterable<Block>, root: Element): void {
  const filled = new Map<Element, number>();
  for (const { nodes } of blocks) {
    for (const node of nodes) {
      let gone: ChildNode = node;
      let parent: Element | null = node.parentElement;
      while (parent && parent !== root && isEmptyWithout(parent, gone, filled)) {
        gone = parent;
        parent = parent.parentElement;
      }
      if (parent && filled.has(parent)) filled.set(parent, filled.get(parent)! - (isFilled(gone) ? 1 : 0));
      gone.remove();
    }
  }
}

/** Children that hold something are counted once for each parent, and then kept count of. */
function isEmptyWithout(parent: Element, child: Node, filled: Map<Element, number>): boolean {
  const count = filled.get(parent) ?? Array.from(parent.childNodes).filter(isFilled).length;
  filled.set(parent, count);
  return count - (isFilled(child) ? 1 : 0) === 0;
}

const isFilled = (node: Node): boolean => node.textContent?.trim() !== '' || holdsMedia(node);

const holdsMedia = (node: Node): boolean =>
  node.nodeType === 1 &&
  ((node as Element).matches('img, video, iframe, hr') || (node as Element).querySelector('img, video, iframe') !== null);
