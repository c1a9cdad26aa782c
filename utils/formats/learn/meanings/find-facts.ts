// Which keys hold the facts of an article: by what they are called and what stands in them.
import { chooseMask, type DatesOf, datesOf } from '../dates/choose-mask';
import { siteZone } from '../dates/site-zone';
import type { Reading } from '../dates/read-date';
import { MOMENT_NAMES } from '../../language/names';
import type { Key } from '../head/merge-head';
import { isEmpty, type Data } from '../head/values';
import type { Learning } from '../learning';
import type { Meaning } from '@/utils/core/learnt/said';
import { FACT_WORDS, type FactName, saysWhen, tableWord } from './key-words';
import { betweenTopics, partsAt } from './joined-topics';
import { distinct, isAddress, textsOf } from './kinds-of-values';

/** Dates of keys, each way in which they can be read. */
export type Dates = Map<string, readonly (readonly Reading[])[]>;

export const valuesOf = (key: Key): (Data | undefined)[] => key.found.map((each) => each?.data);

/** The keys that hold dates, and the zone that these are written in. */
export function findDates(leaves: readonly Key[], weights: readonly number[]): { dates: Dates; zone: string } {
  const dates: Dates = new Map();
  for (const leaf of leaves) {
    if (leaf.holds !== 'scalar') continue;
    const all = datesOf(textsOf(valuesOf(leaf)), weights, saysWhen(leaf.path.at(-1)!));
    if (all) dates.set(leaf.id, all);
  }
  const moments = [...dates.values()].flatMap((all) => all.flatMap((readings) => readings.slice(0, 1).map(({ iso }) => iso)));
  return { dates, zone: siteZone(moments) };
}

/** Those of one key, as its mask reads them; null where it holds none. */
export function datesAt(key: Key, dates: Dates, { weights, zone }: Pick<Learning, 'weights' | 'zone'>): DatesOf | null {
  const readings = dates.get(key.id);
  return readings ? chooseMask(textsOf(valuesOf(key)), readings, weights, zone) : null;
}

type Values = (Data | undefined)[];
type Fits = (key: Key, values: Values, dates: Dates, files: Learning['files']) => boolean;

const filled = (values: readonly (Data | undefined)[]) => values.filter((value) => !isEmpty(value));
const most = (values: readonly (Data | undefined)[], test: (value: Data | undefined) => boolean) =>
  filled(values).length > 0 && filled(values).filter(test).length * 5 >= filled(values).length * 4;
const isLine = (value: Data | undefined) => typeof value === 'string' && !value.includes('\n') && value.length <= 300;
const isDate = ({ id }: Key, _: Values, dates: Dates) => dates.has(id);
const isText = (key: Key, values: Values, dates: Dates) =>
  key.holds === 'scalar' && !isDate(key, values, dates) && most(values, (value) => typeof value === 'string' && !isAddress(value));

const FITS: Readonly<Record<FactName, Fits>> = {
  title: (key, values, dates) => isText(key, values, dates) && most(values, isLine),
  cleanUrl: ({ holds }, values) => holds === 'scalar' && most(values, isAddress),
  created: isDate,
  changed: isDate,
  publishedTime: isDate,
  summary: isText,
  topics: (key, values, _, files) =>
    key.holds === 'list'
      ? values.some(Array.isArray)
      : (key.holds === 'scalar' && values.every(isEmpty)) || betweenTopics(key, files) !== null,
  byline: (key, values, dates) => (isText(key, values, dates) && most(values, isLine) && varies(values)) || isListOfOne(key, values),
  siteName: (key, values, dates) => isText(key, values, dates) && most(values, isLine) && varies(values),
  lang: (key, values, dates) =>
    isText(key, values, dates) && most(values, (value) => /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(String(value))) && varies(values),
};

/** Names of a team come again; those of the authors of articles hardly. */
const varies = (values: readonly (Data | undefined)[]): boolean => distinct(values) * 2 > filled(values).length;
const isListOfOne = ({ holds }: Key, values: readonly (Data | undefined)[]): boolean =>
  holds === 'list' &&
  varies(values) &&
  // Several stand in the one byline of an article, parted by commas.
  filled(values).every((value) => Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && !value[0].includes(', '));

/** In order: what is found first is not looked for again. */
const ORDER: readonly FactName[] = [
  'title',
  'cleanUrl',
  'created',
  'changed',
  'publishedTime',
  'summary',
  'topics',
  'byline',
  'siteName',
  'lang',
];

/** Adds the facts to the variables, each read from its key. */
export function findFacts(learning: Learning, dates: Dates): void {
  const { leaves, said, readBy } = learning;
  for (const leaf of leaves) {
    const meaning = said.rows?.[leaf.id]?.meaning;
    if (meaning?.is === 'fact') put(meaning.name, leaf, learning, dates);
  }
  for (const name of ORDER) {
    if (learning.variables.has(name)) continue;
    const best = bestKey(
      name,
      leaves.filter(({ id }) => !readBy.has(id) && !isSaid(said.rows?.[id]?.meaning)),
      dates,
      learning.files,
    );
    if (best) put(name, best, learning, dates);
  }
}

const isSaid = (meaning: Meaning | undefined): boolean => meaning !== undefined;

function bestKey(name: FactName, leaves: readonly Key[], dates: Dates, files: Learning['files']): Key | null {
  const words = FACT_WORDS[name];
  let best: { leaf: Key; rank: number; count: number } | null = null;
  for (const leaf of leaves) {
    const values = valuesOf(leaf);
    const rank = words.indexOf(tableWord(leaf.path));
    if (rank < 0 || !FITS[name](leaf, values, dates, files)) continue;
    const count = filled(values).length;
    // A likelier word that hardly any file has is not it.
    if (!best || (rank < best.rank ? count * 3 >= best.count : count > best.count * 3)) best = { leaf, rank, count };
  }
  return best?.leaf ?? null;
}

function put(name: string, leaf: Key, learning: Learning, dates: Dates): void {
  const { variables, readBy, languages } = learning;
  const chosen = datesAt(leaf, dates, learning);
  if (chosen?.language && !languages.includes(chosen.language)) languages.push(chosen.language);
  const isMoment = MOMENT_NAMES.has(name);
  const values = isMoment && chosen ? chosen.moments : valuesOf(leaf).map((value) => (isEmpty(value) ? undefined : value));
  const between = name === 'topics' ? betweenTopics(leaf, learning.files) : null;
  const parted = between === null ? values : values.map((value) => (value === undefined ? value : partsAt(String(value), between)));
  const one = name === 'byline' ? parted.map((value) => (Array.isArray(value) ? value[0] : value)) : parted;
  variables.set(name, { name, ask: null, values: one, isDate: isMoment && chosen !== null });
  readBy.set(leaf.id, name);
}
