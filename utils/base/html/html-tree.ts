// HTML as a tree in which whatever was begun is ended, and which every reader sees alike.
import { BLOCKS, ENDS, OF_A_TABLE, RAW_TEXT, STANDS_ALONE, VOID } from './html-tags';
import { htmlTokens, type Tag } from './html-tokens';

/** A string is text as HTML writes it, with its references. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  name: string;
  /** ` href="x" title=""`. */
  attributes: string;
  children: HtmlNode[];
}

/** Whether it is a block, or has one in it. */
export const holdsBlock = (node: HtmlNode): boolean =>
  typeof node !== 'string' && (BLOCKS.has(node.name) || node.children.some(holdsBlock));

/** What has begun and not ended; `written` is the name that its end tag has. */
type Open = { element: HtmlElement; written: string }[];

/** What lies deeper loses its tags: kramdown takes a piece of its stack for each, and one page that needs too much stops a whole site. */
const DEEPEST = 200;

/**
 * The nodes at the top. What a browser has written comes out as it is; anything else as a tree that stays the same when
 * it is written and read again. Ends that are missing are put where a browser puts them, those that end nothing are
 * left out, and a paragraph that holds a block becomes a division.
 */
export function htmlTree(html: string): HtmlNode[] {
  const open: Open = [{ element: { name: '', attributes: '', children: [] }, written: '' }];
  const nodes = () => open.at(-1)?.element.children ?? [];
  const tooDeep = new Map<string, number>();

  const start = ({ name, attributes, kind }: Tag) => {
    if (OF_A_TABLE.has(name) && !open.some(({ element }) => element.name === 'table')) return;
    endImplied(open, name);
    const element: HtmlElement = { name, attributes, children: [] };
    const ends = kind === 'start' && !VOID.has(name);
    if (ends && depthOf(open, name) > DEEPEST && !RAW_TEXT.has(name)) {
      tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1);
      if (BLOCKS.has(name)) nodes().push(' ');
      return;
    }
    nodes().push(element);
    if (ends) open.push({ element, written: name });
  };

  const end = (name: string) => {
    const deeper = tooDeep.get(name) ?? 0;
    if (deeper > 0) tooDeep.set(name, deeper - 1);
    else
      cutFrom(
        open,
        open.findLastIndex(({ written }) => written === name),
      );
  };

  const top = nodes();
  for (const token of htmlTokens(html)) {
    if (typeof token === 'string') nodes().push(token);
    else if (token.kind === 'end') end(token.name);
    else start(token);
  }
  return top;
}

/** What does not stand alone at the top will have a block around it. */
const depthOf = (open: Open, name: string) => open.length + (STANDS_ALONE.has(open[1]?.element.name ?? name) ? 0 : 1);

/** Ends what a start tag of this name ends; `open` is never deeper than `DEEPEST`. */
function endImplied(open: Open, name: string): void {
  const ends = ENDS.get(name);
  if (ends) {
    let from = -1;
    for (let at = open.length - 1; at > 0; at -= 1) {
      const name = open[at]?.element.name ?? '';
      if (ends.these.has(name)) from = at;
      else if (ends.within(name)) break;
    }
    cutFrom(open, from);
  }
  if (!BLOCKS.has(name)) return;
  const around = open.findLast(({ element }) => BLOCKS.has(element.name))?.element;
  if (around?.name === 'p') around.name = 'div';
}

/** What is at the top itself never ends. */
function cutFrom(open: Open, at: number): void {
  if (at > 0) open.length = at;
}
