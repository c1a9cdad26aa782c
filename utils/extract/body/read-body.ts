// A mended copy of a page → its article's body: Readability's reading, and a second one where that is doubtful.
import { Readability } from '@mozilla/readability';
import type { CheckCode } from '@/utils/core/check';
import { PLAYER } from '../repair/find-players';
import { applySiteFix, findSiteFix } from '../sites/apply-site-fix';
import { type Reading, readingOf } from './blocks';
import { checkBody } from './check-body';
import { compareReadings } from './compare-readings';
import { type Draft, draftBody, makeBody, wholePage } from './draft-body';
import { findHoles, type Hole } from './find-holes';
import { mayReadTwice } from './may-read-twice';
import { type Judge, judgeTexts } from './rank/judge-texts';
import { POLICY } from './rank/policy';
import { surveyPage } from './rank/survey-page';

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
  judge: Judge = judgeTexts,
): Body | null | WithSecond<Body | null> {
  const fix = findSiteFix(url);
  const marked = fix && applySiteFix(copy, fix);
  if (marked) return { root: marked, checks: [], holes: [], said: {} };
  const second = mayReadTwice(copy, elements) ? (copy.cloneNode(true) as Document) : null;
  const survey = surveyPage(copy.body);
  const article = new Readability(copy, { serializer: (node) => node as Element, allowedVideoRegex: PLAYER }).parse();
  const ours = article?.content ? readingOf(article.content) : null;
  const page = wholePage(survey, url, title || (article?.title ?? ''));
  const draft = ours && draftBody(ours, [], true, page, judge);
  const isSure = (draft?.judgement?.expected ?? 0) >= POLICY.sure;
  const finish = (last: Draft | null, readTwice: boolean): Body | null => {
    if (!last) return null;
    const checks = checkBody(last, isSure || readTwice);
    const root = makeBody(last, page);
    return { root, checks, holes: survey && last.judgement ? findHoles(survey, last.judgement, copy) : [], said: article ?? {} };
  };
  if (!second || isSure) return finish(draft, false);
  return (readSecond) => {
    const theirs = readSecond(second, url);
    const choice = theirs && compareReadings(ours, theirs);
    return finish(choice ? draftBody(choice.pick, choice.other?.blocks ?? [], choice.pick === ours, page, judge) : draft, theirs !== null);
  };
}
