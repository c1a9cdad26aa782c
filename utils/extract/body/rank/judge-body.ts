// A reading of a page, corrected by how likely each text of the page is the article's: what is unlikely goes, what is likely comes.
import { type Block, removeBlocks, splitBlocks, textLength } from '../blocks';
import { textsAfterText } from './after-text';
import { standsAmong } from '../overlap';
import { chancesOf } from './chances';
import { knowPage } from './known-page';
import { putTexts } from './put-texts';
import type { PageSurvey } from './survey-page';
import { takenShares, textsOf } from './taken-texts';

export interface Judged {
  root: Element;
  survey: PageSurvey;
  /** Share of each text that the reader took, before its reading was pruned and filled. */
  read: readonly number[];
}

/** Chances, 0 to 1: less likely texts go, more likely ones come. */
const [CUT, ADD] = [0.35, 0.65];
/** Share of a body; where more of it would go, it goes only where it is as unlikely as this. */
const [MUCH, SURELY] = [0.15, 0.15];
const HALF = 0.5;
/** Characters; where less would be left, nothing goes: little is more than nothing. */
const LEAST = 200;

/** Corrects `root` in place. Answers with how much it will hold of the article and of nothing else: an expected F1, 0 to 1. */
export function judgeBody({ root, survey, read }: Judged): number {
  const kept = splitBlocks(root);
  const found = textsOf(kept, survey);
  const taken = takenShares(kept, found, survey);
  const chances = chancesOf(knowPage(survey, taken, read));
  const after = textsAfterText(survey, taken);
  const isCut = (limit: number) => (block: Block, at: number) => {
    if (isCaption(block)) return false;
    const places = found[at]!;
    return places.length > 0 && (places.every((place) => after.has(place)) || mean(places, chances, survey) < limit);
  };
  const unlikely = kept.filter(isCut(CUT));
  const limit = textLength(unlikely) > MUCH * textLength(kept) ? SURELY : CUT;
  const gone = limit === CUT ? unlikely : kept.filter(isCut(limit));
  const cut = textLength(kept) - textLength(gone) < LEAST ? [] : gone;
  const isThere = standsAmong(kept);
  const isAdded = (place: number) => taken[place]! < HALF && chances[place]! > ADD && !isThere(survey.texts[place]!.words);
  const added = new Set([...survey.texts.keys()].filter(isAdded));
  if (added.size > 0) {
    const placeOf = new Map<number, Element>();
    for (const [at, places] of found.entries()) for (const place of places) placeOf.set(place, kept[at]!.element);
    putTexts(root, survey, added, placeOf);
  }
  removeBlocks(cut, root);
  return expectedF1(survey, chances, (place) => {
    if (added.has(place)) return 1;
    return after.has(place) || chances[place]! < limit ? 0 : taken[place]!;
  });
}

/** It stays with its picture; what leads elsewhere is a teaser's. */
const isCaption = ({ element, linked }: Block): boolean =>
  linked < HALF && element.closest('figcaption')?.closest('figure')?.querySelector('img') != null;

/** `heldOf` is the share of a text that the body holds. */
function expectedF1({ texts }: PageSurvey, chances: ArrayLike<number>, heldOf: (place: number) => number): number {
  let [both, held, wanted] = [0, 0, 0];
  for (const [place, { text }] of texts.entries()) {
    const [length, share] = [text.length, heldOf(place)];
    both += chances[place]! * length * share;
    held += length * share;
    wanted += chances[place]! * length;
  }
  return held + wanted > 0 ? (2 * both) / (held + wanted) : 0;
}

/** By their lengths. */
function mean(places: readonly number[], chances: ArrayLike<number>, { texts }: PageSurvey): number {
  let [sum, length] = [0, 0];
  for (const place of places) {
    sum += chances[place]! * texts[place]!.text.length;
    length += texts[place]!.text.length;
  }
  return sum / length;
}
