// A reading of a page, judged by how likely each text of the page is the article's: what is unlikely goes, what is likely comes.
import { standsAmong } from '../overlap';
import { type Block, KEPT_PARTS, textLength } from '../blocks';
import { isFurniture } from '../lead-rules';
import { textsAfterText } from './after-text';
import { chancesOf } from './chances';
import { knowPage } from './known-page';
import { POLICY } from './policy';
import type { PageSurvey } from './survey-page';

/** What is judged. */
export interface Held {
  survey: PageSurvey;
  /** What the page is called, made plain: read elsewhere, it is no part of the body. */
  title: string;
  /** The blocks of a reading, pruned and filled, and which texts of the page each holds. */
  held: readonly Block[];
  found: readonly number[][];
  /** Share of each text of the page that they hold, and that the reader took before its reading was pruned and filled. */
  taken: readonly number[];
  read: readonly number[];
}

export interface Judgement {
  /** Blocks that go, and places of the page's texts that come. */
  cut: Block[];
  added: ReadonlySet<number>;
  /** Of each text of the page, 0 to 1: how likely it is the article's, and which share of it the body will hold. */
  chances: ArrayLike<number>;
  shares: readonly number[];
  /** How much the body will hold of the article and of nothing else: an F1, expected by the chances. */
  expected: number;
}

export type Judge = (held: Held) => Judgement;

const HALF = 0.5;
/** Characters; where less would be left, nothing goes: little is more than nothing. */
const LEAST = 200;

export const judgeTexts: Judge = ({ survey, title, held, found, taken, read }) => {
  const chances = chancesOf(knowPage(survey, taken, read));
  const after = textsAfterText(survey, taken);
  const isCut = (limit: number) => (block: Block, at: number) => {
    if (isFixed(block)) return false;
    const places = found[at]!;
    return places.length > 0 && (places.every((place) => after.has(place)) || mean(places, chances, survey) < limit);
  };
  const unlikely = held.filter(isCut(POLICY.cut));
  const limit = textLength(unlikely) > POLICY.much * textLength(held) ? POLICY.surely : POLICY.cut;
  const gone = limit === POLICY.cut ? unlikely : held.filter(isCut(limit));
  const cut = textLength(held) - textLength(gone) < LEAST ? [] : gone;
  const isThere = standsAmong(held);
  // What a reader wrote anew may stand in its reading unfound.
  const there = new Set(
    [...survey.texts.keys()].filter(
      (place) => taken[place]! < HALF && chances[place]! >= POLICY.cut && isThere(survey.texts[place]!.words),
    ),
  );
  const likely = [...survey.texts.keys()].filter(
    (place) => taken[place]! < HALF && chances[place]! > POLICY.add && !there.has(place) && !isBeside(survey.texts[place]!, title),
  );
  const isFarMore =
    likely.reduce((sum, place) => sum + survey.texts[place]!.text.length, 0) > POLICY.farMore * (textLength(held) - textLength(cut));
  const added = new Set(isFarMore ? likely.filter((place) => chances[place]! > POLICY.veryLikely) : likely);
  const shares = survey.texts.map((_, place) => {
    if (added.has(place) || there.has(place)) return 1;
    return after.has(place) || chances[place]! < limit ? 0 : taken[place]!;
  });
  return { cut, added, chances, shares, expected: expectedF1(survey, chances, shares) };
};

/** By its words no part of an article, however like its neighbours it is made. */
const isBeside = ({ text, linked, words }: Block, title: string): boolean =>
  words === title || (linked > HALF && isFurniture(text, linked, words));

/** Means something only where it stands, and is made like nothing around it; what leads elsewhere is a teaser's. */
const isFixed = ({ element, linked, text }: Block): boolean =>
  linked < HALF &&
  (element.closest(`pre, ${KEPT_PARTS}`) !== null ||
    element.closest('figcaption')?.closest('figure')?.querySelector('img, iframe') != null ||
    SPEAKER.test(text));
/** `Jane Roe:`, with the time at which she says it. */
const SPEAKER = /^\p{Lu}[^:]{1,40}:\s?[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/u;

function expectedF1({ texts }: PageSurvey, chances: ArrayLike<number>, shares: readonly number[]): number {
  let [both, held, wanted] = [0, 0, 0];
  for (const [place, { text }] of texts.entries()) {
    const [length, share] = [text.length, shares[place]!];
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
