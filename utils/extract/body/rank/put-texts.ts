// Texts of a page that its reading lacks, put where they belong in it, as the elements that they were on the page.
import { BLOCKS } from '../blocks';
import type { PageSurvey, PageText } from './survey-page';

/** Elements that mean something only within one another. */
const STRUCTURE = new Set(['UL', 'OL', 'LI', 'TABLE', 'TBODY', 'THEAD', 'TR', 'TD', 'TH', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'PRE']);
const HOLDER: Readonly<Record<string, string>> = { LI: 'UL', TD: 'TABLE', TH: 'TABLE', DT: 'DL', DD: 'DL' };

/**
 * Puts the texts at `added` into `root`. `placeOf` tells, of a text that stands in it, the element that it stands in there.
 * What is put is written anew from the texts: a reader takes its page apart, elements are not what they were.
 */
export function putTexts(root: Element, { texts }: PageSurvey, added: ReadonlySet<number>, placeOf: ReadonlyMap<number, Element>): void {
  if (added.size === 0) return;
  let before: Element | null = null;
  let shells = new Map<Element, Element>();
  const holdsTaken = new Set([...placeOf.keys()].flatMap((place) => texts[place]!.above));
  for (const [place, text] of texts.entries()) {
    const own = placeOf.get(place);
    if (own && root.contains(own)) {
      before = outermost(own, root);
      shells = new Map();
    }
    if (!added.has(place)) continue;
    const made = write(text, root.ownerDocument, shells, holdsTaken);
    // Null where it stands in an element that was put just before.
    if (!made) continue;
    if (before) before.after(made);
    else firstIn(root).prepend(made);
    before = made;
  }
}

/** The new outermost element of a text, null where it was added to one that there is. */
function write(text: PageText, document: Document, shells: Map<Element, Element>, holdsTaken: ReadonlySet<Element>): Element | null {
  const path = text.above
    .slice(1)
    .filter((element) => STRUCTURE.has(element.nodeName) && !holdsTaken.has(element))
    .toReversed();
  const holder = HOLDER[text.element.nodeName];
  let [top, inner]: [Element | null, Element | null] = [null, null];
  const into = (element: Element) => {
    if (inner) inner.append(element);
    else top ??= element;
    inner = element;
  };
  for (const element of path) {
    const shell = shells.get(element);
    if (shell) {
      inner = shell;
      continue;
    }
    const made = document.createElement(element.nodeName);
    shells.set(element, made);
    into(made);
  }
  const list = text.above[1];
  if (holder && list && !path.some(({ nodeName }) => nodeName === holder || (holder === 'UL' && nodeName === 'OL'))) {
    const shell = shells.get(list);
    if (shell) inner = shell;
    else {
      const made = document.createElement(holder === 'UL' && list.nodeName === 'OL' ? 'OL' : holder);
      shells.set(list, made);
      into(made);
    }
  }
  into(ownElement(text, document));
  return top;
}

function ownElement({ element, nodes }: PageText, document: Document): Element {
  const made = document.createElement(STRUCTURE.has(element.nodeName) || /^H[1-6]$/.test(element.nodeName) ? element.nodeName : 'P');
  const pieces = [...new Set(nodes.map(outermostInline))];
  for (const [index, piece] of pieces.entries()) {
    made.append(piece.cloneNode(true));
    // White space and line breaks up to the next one.
    for (let at = piece.nextSibling; at && index < pieces.length - 1 && (at.nodeName === 'BR' || isSpace(at)); at = at.nextSibling)
      made.append(at.cloneNode());
  }
  return made;
}

const isSpace = (node: Node): boolean => node.nodeType === 3 && node.nodeValue?.trim() === '';

const HOLDS_BLOCKS = [...BLOCKS].join();

/** A text, or the outermost of the inline elements that it stands in. */
function outermostInline(node: Node): Node {
  let piece = node;
  while (piece.parentElement && !BLOCKS.has(piece.parentElement.nodeName) && !piece.parentElement.querySelector(HOLDS_BLOCKS))
    piece = piece.parentElement;
  return piece;
}

/** What may stand beside paragraphs. */
const outermost = (element: Element, root: Element): Element => {
  const holders = ['ul', 'ol', 'table', 'dl', 'blockquote', 'pre', 'figure'].join();
  let found = element;
  for (let at = element.closest(holders); at && at !== root && root.contains(at); at = at.parentElement?.closest(holders) ?? null)
    found = at;
  return found;
};

/** The element that a body's blocks stand in: its root, or the only one in that. */
export const firstIn = (root: Element): Element =>
  root.children.length === 1 && /^(?:DIV|SECTION|ARTICLE|MAIN)$/.test(root.firstElementChild!.nodeName)
    ? firstIn(root.firstElementChild!)
    : root;
