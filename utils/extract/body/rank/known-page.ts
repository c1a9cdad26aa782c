// What is known of a page's texts together: how much of each kind, of each box and of the neighbourhood a reading took.
import { besideWords } from '../../words/beside-words';
import { phraseBook } from '../../words/phrases';
import type { PageSurvey, PageText } from './survey-page';

/** Sums over a group of texts; lengths in characters. */
export interface Sums {
  count: number;
  length: number;
  /** Of it in the reading as it stands, and in the reader's own before it was pruned and filled. */
  taken: number;
  read: number;
  linked: number;
  stops: number;
}

export interface KnownPage {
  texts: readonly PageText[];
  survey: PageSurvey;
  taken: readonly number[];
  read: readonly number[];
  /** Of the whole page. */
  all: Sums;
  kinds: ReadonlyMap<string, Sums>;
  frames: ReadonlyMap<string, Sums>;
  boxes: ReadonlyMap<Element, Sums>;
  /** The smallest element that holds nearly all that was taken. */
  main: Element | null;
  /** Places of the first and the last text that was taken; -1 where none was. */
  first: number;
  last: number;
  /** Of the first `h1`; -1 where there is none. */
  heading: number;
  /** Characters up to each text, and of each, that were taken; one more than there are texts. */
  upTo: readonly number[];
  takenUpTo: readonly number[];
  linkedUpTo: readonly number[];
  /** Texts since the last heading, 30 at most; and how many headings that end an article stand above, itself counted. */
  subheading: readonly number[];
  ends: readonly number[];
  /** How often the same words stand on the page. */
  repeats: ReadonlyMap<string, number>;
}

const NEARLY_ALL = 0.85;
const FAR = 30;
/** Share of the page above which no heading ends an article. */
const BEGINNING = 0.3;
const endsArticle = phraseBook(besideWords('endsArticle'));
const SENTENCE_END = /[.!?…。！？][\])"'”’»]*$/u;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

export function knowPage(survey: PageSurvey, taken: readonly number[], read: readonly number[]): KnownPage {
  const { texts } = survey;
  const sums = texts.map(({ text, linked }, at): Sums => {
    const length = text.length;
    return {
      count: 1,
      length,
      taken: taken[at]! * length,
      read: read[at]! * length,
      linked: linked * length,
      stops: endsSentence(text) ? length : 0,
    };
  });
  const boxes = sumsBy(sums, (at) => texts[at]!.above);
  const all = sums.reduce(add, nothing());
  const repeats = new Map<string, number>();
  for (const { words } of texts) repeats.set(words, (repeats.get(words) ?? 0) + 1);
  return {
    texts,
    survey,
    taken,
    read,
    all,
    kinds: sumsBy(sums, (at) => [texts[at]!.kind]),
    frames: sumsBy(sums, (at) => [texts[at]!.frame]),
    boxes,
    main: mainOf(texts, boxes, all.taken),
    first: taken.findIndex((share) => share > 0),
    last: taken.findLastIndex((share) => share > 0),
    heading: texts.findIndex(({ element }) => element.nodeName === 'H1'),
    upTo: running(sums.map(({ length }) => length)),
    takenUpTo: running(sums.map((one) => one.taken)),
    linkedUpTo: running(sums.map(({ linked }) => linked)),
    subheading: sinceHeading(texts),
    ends: endsAbove(texts, all.length),
    repeats,
  };
}

const nothing = (): Sums => ({ count: 0, length: 0, taken: 0, read: 0, linked: 0, stops: 0 });

function add(to: Sums, { count, length, taken, read, linked, stops }: Sums): Sums {
  to.count += count;
  to.length += length;
  to.taken += taken;
  to.read += read;
  to.linked += linked;
  to.stops += stops;
  return to;
}

function sumsBy<Key>(sums: readonly Sums[], keysOf: (at: number) => readonly Key[]): Map<Key, Sums> {
  const found = new Map<Key, Sums>();
  for (const [at, one] of sums.entries())
    for (const key of keysOf(at)) {
      const group = found.get(key);
      if (group) add(group, one);
      else found.set(key, { ...one });
    }
  return found;
}

function running(values: readonly number[]): number[] {
  const found = [0];
  for (const value of values) found.push(found.at(-1)! + value);
  return found;
}

function mainOf(texts: readonly PageText[], boxes: ReadonlyMap<Element, Sums>, taken: number): Element | null {
  if (taken === 0) return null;
  const place = texts.findIndex(({ above }) => above.some((element) => boxes.get(element)!.taken >= NEARLY_ALL * taken));
  return texts[place]?.above.find((element) => boxes.get(element)!.taken >= NEARLY_ALL * taken) ?? null;
}

function sinceHeading(texts: readonly PageText[]): number[] {
  let since = FAR;
  return texts.map(({ isHeading }) => (since = isHeading ? 0 : Math.min(FAR, since + 1)));
}

function endsAbove(texts: readonly PageText[], length: number): number[] {
  let [ends, above] = [0, 0];
  return texts.map(({ isHeading, words, text }) => {
    if (isHeading && above > BEGINNING * length && endsArticle(words)) ends += 1;
    above += text.length;
    return ends;
  });
}
