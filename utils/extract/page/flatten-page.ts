// Parts of a page that stand in trees of their own: shadow roots and frames, put where the reader sees them.
import { forgetNames } from './forget-names';
import { hiddenElements } from './hidden-elements';
import { resolve } from './page';
import { proseLength } from './prose-length';
import { hasLayout, seer } from './seen';
import { type RootOf, shadowRootsOf } from './shadow-roots';

/** Puts what open shadow roots show in place of what their hosts hold. The lists are the same elements on the page and in its copy. */
export function flattenShadowRoots(live: ArrayLike<Element>, copied: ArrayLike<Element>, rootOf: RootOf): void {
  for (let index = 0; index < live.length; index += 1) {
    const root = rootOf(live[index]!);
    if (root) fillHost(copied[index]!, root, rootOf);
  }
}

/** A shadow root written into the page's HTML, in a document that was parsed without making roots of them. */
export function flattenDeclaredRoots(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host) fillHost(host, template.content, () => null);
  }
}

function fillHost(host: Element, root: DocumentFragment, rootOf: RootOf): void {
  const document = host.ownerDocument;
  const shown = document.createElement('div');
  for (const child of root.childNodes) shown.append(document.importNode(child, true));
  forgetNames(shown);
  const [live, copied] = [root.querySelectorAll('*'), shown.querySelectorAll('*')];
  // Custom elements mostly hold custom elements.
  flattenShadowRoots(live, copied, rootOf);
  for (const index of hiddenElements(root, live)) copied[index]?.remove();
  const light = [...host.childNodes].filter((node) => node.nodeName !== 'TEMPLATE');
  for (const slot of shown.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const filling = light.filter((node) => (node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '') === name);
    slot.replaceWith(...(filling.length > 0 ? filling : slot.childNodes));
  }
  for (const style of shown.querySelectorAll('style, script, link')) style.remove();
  host.replaceChildren(...shown.childNodes);
}

/** Frames that hold the article, rather than the page around them. */
export function framesOfArticle(document: Document, rootOf: RootOf): Element[] {
  const frames = [...document.querySelectorAll('iframe, frame')]
    .slice(0, MOST_FRAMES)
    .map((frame) => ({ frame, inner: isShown(frame) ? contentOf(frame) : null }));
  if (frames.every(({ inner }) => !inner?.body)) return [];
  const around = proseLength(document);
  const within = (inner: Document) => shadowRootsOf(inner, rootOf).reduce((length, root) => length + proseLength(root), proseLength(inner));
  return frames.flatMap(({ frame, inner }) => (inner?.body && within(inner) > Math.max(around, LEAST_PROSE) ? [frame] : []));
}
const isShown = (frame: Element) => !hasLayout(frame) || seer()(frame);
/** Characters of paragraphs. */
const [MOST_FRAMES, LEAST_PROSE] = [200, 250];

/** Puts a frame's text in its place where the frame, and not the page around it, holds the article. */
export function flattenFrames(document: Document, live: ArrayLike<Element>, copied: ArrayLike<Element>, url: string, rootOf: RootOf): void {
  const frames = new Set(framesOfArticle(document, rootOf));
  for (let index = 0; frames.size > 0 && index < live.length; index += 1) {
    const frame = live[index]!;
    if (frames.has(frame)) copied[index]!.replaceWith(bodyOf(contentOf(frame)!, copied[index]!.ownerDocument, url, rootOf));
  }
}

/** Another origin's frame is closed to the page and to us. */
function contentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function bodyOf(frame: Document, document: Document, url: string, rootOf: RootOf): Element {
  const holder = document.createElement('div');
  for (const child of frame.body.childNodes) holder.append(document.importNode(child, true));
  forgetNames(holder);
  const [live, copied] = [frame.body.querySelectorAll('*'), holder.querySelectorAll('*')];
  const hidden = hiddenElements(frame.body, live);
  flattenShadowRoots(live, copied, rootOf);
  for (const index of hidden) copied[index]?.remove();
  const base = resolve(frame.URL, url) ?? url;
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const) {
    for (const element of holder.querySelectorAll(selector)) {
      const absolute = resolve(element.getAttribute(name) ?? '', base);
      if (absolute) element.setAttribute(name, absolute);
    }
  }
  return holder;
}
