// A mended copy of a page → its article's body: Readability's reading, and a second one where that may have missed something.
import { Readability } from '@mozilla/readability';
import type { CheckCode } from '@/utils/core/check';
import { applySiteFix, findSiteFix } from '../sites/apply-site-fix';
import { proseLength, type Reading, readingOf } from './blocks';
import { checkBody } from './check-body';
import { compareReadings } from './compare-readings';
import { findHoles, type Hole } from './find-holes';
import { findGaps } from './fill-gaps';
import { forgetBlocks, isMadeLike, pageBlocks } from './page-blocks';
import { mayReadTwice } from './may-read-twice';
import { pruneBody } from './prune-body';
import { PLAYER } from '../repair/find-players';
import { type Judged, judgeBody } from './rank/judge-body';
import { surveyPage } from './rank/survey-page';
import { takenShares, textsOf } from './rank/taken-texts';

/** What Readability says of the page besides its body. */
type ReadabilityFacts = Pick<
  NonNullable<ReturnType<Readability['parse']>>,
  'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang' | 'excerpt'
>;

export interface Body {
  root: Element;
  checks: CheckCode[];
  /** What was left out and may belong to it. */
  holes: Hole[];
  said: Partial<ReadabilityFacts>;
}

/** Characters of prose, and their share of a page's paragraphs. With so much in the first reading, a second would find nothing more. */
const [LONG, NEARLY_ALL] = [2_000, 0.9];
/** Characters; a shorter paragraph is a button, a caption or a date. */
const LINE = 60;

/** Another reader: what it finds in a copy, which is used up, of the page at `url`. */
export type ReadSecond = (copy: Document, url: string) => Reading | null;
/** What is to be done with it: its script is loaded only where it is asked. */
export type WithSecond<Result> = (readSecond: ReadSecond) => Result;

/**
 * The body of an article, null where no reading finds text; a function where a second reader is to be asked first. The copy is used up.
 * `url` is the page's address, `title` what it is called; `judge` has the last word on a reading.
 */
export function readBody(
  copy: Document,
  elements: number,
  url: string,
  title: string,
  judge: (judged: Judged) => number = judgeBody,
): Body | null | WithSecond<Body | null> {
  const fix = findSiteFix(url);
  const marked = fix && applySiteFix(copy, fix);
  if (marked) return { root: marked, checks: [], holes: [], said: {} };
  const second = mayReadTwice(copy, elements) ? (copy.cloneNode(true) as Document) : null;
  const hasCode = copy.querySelector('pre') !== null;
  const enough = Math.max(LONG, NEARLY_ALL * paragraphText(copy));
  const blocks = pageBlocks(copy.body);
  const survey = surveyPage(copy.body);
  const article = new Readability(copy, { serializer: (node) => node as Element, allowedVideoRegex: PLAYER }).parse();
  const ours = article?.content ? readingOf(article.content) : null;
  const isWhole = ours !== null && !hasCode && proseLength(ours.blocks) >= enough;
  const settle = (theirs: Reading | null): Body | null => {
    const choice = compareReadings(ours, theirs);
    if (!choice) return null;
    const { pick, other } = choice;
    const read = survey ? takenShares(pick.blocks, textsOf(pick.blocks, survey), survey) : [];
    const fill = pick === ours && blocks ? findGaps(pick.root, blocks) : null;
    pruneBody(pick.root, pick.blocks, {
      others: other?.blocks ?? [],
      title: title || (article?.title ?? ''),
      url,
      isMadeLike: (block, taken) => blocks !== null && isMadeLike(block.element, taken, blocks),
    });
    fill?.();
    const expected = survey ? judge({ root: pick.root, survey, read }) : null;
    const holes = blocks ? findHoles(pick.root, blocks) : [];
    forgetBlocks(pick.root);
    return { root: pick.root, checks: checkBody(pick, other, isWhole || theirs !== null, expected), holes, said: article ?? {} };
  };
  if (!second || isWhole) return settle(null);
  return (readSecond) => settle(readSecond(second, url));
}

/** Characters in the paragraphs of a page, its lists' and tables' among them, that are more than a line. */
function paragraphText(copy: Document): number {
  let sum = 0;
  for (const element of copy.querySelectorAll(PARAGRAPHS)) {
    const { length } = element.textContent.trim();
    // An item with a link in it is mostly a menu's or another article's title.
    if (length > LINE && element.querySelector(element.nodeName === 'P' ? PARAGRAPHS : `a, ${PARAGRAPHS}`) === null) sum += length;
  }
  return sum;
}
const PARAGRAPHS = 'p, li, dd, td';
