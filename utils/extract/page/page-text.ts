// Text of an element as a reader sees it in one line.

/** Longer than any heading or byline: the rest of a larger element is not looked at. */
const ENOUGH = 400;

const BREAKS = /^(?:br|div|p|li|h\d|small|td|dd|dt)$/;

/** Words of different blocks do not run together. What `isLeftOut` says is not read. */
export function text(element: Element, isLeftOut: (node: Node) => boolean = () => false): string {
  let line = '';
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  for (let node = walker.nextNode(); node && line.length < ENOUGH; node = walker.nextNode()) {
    if (isLeftOut(node)) continue;
    if (node.nodeType === 1) {
      if (BREAKS.test((node as Element).localName)) line += ' ';
      continue;
    }
    const next = (node.nodeValue ?? '').slice(0, ENOUGH).replace(/\s+/g, ' ');
    // `<b>Jane Roe</b><i>Staff</i>` is set apart by style alone.
    line += /\p{Ll}/u.test(line.at(-1) ?? '') && /^\p{Lu}/u.test(next) ? ` | ${next}` : next;
  }
  return line.replace(/\s+/g, ' ').trim();
}
