// Parts of a page that stand in trees of their own: shadow roots and frames, put where the reader sees them.
import { forgetNames } from './forget-names';
import { hiddenElements } from './hidden-elements';
import { resolve } from './page';

const FRAMES = new Set(['IFRAME', 'FRAME']);

/** Puts what open shadow roots show in place of what their hosts hold. The lists are the same elements on the page and in its copy. */
export function flattenShadowRoots(live: ArrayLike<Element>, copied: ArrayLike<Element>): void {
  for (let index = 0; index < live.length; index += 1) {
    const { shadowRoot } = live[index]!;
    // On a form it may be a control of that name.
    if (shadowRoot?.nodeType === 11) fillHost(copied[index]!, shadowRoot);
  }
}

/** A shadow root written into the page's HTML, in a document that was parsed without making roots of them. */
export function flattenDeclaredRoots(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host) fillHost(host, template.content);
  }
}

function fillHost(host: Element, root: DocumentFragment): void {
  const document = host.ownerDocument;
  const shown = document.createElement('div');
  for (const child of root.childNodes) shown.append(document.importNode(child, true));
  forgetNames(shown);
  const [live, copied] = [root.querySelectorAll('*'), shown.querySelectorAll('*')];
  // Custom elements mostly hold custom elements.
  flattenShadowRoots(live, copied);
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

/** Puts a frame's text in its place where the frame, and not the page around it, holds the article. */
export function flattenFrames(document: Document, live: ArrayLike<Element>, copied: ArrayLike<Element>, url: string): void {
  if (document.querySelector('iframe, frame') === null) return;
  let around: number | null = null;
  for (let index = 0; index < live.length; index += 1) {
    const frame = live[index]!;
    if (!FRAMES.has(frame.nodeName)) continue;
    const inner = contentOf(frame);
    if (!inner?.body) continue;
    around ??= proseLength(document);
    if (proseLength(inner) <= Math.max(around, 250)) continue;
    copied[index]!.replaceWith(bodyOf(inner, copied[index]!.ownerDocument, url));
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

function bodyOf(frame: Document, document: Document, url: string): Element {
  const holder = document.createElement('div');
  for (const child of frame.body.childNodes) holder.append(document.importNode(child, true));
  forgetNames(holder);
  const copied = holder.querySelectorAll('*');
  for (const index of hiddenElements(frame.body, frame.body.querySelectorAll('*'))) copied[index]?.remove();
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

const proseLength = (document: Document) =>
  [...document.querySelectorAll('p')].reduce((length, paragraph) => length + (paragraph.textContent ?? '').trim().length, 0);
