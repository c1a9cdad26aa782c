// What of a page was left out of its body though it may belong to it: the curator may want it back.
import { LIMITS } from '@/utils/core/limits';
import type { Judgement } from './rank/judge-texts';
import { putTexts } from './rank/put-texts';
import type { PageSurvey } from './rank/survey-page';

/** What was left out in one place. */
export interface Hole {
  /** What stands last before it of what was kept, made plain. */
  before: string;
  /** HTML of the page's copy: addresses are absolute, nothing else of it is safe. */
  html: string;
}

/** Chance from which a text that was left out is shown: two of three such places are the article's (bench/extract/rank). */
const LIKELY = 0.5;
/** Characters of what is likely in one place; less is hardly missed. */
const WEIGHT = 200;
/** Share of what the body holds; more in one place is another article. */
const MOST = 0.5;
const HALF = 0.5;

/** In order. Only what stands between two texts that were kept: before and after them most is another's. `document` makes the elements. */
export function findHoles(survey: PageSurvey, { chances, shares }: Pick<Judgement, 'chances' | 'shares'>, document: Document): Hole[] {
  const { texts } = survey;
  const total = texts.reduce((sum, { text }, place) => sum + shares[place]! * text.length, 0);
  const last = shares.findLastIndex((share) => share >= HALF);
  const holes: { before: number; left: number[] }[] = [];
  for (let place = 0; place < last; place += 1) {
    if (shares[place]! >= HALF) holes.push({ before: place, left: [] });
    else if (chances[place]! >= LIKELY) holes.at(-1)?.left.push(place);
  }
  return holes
    .filter(({ left }) => {
      const weight = left.reduce((sum, place) => sum + texts[place]!.text.length, 0);
      return weight >= WEIGHT && weight <= MOST * total && left.length <= LIMITS.leftParts;
    })
    .slice(0, LIMITS.left)
    .map(({ before, left }) => {
      const holder = document.createElement('div');
      putTexts(holder, survey, new Set(left), new Map());
      return { before: texts[before]!.words, html: holder.innerHTML };
    });
}
