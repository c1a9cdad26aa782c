// The texts of a page by the paragraph, heading, list, table or quote that they stand in.
import { endsSentence } from './rank/known-page';
import { kindOf, type PageSurvey, type PageText } from './rank/survey-page';

/** Elements that are a block with all that they hold, the outermost of them; and those that are one by themselves. */
const HOLDERS = new Set(['UL', 'OL', 'PRE', 'BLOCKQUOTE', 'TABLE', 'DL']);
const ALONE = new Set(['P', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** Characters of a paragraph that may be missing; a shorter one is a line of the page's. */
const LONG = 80;
/** Share of its text that may stand in links. */
const MOST_LINKED = 0.25;
/** Elements by which blocks are of one kind: the block and three above it. */
const KIND = 4;

export interface PageBlock {
  element: Element;
  /** Those above it when the page was whole, the nearest first. */
  above: readonly Element[];
  /** Which texts of the page stand in it. */
  places: readonly number[];
  /** Characters. */
  length: number;
  isProse: boolean;
  isHeading: boolean;
  /** Tag and first class of the block and of three elements above it: what is repeated on a page looks alike. */
  kind: string;
}

/** In order. A text that stands in none of these elements is in no block. */
export function pageBlocks({ texts }: PageSurvey): PageBlock[] {
  const blocks = new Map<Element, { above: readonly Element[]; places: number[] }>();
  for (const [place, { above }] of texts.entries()) {
    const outermost = above.findLastIndex(({ nodeName }) => HOLDERS.has(nodeName));
    const own = outermost < 0 ? above.findIndex(({ nodeName }) => ALONE.has(nodeName)) : outermost;
    if (own < 0) continue;
    const block = blocks.get(above[own]!);
    if (block) block.places.push(place);
    else blocks.set(above[own]!, { above: above.slice(own + 1), places: [place] });
  }
  return [...blocks].map(([element, { above, places }]) => {
    const own = places.map((place) => texts[place]!);
    const length = sumOf(own, () => 1);
    const isHeading = /^H\d$/.test(element.nodeName);
    return {
      element,
      above,
      places,
      length,
      isHeading,
      isProse: !isHeading && isProse(element, own, length),
      kind: [element, ...above.slice(0, KIND - 1)].map(kindOf).join('<'),
    };
  });
}

function isProse({ nodeName }: Element, texts: readonly PageText[], length: number): boolean {
  if (length < LONG || sumOf(texts, ({ linked }) => linked) > MOST_LINKED * length) return false;
  return nodeName !== 'P' || endsSentence(texts.at(-1)!.text) || /[:;]$/.test(texts.at(-1)!.text);
}

/** By their lengths. */
const sumOf = (texts: readonly PageText[], of: (text: PageText) => number): number =>
  texts.reduce((sum, text) => sum + of(text) * text.text.length, 0);
