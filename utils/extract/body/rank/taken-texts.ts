// Which texts of a page stand in a reading of it.
import type { Block } from '../blocks';
import type { PageSurvey } from './survey-page';

/** Characters of words by which a text is found among others. */
const BEGINNING = 24;
/** Texts after the last found one in which a part of a block is looked for. */
const NEAR = 60;

/** For each block of a reading the texts of the page that it holds, by their places. */
export function textsOf(blocks: readonly Block[], { texts, at }: PageSurvey): number[][] {
  let byWords: ((block: Block) => number[]) | null = null;
  return blocks.map((block) => {
    const own = [...new Set(block.nodes.flatMap((node) => at.get(node) ?? []))];
    if (own.length > 0) return own;
    byWords ??= finder(texts);
    return byWords(block);
  });
}

/** Share of each text's characters that stand in these blocks, 0 to 1. */
export function takenShares(blocks: readonly Block[], found: readonly number[][], { texts, at }: PageSurvey): number[] {
  const lengths = texts.map(() => 0);
  for (const [index, places] of found.entries()) {
    const { nodes } = blocks[index]!;
    if (nodes.some((node) => at.has(node)))
      for (const node of nodes) {
        const place = at.get(node);
        if (place !== undefined) lengths[place]! += node.data.replace(/\s+/g, ' ').trim().length;
      }
    else for (const place of places) lengths[place] = texts[place]!.text.length;
  }
  return texts.map(({ text }, place) => Math.min(1, lengths[place]! / text.length));
}

/** A reader that starts again, or that writes anew, has other nodes: its texts are found by their words, in order. */
function finder(texts: PageSurvey['texts']): (block: Block) => number[] {
  const whole = new Map<string, number[]>();
  for (const [place, { words }] of texts.entries()) {
    const places = whole.get(words);
    if (places) places.push(place);
    else whole.set(words, [place]);
  }
  let last = -1;
  return ({ words }) => {
    const places = words === '' ? undefined : whole.get(words);
    if (places) {
      last = places.find((place) => place > last) ?? places[0]!;
      return [last];
    }
    if (words.length < BEGINNING) return [];
    const from = Math.max(0, last - 2);
    const parts = texts
      .slice(from, from + NEAR)
      .flatMap(({ words: other }, index) =>
        (other.length >= BEGINNING && words.includes(other)) || (other.length > words.length && other.includes(words)) ? from + index : [],
      );
    last = parts.at(-1) ?? last;
    return parts;
  };
}
