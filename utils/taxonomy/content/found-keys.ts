// The keys of front matter that may hold topics or communities, each with its names and how often they stand.
import { nameKey } from '../same-name';
import { isTopicKey, type KeyValues } from './key-values';

/** What a key holds, as the curator says. */
export type KeyUse = 'topics' | 'communities';

export interface Counted {
  name: string;
  /** Of communities and content types. */
  slug?: string;
  /** Of content types: Hugo's. */
  archetype?: string;
  /** Number of files that have it. */
  count: number;
}

export interface FoundKey {
  key: string;
  /** Files that have it. */
  files: number;
  /** Names that differ. */
  total: number;
  /** The most frequent ones. */
  names: Counted[];
  /** Its texts are names with commas between them. */
  split: boolean;
  /** What it surely holds. */
  use: KeyUse | null;
}

/** So many names of a key are shown. */
const SHOWN = 60;
/** Keys that are shown. */
const MOST_KEYS = 60;
/** A word that is repeated stands in so many files on average. */
const REPEATED = 1.5;
/** Of texts with commas: so large a part is names between commas. */
const OFTEN = 0.3;
const LONGEST_PART = 40;
/** Of one key; what has more is no vocabulary. */
const MOST_NAMES = 100_000;
/** Parts of a list, on average; a sentence has fewer. */
const MANY = 3;
const COMMA = /,(?:\s|$)|，/;
const ANY_COMMA = /[,，]/;
/** Keys of what is written for readers: no words of it make a vocabulary, also where they are repeated. */
const PROSE =
  /(?:^|\.)(?:sub|seo_?|og_?|display_?|custom_?)?(?:title|name|description|desc|summary|excerpt|headline|abstract|permalink|slug)$/i;

/** The names of one value. */
export const namesOf = ({ names, isList }: KeyValues, split: boolean): string[] =>
  isList || !split
    ? names
    : names
        .flatMap((text) => text.split(/[,，]/))
        .map((name) => name.trim())
        .filter((name) => name !== '');

/** The likeliest first. `communities`: whether files name their community as Medigy's format does. */
export function foundKeys(records: readonly (readonly KeyValues[])[], communities: boolean): FoundKey[] {
  const byKey = new Map<string, KeyValues[]>();
  for (const value of records.flat()) {
    const values = byKey.get(value.key);
    if (values) values.push(value);
    else byKey.set(value.key, [value]);
  }
  const found = [...byKey].flatMap(([key, values]) => keyOf(key, values, communities && key === 'identifier') ?? []);
  const sorted = found.toSorted((one, other) => rankOf(one) - rankOf(other) || other.files - one.files).slice(0, MOST_KEYS);
  const sure =
    sorted.find(({ key }) => /(?:^|\.)communityTopics$/.test(key)) ?? only(sorted, /(?:^|\.)topics$/i) ?? only(sorted, /(?:^|\.)tags$/i);
  return sorted.map(({ key, files, total, names, split }) => ({
    key,
    files,
    total,
    names,
    split,
    use: useOf(key, sure?.key, communities),
  }));
}

const only = (keys: readonly { key: string }[], name: RegExp) => {
  const named = keys.filter(({ key }) => name.test(key));
  return named.length === 1 ? named[0] : undefined;
};

function useOf(key: string, sure: string | undefined, communities: boolean): KeyUse | null {
  if (key === sure) return 'topics';
  return (communities && key === 'identifier') || /(?:^|\.)communit(?:y|ies)$/i.test(key) ? 'communities' : null;
}

const rankOf = ({ key, isList }: { key: string; isList: boolean }) =>
  isTopicKey(key) ? 0 : /communit|identifier/i.test(key) ? 1 : isList ? 2 : 3;

/** `sure`: it is shown also where nothing in it is repeated. */
function keyOf(key: string, values: readonly KeyValues[], sure: boolean): (Omit<FoundKey, 'use'> & { isList: boolean }) | null {
  const isList = values.some((value) => value.isList) || isTopicKey(key);
  if (!isList && PROSE.test(key)) return null;
  const split = isSplit(key, values);
  const counted = new Map<string, Counted>();
  let uses = 0;
  for (const value of values) {
    for (const [at, name] of new Map(namesOf(value, split).map((name) => [nameKey(name), name]))) {
      uses += 1;
      const known = counted.get(at);
      if (known) known.count += 1;
      else if (counted.size < MOST_NAMES) counted.set(at, { name, count: 1 });
    }
  }
  if (counted.size === 0 || (!isList && !split && !sure && uses < counted.size * REPEATED)) return null;
  const names = [...counted.values()].toSorted((one, other) => other.count - one.count).slice(0, SHOWN);
  return { key, files: values.length, total: counted.size, names, split, isList: isList || split };
}

/** Whether its texts are lists: `rust, web`. Of topic keys one is enough; others have many parts, or repeat them. */
function isSplit(key: string, values: readonly KeyValues[]): boolean {
  const texts = values.filter(({ isList }) => !isList).flatMap(({ names }) => names);
  if (isTopicKey(key)) return texts.some((text) => ANY_COMMA.test(text));
  const listed = texts.filter((text) => COMMA.test(text));
  const parts = listed.flatMap((text) => text.split(COMMA)).map((part) => part.trim());
  if (listed.length === 0 || listed.length < texts.length * OFTEN || parts.some(({ length }) => length > LONGEST_PART)) return false;
  return parts.length >= listed.length * MANY || new Set(parts).size * REPEATED <= parts.length;
}
