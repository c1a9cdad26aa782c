// A reading of a page → the body that it is to become: which of its blocks go and which texts of the page come. Nothing is changed yet.
import { type Block, plain, type Reading, removeBlocks, splitBlocks } from './blocks';
import { fillGaps, findGaps } from './fill-gaps';
import { furnitureAmong } from './furniture-blocks';
import { type PageBlock, pageBlocks } from './page-blocks';
import type { Judge, Judgement } from './rank/judge-texts';
import { putTexts } from './rank/put-texts';
import type { PageSurvey } from './rank/survey-page';
import { takenShares, textsOf } from './rank/taken-texts';

/** A page while it was whole. */
export interface WholePage {
  /** Null where it has too many texts to be judged. */
  survey: PageSurvey | null;
  blocks: PageBlock[];
  url: string;
  title: string;
}

export interface Draft {
  reading: Reading;
  /** What the body will hold of the reading and of the page's gaps, before it is judged. */
  held: Block[];
  /** Of `held`, which texts of the page each block holds. */
  found: number[][];
  gone: ReadonlySet<Block>;
  gaps: PageBlock[];
  judgement: Judgement | null;
}

export const wholePage = (survey: PageSurvey | null, url: string, title: string): WholePage => ({
  survey,
  blocks: survey ? pageBlocks(survey) : [],
  url,
  title,
});

/** `others` are the blocks of a second reading; `fills` tells whether what the reading lacks of the page's blocks comes. */
export function draftBody(
  reading: Reading,
  others: Block[],
  fills: boolean,
  { survey, blocks, url, title }: WholePage,
  judge: Judge,
): Draft {
  const places = new Map<Block, number[]>();
  for (const [at, own] of (survey ? textsOf(reading.blocks, survey) : []).entries()) places.set(reading.blocks[at]!, own);
  const textOf = (block: Block) => {
    const place = places.get(block)?.[0];
    return place === undefined ? undefined : survey?.texts[place];
  };
  const gone = furnitureAmong(reading.blocks, {
    others,
    title,
    url,
    isMadeLike(block, taken) {
      const own = textOf(block);
      const alike = own ? taken.flatMap((other) => textOf(other) ?? []).filter(({ kind }) => kind === own.kind) : [];
      return alike.length > 0 && alike.every(({ above }) => above[1] !== own!.above[1]);
    },
  });
  const kept = reading.blocks.filter((block) => !gone.has(block));
  if (!survey) return { reading, held: kept, found: [], gone, gaps: [], judgement: null };
  const read = takenShares(reading.blocks, [...places.values()], survey);
  const gaps = fills ? findGaps(blocks, read, survey) : [];
  const filled = gaps.flatMap(({ element }) => splitBlocks(element));
  const held = [...kept, ...filled];
  const found = [...kept.map((block) => places.get(block)!), ...textsOf(filled, survey)];
  const judgement = judge({ survey, title: plain(title), held, found, taken: takenShares(held, found, survey), read });
  return { reading, held, found, gone, gaps, judgement };
}

/** Makes a draft's body in the root of its reading, and answers with that. */
export function makeBody({ reading: { root }, held, found, gone, gaps, judgement }: Draft, { survey, blocks }: WholePage): Element {
  const placeOf = new Map<number, Element>();
  for (const [at, places] of found.entries()) for (const place of places) placeOf.set(place, held[at]!.element);
  removeBlocks(gone, root);
  fillGaps(root, blocks, gaps, placeOf);
  if (survey && judgement) {
    putTexts(root, survey, judgement.added, placeOf);
    removeBlocks(judgement.cut, root);
  }
  return root;
}
