// What is set apart after the text of an article: a plea for support, the author’s life, a newsletter about itself, the law.
import { aroundWords } from '../../words/around-words';
import { phraseBook } from '../../words/phrases';
import { endsSentence } from './known-page';
import type { PageSurvey, PageText } from './survey-page';

const isSaidAfter = phraseBook(aroundWords('afterText'));

/** Characters: a longer paragraph is the article's, a shorter one a label. */
const [LONGEST, LABEL] = [700, 60];
/** Share of what was taken; more is a part of the article, or another one. A short letter may have a long tail. */
const MOST = 0.4;
/** Share of the texts below a rule that say so, by which all of them are meant. */
const HALF = 0.5;
/** Elements above a text that may be named for it. */
const NEAR = 3;

/** Places of texts, of those that were taken. */
export function textsAfterText({ texts }: PageSurvey, taken: readonly number[]): ReadonlySet<number> {
  const places = [...texts.keys()].filter((place) => taken[place]! > 0);
  const total = places.reduce((sum, place) => sum + texts[place]!.text.length, 0);
  const kind = commonKind(places.map((place) => texts[place]!));
  const belowRule = placesBelowRule(places, texts);
  const found = new Set<number>();
  let labels: number[] = [];
  for (const place of places.toReversed()) {
    const text = texts[place]!;
    const isApart = text.kind !== kind || belowRule.has(place) || isEmphasised(text);
    const isNamed = text.toTail >= 0 && text.toTail <= NEAR;
    const isOne = isApart && text.text.length <= LONGEST && (isNamed || belowRule.get(place) === true || isSaidAfter(text.words));
    if (isOne) {
      for (const one of [...labels, place]) found.add(one);
      labels = [];
    } else if (text.isHeading && found.size > 0 && labels.length === 0 && isApart && text.kind !== kind) found.add(place);
    else if (text.text.length < LABEL && !endsSentence(text.text)) labels.push(place);
    else break;
  }
  const length = [...found].reduce((sum, place) => sum + texts[place]!.text.length, 0);
  return length <= MOST * total ? found : new Set();
}

/** The kind of most of the prose. */
function commonKind(texts: readonly PageText[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { kind, text } of texts) if (text.length > LABEL) lengths.set(kind, (lengths.get(kind) ?? 0) + text.length);
  return [...lengths].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** Places below the last rule of what was taken, and whether most of them say what is said after a text. */
function placesBelowRule(places: readonly number[], texts: readonly PageText[]): ReadonlyMap<number, boolean> {
  const last = places.findLastIndex((place) => texts[place]!.isBelowRule);
  if (last < 0) return new Map();
  const below = places.slice(last);
  const saying = below.filter((place) => isSaidAfter(texts[place]!.words));
  return new Map(below.map((place) => [place, saying.length > HALF * below.length]));
}

/** All in italics, or begun in bold. */
const isEmphasised = ({ element, nodes }: PageText): boolean =>
  nodes.every((node) => node.parentElement?.closest('em, i') != null) ||
  (element.nodeName === 'P' && nodes[0]!.parentElement?.closest('strong, b') != null && nodes.length > 1);
