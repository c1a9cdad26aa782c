// What lies over a page until its reader has answered: walls, offers, dialogs, whatever they are called. Told by how they lie.
import { namesPage } from './names-page';
import { proseLength } from './prose-length';
import { hasLayout, isDrawn } from './seen';

/** What says of itself that it does. */
const SAID = 'dialog[open], [popover], [aria-modal="true" i], [role="alertdialog" i], [role="dialog" i]';
const MOST_SAID = 40;
/** Places of the view at which the browser is asked what lies there, as shares of its width and height. */
const [COLUMNS, ROWS] = [
  [0.08, 0.5, 0.92],
  [0.03, 0.25, 0.5, 0.75, 0.97],
];
/** Elements whose style is asked for; the uppermost at each place. */
const [MOST_STYLES, MOST_AT_A_PLACE] = [600, 3];
/** Children of the body, where services put their layers: the last of them. */
const MOST_CHILDREN = 40;
/** Characters of text that is lain over, and of a page without its layers that still holds an article. */
const [LAIN_OVER, REST] = [150, 200];
/** What a reader answers with. */
const CONTROL = 'button, input, form, select, [role="button"], a[href]';

/**
 * Elements of a page that lie over it; of one that holds the article, what it lies over. Nothing is changed. Where there is no layout, what
 * elements say of themselves counts alone.
 */
export function layersOver(document: Document): Element[] {
  const { body } = document;
  if (!body) return [];
  const said = [...document.querySelectorAll(SAID)].slice(0, MOST_SAID);
  const found = [...new Set([...said, ...lyingOver(document)])].filter((layer) => !layer.contains(body));
  const holders = found.filter((layer) => holdsArticle(layer, document));
  const layers = found.filter((layer) => !holders.includes(layer));
  // An article that is shown over the list it was chosen from.
  const shown = holders.find((layer) => layer.matches(SAID) && isShown(layer) && hasNamedHeading(layer, document));
  return topmost([...layers, ...(shown ? around(shown, body) : [])]);
}

/** A dialog that is closed says so, or is not drawn. */
const isShown = (layer: Element): boolean =>
  hasLayout(layer) ? isDrawn(layer, true) : layer.closest('[hidden], dialog:not([open])') === null;

const topmost = (elements: readonly Element[]): Element[] =>
  elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));

/** All that stands beside an element and those above it. */
function around(element: Element, body: Element): Element[] {
  const others: Element[] = [];
  for (let at: Element = element; at !== body && at.parentElement; at = at.parentElement)
    others.push(...[...at.parentElement.children].filter((child) => child !== at));
  return others;
}

function lyingOver(document: Document): Element[] {
  const view = document.defaultView;
  if (!view || typeof document.elementsFromPoint !== 'function' || !(view.innerHeight > 0)) return [];
  const styles = new Map<Element, CSSStyleDeclaration | null>();
  const styleOf = (element: Element) => {
    if (!styles.has(element)) styles.set(element, styles.size < MOST_STYLES ? view.getComputedStyle(element) : null);
    return styles.get(element);
  };
  const found = new Set<Element>();
  const shut = isShut(document, view);
  const liesFixed = (element: Element) => shut || isAtBottom(element, view);
  for (const [x, y] of ROWS.flatMap((row) => COLUMNS.map((column) => [column * view.innerWidth, row * view.innerHeight] as const))) {
    const stack = document.elementsFromPoint(x, y);
    for (const top of stack.slice(0, MOST_AT_A_PLACE))
      for (let at: Element | null = top; at && at !== document.body; at = at.parentElement) {
        if (found.has(at)) break;
        const position = positionOf(styleOf(at));
        if (position && asksSomething(at) && (liesOver(at, position, stack) || (position === 'fixed' && liesFixed(at)))) found.add(at);
      }
  }
  for (const child of [...document.body.children].slice(-MOST_CHILDREN))
    if (positionOf(styleOf(child)) === 'fixed' && asksSomething(child) && liesFixed(child)) found.add(child);
  return [...found];
}

/** Below a modal dialog, and where a page has shut its article off, nothing is found at any place: what is fixed then lies over it. */
function isShut(document: Document, view: Window): boolean {
  if ([...document.querySelectorAll('dialog[open]')].some((dialog) => dialog.matches(':modal'))) return true;
  const article = document.querySelector('main, [role="main"], article, h1');
  if (!article) return false;
  if (article.closest('[inert]')) return true;
  return (!hasLayout(article) || isDrawn(article)) && view.getComputedStyle(article).pointerEvents === 'none';
}

type Position = 'fixed' | 'sticky' | 'raised';

/** How an element leaves the flow of the page; null where it does not. */
function positionOf(style: CSSStyleDeclaration | null | undefined): Position | null {
  if (!style || style.visibility === 'hidden' || style.display === 'none') return null;
  if (style.position === 'fixed' || style.position === 'sticky') return style.position;
  return style.position === 'absolute' && Number.parseInt(style.zIndex, 10) > 0 ? 'raised' : null;
}

/** Something with text lies below it, at one place, that is neither around it nor made like it, as slides are. */
function liesOver(layer: Element, position: Position, stack: readonly Element[]): boolean {
  if (layer.querySelector('h1') && position !== 'fixed') return false;
  const isOther = (element: Element) =>
    !layer.contains(element) &&
    !element.contains(layer) &&
    !isMadeAlike(element, layer) &&
    (element.textContent?.trim().length ?? 0) >= LAIN_OVER;
  const from = stack.findIndex((element) => layer.contains(element));
  return from >= 0 && stack.slice(from).some(isOther);
}

const isMadeAlike = (one: Element, other: Element): boolean =>
  one.nodeName === other.nodeName && one.parentElement === other.parentElement && one.classList[0] === other.classList[0];

/** A frame may. */
const asksSomething = (element: Element): boolean => element.nodeName === 'IFRAME' || element.querySelector(CONTROL) !== null;

/** Along the lower edge of the view. */
function isAtBottom(element: Element, { innerHeight }: Window): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > innerHeight - 60 && top > innerHeight / 3;
}

/** Some pages show their article in a dialog over the list that it was chosen from, or in a part that stays where it is. */
function holdsArticle(layer: Element, document: Document): boolean {
  const headings = namedHeadings(document);
  if (headings.length > 0) return headings.every((heading) => layer.contains(heading));
  if (layer.querySelector('main, [role="main"]')) return true;
  return proseLength(document.body) - proseLength(layer) < REST;
}

const hasNamedHeading = (layer: Element, document: Document): boolean => namedHeadings(document).some((heading) => layer.contains(heading));

const namedHeadings = (document: Document): Element[] =>
  [...document.querySelectorAll('h1, h2')].slice(0, MOST_HEADINGS).filter((heading) => namesPage(heading.textContent, document));
const MOST_HEADINGS = 40;
