// What the reader selected on a page, as HTML.

/**
 * The selection's HTML, not sanitised, or null where nothing is selected.
 * Copied into an inert document first: a copy of an image made in the page itself would be fetched again.
 */
export function readSelection(document: Document): string | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const parts = Array.from({ length: selection.rangeCount }, (_, index) => copyRange(document, selection.getRangeAt(index)));
  const html = parts.map((part) => part.innerHTML).join('');
  return parts.some((part) => part.textContent?.trim()) ? html : null;
}

function copyRange(document: Document, range: Range): Element {
  const inert = document.implementation.createHTMLDocument('');
  const root = range.commonAncestorContainer;
  const copy = inert.importNode(root, true);
  inert.body.append(copy);
  const cut = inert.createRange();
  cut.setStart(follow(copy, pathTo(root, range.startContainer)), range.startOffset);
  cut.setEnd(follow(copy, pathTo(root, range.endContainer)), range.endOffset);
  const holder = inert.createElement('div');
  holder.append(cut.extractContents());
  return holder;
}

/** Child indexes that lead from `root` down to `node`. */
function pathTo(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at: Node = node; at !== root && at.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return path;
}

const follow = (root: Node, path: number[]): Node => path.reduce<Node>((node, index) => node.childNodes[index] ?? node, root);
