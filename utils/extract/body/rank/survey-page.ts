// The texts of a page in order, each with what is known of where it stands: noted before a reader takes the page apart.
import { namedAs } from '../../words/any-of';
import { type Block, isHeading, splitBlocks } from '../blocks';

/** Texts; a page with more of them is judged by the rules alone. */
const MOST_TEXTS = 6_000;
/** Elements above a text by whose tags and classes it is known what it is repeated with. */
const [KIND, FRAME] = [4, 5];
/** Elements above that are looked at: a text lies deeper on no page that was written for readers. */
const DEEPEST = 60;

export interface PageText extends Block {
  isHeading: boolean;
  /** The element that it stands in, and those above it as long as the page was whole; the nearest first. */
  above: readonly Element[];
  /** Tag and first class of the nearest elements: texts of one kind are repeated elements. */
  kind: string;
  /** The same without its own element: paragraphs, lists and headings in one sort of box. */
  frame: string;
  /** Elements of its own tag beside its element, itself among them. */
  beside: number;
  /** Elements up to the nearest aside, footer, navigation, form or header; -1 where there is none. */
  toFurniture: number;
  /** Elements up to the nearest `article` or `main`; -1 where there is none. */
  toArticle: number;
  /** Elements up to the nearest that is named for what stands after an article; -1 where there is none. */
  toTail: number;
  /** Whether a rule stands between it and the text before it. */
  isBelowRule: boolean;
}

export interface PageSurvey {
  texts: readonly PageText[];
  /** Which text a node is of. */
  at: ReadonlyMap<Node, number>;
  counts: { paragraphs: number; comments: number };
  /** Elements above the first `h1`, and the first text below it; none and -1 where there is no such heading. */
  aboveHeading: readonly Element[];
  belowHeading: number;
}

/** Null where it has too many texts, or none. */
export function surveyPage(body: Element): PageSurvey | null {
  const blocks = splitBlocks(body);
  if (blocks.length === 0 || blocks.length > MOST_TEXTS) return null;
  const names = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    const name = names.get(element) ?? kindOf(element);
    names.set(element, name);
    return name;
  };
  const tails = new Map<Element, boolean>();
  const isTail = (element: Element): boolean => {
    const is = tails.get(element) ?? TAIL.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    tails.set(element, is);
    return is;
  };
  const besides = new Map<Element, number>();
  const texts = blocks.map((block) => {
    const above = elementsFrom(block.element, body);
    return Object.assign(block, {
      isHeading: isHeading(block),
      above,
      kind: above.slice(0, KIND).map(nameOf).join('<'),
      frame: above.slice(1, FRAME).map(nameOf).join('<'),
      beside: besideOf(block.element, besides),
      toFurniture: above.findIndex(({ nodeName }) => FURNITURE.has(nodeName)),
      toArticle: above.findIndex(({ nodeName }) => nodeName === 'ARTICLE' || nodeName === 'MAIN'),
      toTail: above.findIndex(isTail),
      isBelowRule: false,
    });
  });
  markBelowRules(texts, body);
  const at = new Map<Node, number>();
  for (const [index, { nodes }] of texts.entries()) for (const node of nodes) at.set(node, index);
  const count = (selector: string) => body.querySelectorAll(selector).length;
  const heading = body.querySelector('h1');
  const isBelow = ({ element }: Block) =>
    heading !== null && (heading.compareDocumentPosition(element) & 4) /* follows */ !== 0 && !heading.contains(element);
  return {
    texts,
    at,
    counts: { paragraphs: count('p'), comments: count('[class*="comment" i], [id*="comment" i]') },
    aboveHeading: heading ? elementsFrom(heading, body).slice(1) : [],
    belowHeading: texts.findIndex(isBelow),
  };
}

/** Tag and first class. */
export const kindOf = (element: Element): string => `${element.nodeName}.${element.classList[0]?.replace(/\d+/g, '#') ?? ''}`;

/** It, and those above it in the body. */
function elementsFrom(element: Element, body: Element): Element[] {
  const elements: Element[] = [];
  for (let at: Element | null = element; at && at !== body && elements.length < DEEPEST; at = at.parentElement) elements.push(at);
  return elements;
}

const FURNITURE = new Set(['ASIDE', 'FOOTER', 'NAV', 'FORM', 'HEADER', 'DIALOG']);

/** Each parent's children are counted once for a tag, however many of them ask. */
function besideOf(element: Element, known: Map<Element, number>): number {
  const parent = element.parentElement;
  if (!parent) return 1;
  const first = known.get(element);
  if (first !== undefined) return first;
  const alike = Array.from(parent.children).filter(({ nodeName }) => nodeName === element.nodeName);
  for (const one of alike) known.set(one, alike.length);
  return alike.length;
}

const TAIL = namedAs(
  [
    ...[
      'about-author',
      'about-the-author',
      'aboutauthor',
      'author-bio',
      'author-box',
      'author-info',
      'author-card',
      'authorbox',
      'biography',
    ],
    ...['newsletter', 'subscri', 'signup', 'sign-up', 'donat', 'patreon', 'patron', 'membership', 'disclaimer', 'disclosure', 'copyright'],
    ...['support-us', 'support-box', 'call-to-action'],
  ],
  ['bio', 'support', 'supporters', 'cta', 'legal', 'appeal'],
);

function markBelowRules(texts: { nodes: Text[]; isBelowRule: boolean }[], body: Element): void {
  const rules = [...body.querySelectorAll('hr')];
  let next = 0;
  for (const text of texts)
    while (next < rules.length && rules[next]!.compareDocumentPosition(text.nodes[0]!) & 4 /* follows */) {
      text.isBelowRule = true;
      next += 1;
    }
}
