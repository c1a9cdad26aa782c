// Which parts of a page are selected, in shadow roots too.
import { type RootOf, shadowRootsOf } from '../page/shadow-roots';

type Place = readonly [node: Node, offset: number];

/** A part of one tree, below the element or root that holds all of it. */
export interface Span {
  root: Element | ShadowRoot;
  start: Place;
  end: Place;
}

interface Selected {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
}

/** In order; empty where nothing is selected. Firefox selects several at once. */
export function selectedRanges(document: Document, rootOf: RootOf): Span[] {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const spans = spansOf(selection.isCollapsed ? [] : ranges);
  return spans.length > 0 ? spans : spansOf(composed(document, selection, rootOf));
}

const spansOf = (ranges: readonly Selected[]): Span[] =>
  ranges.flatMap((range) => {
    const span = spanOf(range);
    return span && !(span.start[0] === span.end[0] && span.start[1] === span.end[1]) ? [span] : [];
  });

/** What a selection in a shadow root is, which the page's own tree knows as a point. */
function composed(document: Document, selection: Selection, rootOf: RootOf): Selected[] {
  const roots = shadowRootsOf(document, rootOf);
  if (roots.length === 0) return [];
  const own = roots
    .map((root) => (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.())
    .find((found) => found && found.rangeCount > 0 && !found.isCollapsed);
  if (own) return [own.getRangeAt(0)];
  const ask = (selection as Selection & { getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => Selected[] }).getComposedRanges;
  return ask?.call(selection, { shadowRoots: roots }) ?? [];
}

/** Where it reaches from one tree into another, the whole of the inner one is taken. */
function spanOf({ startContainer, startOffset, endContainer, endOffset }: Selected): Span | null {
  const [starts, ends] = [treesOf([startContainer, startOffset], 0), treesOf([endContainer, endOffset], 1)];
  for (const [tree, start] of starts) {
    const end = ends.get(tree);
    if (!end) continue;
    const above = new Set<Node>();
    for (let at: Node | null = start[0]; at; at = at.parentNode) above.add(at);
    let root: Node | null = end[0];
    while (root && !(above.has(root) && (root.nodeType === 1 || root.nodeType === 11))) root = root.parentNode;
    return root && (root.nodeType === 1 || 'host' in root) ? { root: root as Element | ShadowRoot, start, end } : null;
  }
  return null;
}

/** The place in its own tree and, in front of or behind their hosts, in those around it. */
function treesOf(place: Place, after: 0 | 1): Map<Node, Place> {
  const places = new Map<Node, Place>();
  for (let at: Place | null = place; at;) {
    const tree = at[0].getRootNode();
    places.set(tree, at);
    const host: Element | undefined = (tree as ShadowRoot).host;
    at = host?.parentNode ? [host.parentNode, [...host.parentNode.childNodes].indexOf(host) + after] : null;
  }
  return places;
}
