// A body without what may not be published, so that it is divided into the paragraphs that will be left of it. It keeps nobody safe: that
// is the sanitiser's.
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, KNOWN_WITHOUT_CONTENT, leads, WITHOUT_CONTENT } from '@/utils/sanitise/allowed-html';
import { isTrackingPixel } from '@/utils/sanitise/tracking-pixel';

const TAGS: ReadonlySet<string> = new Set(ALLOWED_TAGS);
const ATTRIBUTES: ReadonlySet<string> = new Set(ALLOWED_ATTRIBUTES);
const GOES_WHOLE: ReadonlySet<string> = new Set([...WITHOUT_CONTENT, ...KNOWN_WITHOUT_CONTENT]);

/** Takes it out of `body`, which has to be a parsed copy. */
export function keepPublishable(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, 1 | 64 | 128 /* elements, instructions, comments */);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  // From the top down, so that however deep it lies nothing is moved more than once.
  for (const node of nodes) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || GOES_WHOLE.has(name) || isEmptyImage(node as Element)) (node as ChildNode).remove();
    else if (TAGS.has(name)) keepAttributes(node as Element);
    else unwrap(node as Element);
  }
}

const isEmptyImage = (element: Element): boolean =>
  element.nodeName === 'IMG' && (isTrackingPixel(element) || !leads('src', element.getAttribute('src') ?? ''));

function keepAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
}

function unwrap(element: Element): void {
  const content = element.ownerDocument.createDocumentFragment();
  while (element.firstChild) content.append(element.firstChild);
  element.replaceWith(content);
}
