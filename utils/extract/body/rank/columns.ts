// What a text of a page is judged by: a row a column, each of it one number.
import { mayLead } from '../lead-rules';
import { endsSentence, type KnownPage, type Sums } from './known-page';

interface Column {
  name: string;
  of: (at: number, page: KnownPage) => number;
}

const log = (value: number): number => Math.log1p(Math.max(0, value));
const flag = (is: boolean): number => (is ? 1 : 0);
/** Steps from `to` to `at`, bounded; -99 where there is none. */
const steps = (at: number, to: number): number => (to < 0 ? -99 : Math.max(-40, Math.min(40, at - to)));

const TAGS = ['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE', 'PRE', 'TD', 'TH', 'DD', 'DT', 'FIGCAPTION', 'DIV', 'SECTION'];

/** What a group of texts tells of each of them. */
const OF_GROUP = {
  count: ({ count }: Sums) => log(count),
  length: ({ length }: Sums) => log(length),
  taken: ({ taken, length }: Sums) => taken / length,
  read: ({ read, length }: Sums) => read / length,
  linked: ({ linked, length }: Sums) => linked / length,
  stops: ({ stops, length }: Sums) => stops / length,
  mean: ({ length, count }: Sums) => log(length / count),
  'share of taken': ({ taken }: Sums, { all }: KnownPage) => (all.taken > 0 ? taken / all.taken : 0),
  'share of page': ({ length }: Sums, { all }: KnownPage) => length / all.length,
};
const group = (name: string, sumsOf: (at: number, page: KnownPage) => Sums | undefined, values: (keyof typeof OF_GROUP)[]): Column[] =>
  values.map((value) => ({
    name: `${name}: ${value}`,
    of: (at, page) => {
      const sums = sumsOf(at, page);
      return sums ? OF_GROUP[value](sums, page) : -1;
    },
  }));

/** Sum over the texts from `from` to `to` steps away. */
const near = (sums: readonly number[], at: number, from: number, to: number): number => {
  const last = sums.length - 1;
  const within = (place: number) => Math.max(0, Math.min(last, place));
  return sums[within(at + to + 1)]! - sums[within(at + from)]!;
};
/** Share of the characters of those texts. */
const shareNear = (sums: readonly number[], { upTo }: KnownPage, at: number, from: number, to: number): number =>
  near(sums, at, from, to) / (near(upTo, at, from, to) || 1);

const box =
  (step: number) =>
  (at: number, { texts, boxes }: KnownPage) => {
    const element = texts[at]!.above[step];
    return element && boxes.get(element);
  };
/** The part of the article's box that a text stands in. */
const branch = (at: number, { texts, boxes, main }: KnownPage) => {
  const { above } = texts[at]!;
  const place = main ? above.indexOf(main) : -1;
  return place > 0 ? boxes.get(above[place - 1]!) : undefined;
};

export const COLUMNS: readonly Column[] = [
  // The text itself.
  { name: 'length', of: (at, { texts }) => log(texts[at]!.text.length) },
  { name: 'linked', of: (at, { texts }) => texts[at]!.linked },
  { name: 'ends a sentence', of: (at, { texts }) => flag(endsSentence(texts[at]!.text)) },
  { name: 'tag', of: (at, { texts }) => TAGS.indexOf(texts[at]!.element.nodeName) },
  { name: 'may lead', of: (at, { texts }) => flag(mayLead(texts[at]!.text, texts[at]!.linked, texts[at]!.words)) },
  { name: 'repeats', of: (at, { texts, repeats }) => Math.min(5, repeats.get(texts[at]!.words)!) },
  // Where it stands.
  { name: 'depth', of: (at, { texts }) => texts[at]!.above.length },
  { name: 'beside', of: (at, { texts }) => Math.min(30, texts[at]!.beside) },
  { name: 'to furniture', of: (at, { texts }) => texts[at]!.toFurniture },
  { name: 'to article', of: (at, { texts }) => texts[at]!.toArticle },
  { name: 'place', of: (at, { upTo, all }) => upTo[at + 1]! / all.length },
  {
    name: 'place in taken',
    of: (at, { upTo, first, last }) => (first < 0 ? -1 : (upTo[at]! - upTo[first]!) / (upTo[last + 1]! - upTo[first]!)),
  },
  { name: 'from last', of: (at, { last }) => steps(at, last) },
  { name: 'from heading', of: (at, { heading }) => steps(at, heading) },
  { name: 'from subheading', of: (at, { subheading }) => subheading[at]! },
  { name: 'ends above', of: (at, { ends }) => ends[at]! },
  // Whether it was taken, and what stands below it was.
  { name: 'taken', of: (at, { taken }) => taken[at]! },
  { name: 'read', of: (at, { read }) => read[at]! },
  { name: 'below: taken', of: (at, page) => shareNear(page.takenUpTo, page, at, 1, 3) },
  { name: 'below: linked', of: (at, page) => shareNear(page.linkedUpTo, page, at, 1, 3) },
  { name: 'above: taken', of: (at, page) => shareNear(page.takenUpTo, page, at, -3, -1) },
  // What it is repeated with: as an element of one kind, and as one in a box of one kind.
  ...group('kind', (at, { texts, kinds }) => kinds.get(texts[at]!.kind), [
    'share of taken',
    'stops',
    'mean',
    'share of page',
    'count',
    'taken',
  ]),
  ...group('frame', (at, { texts, frames }) => frames.get(texts[at]!.frame), ['share of taken', 'stops', 'read', 'count']),
  // The boxes that it stands in.
  ...group('box 2', box(2), ['share of taken', 'stops']),
  ...group('box 3', box(3), ['length']),
  ...group('branch', branch, ['mean', 'stops']),
  // Its page.
  { name: 'page: length', of: (_, { all }) => log(all.length) },
  { name: 'page: linked', of: (_, { all }) => all.linked / all.length },
  { name: 'page: taken', of: (_, { all }) => all.taken / all.length },
  { name: 'page: kinds', of: (_, { kinds, all }) => kinds.size / all.count },
  { name: 'page: paragraphs', of: (_, { survey }) => log(survey.counts.paragraphs) },
  { name: 'page: comments', of: (_, { survey }) => log(survey.counts.comments) },
  { name: 'page: last', of: (_, { last, upTo, all }) => (last < 0 ? -1 : upTo[last + 1]! / all.length) },
  { name: 'page: gaps', of: (_, { first, last, upTo, all }) => (first < 0 ? -1 : all.taken / (upTo[last + 1]! - upTo[first]!)) },
];
