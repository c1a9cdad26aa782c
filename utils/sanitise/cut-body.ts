// A body that is too long to be kept, cut to its beginning.
import { LIMITS } from '@/utils/core/limits';

/** What an element's tags are about as long as. */
const TAGS = 12;
/** These become references of several characters. */
const ESCAPED = /[&<>"\u00a0]/g;

/** Takes everything out of `root` that is beyond so many elements, or so many characters of HTML. Answers whether that was anything. */
export function cutBody(root: Element): boolean {
  let [elements, left] = [0, LIMITS.body as number];
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node.nodeType === 1 ? sizeOfTags(node as Element) : sizeOf((node as Text).data);
    if (node.nodeType === 1) elements += 1;
    if (elements > LIMITS.elements || size > left) {
      if (node.nodeType === 3) shorten(node as Text, left);
      dropAfter(node, root, node.nodeType === 1);
      return true;
    }
    left -= size;
  }
  return false;
}

/** Removes attributes that are longer than anybody needs, such as images written out in their addresses; an `alt` is cut instead. */
export function dropLongAttributes(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    const { attributes } = element;
    // From the last on: what is removed moves none that is still to come.
    for (let at = attributes.length - 1; at >= 0; at -= 1) {
      const { name, value } = attributes[at]!;
      if (value.length <= LIMITS.address) continue;
      if (name === 'alt' || name === 'title') element.setAttribute(name, value.slice(0, LIMITS.alt));
      else element.removeAttribute(name);
    }
  }
}

const sizeOf = (text: string): number => text.length + 5 * (text.match(ESCAPED)?.length ?? 0);

const sizeOfTags = (element: Element): number =>
  element
    .getAttributeNames()
    .reduce((sum, name) => sum + name.length + sizeOf(element.getAttribute(name) ?? ''), 2 * element.nodeName.length + TAGS);

/** Ends with a whole word, where there is a space. */
function shorten(text: Text, most: number): void {
  const begun = text.data.slice(0, most - (sizeOf(text.data.slice(0, most)) - Math.min(most, text.data.length)));
  text.data = begun.slice(0, Math.max(0, begun.lastIndexOf(' ')) || begun.length);
}

function dropAfter(node: Node, root: Element, withItself: boolean): void {
  for (let at: Node = node; at !== root && at.parentNode; at = at.parentNode) while (at.nextSibling) at.nextSibling.remove();
  if (withItself) (node as Element).remove();
}
