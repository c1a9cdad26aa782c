// The keys of front matter that may hold something of the site's: each with its names, their counts, and a first guess.
import { nameKey } from '../same-name';
import { SpellingCounter, type SpellingGroup, spellingKey } from './spellings';
import { guessUses, type KeyUse } from './key-uses';
import type { KeyValues } from './key-values';
import { guessSeparation, mayHoldSeveral, namesOf, REPEATED, type Separation } from './separations';
import { INLINE, isTopicKey } from './topic-keys';

export interface Counted {
  name: string;
  /** Of communities and content types. */
  slug?: string;
  /** Of content types: Hugo's. */
  archetype?: string;
  /** Number of files that have it. */
  count: number;
  /** Other ways to write it that were counted with it. */
  synonyms?: string[];
}

export interface FoundKey {
  key: string;
  /** Files that have it. */
  files: number;
  /** Names that differ in more than how they are spelt. */
  total: number;
  /** The most frequent ones, each with all its spellings. */
  names: SpellingGroup[];
  /** Those that are written in more than one way: the most frequent ones, and how many there are. */
  variants: SpellingGroup[];
  variantCount: number;
  /** What stands between the names of its texts; null where they are lists, or one word each. */
  separation: Separation | null;
  /** What it surely holds. */
  use: KeyUse | null;
}

/** So many names of a key are shown. */
const SHOWN = 60;
/** Names written in several ways that are shown, and can be merged. */
const MOST_VARIANTS = 2_000;
/** Keys that are shown. */
const MOST_KEYS = 80;
/** Of one key; what has more is no vocabulary. */
const MOST_NAMES = 100_000;
/** Keys of what is written for readers: no words of it make a vocabulary, also where they are repeated. */
const PROSE =
  /(?:^|\.)(?:sub|seo_?|og_?|display_?|custom_?)?(?:title|name|description|desc|summary|excerpt|headline|abstract|permalink|slug)$/i;

export interface KeyHints {
  /** Whether files name their community as Medigy's format does. */
  communities: boolean;
  /** Whether the generator splits the texts of `tags` and `categories` at spaces. */
  splitsAtSpaces: boolean;
  /** Names of the site's own vocabularies. */
  vocabularies: readonly string[];
  /** What the curator said of keys. */
  separations: Readonly<Record<string, Separation>>;
}

/** How a key's texts are read: as the curator said, else as guessed. */
export type Separations = ReadonlyMap<string, Separation>;

/** The likeliest first. */
export function foundKeys(records: readonly (readonly KeyValues[])[], hints: KeyHints): { keys: FoundKey[]; separations: Separations } {
  const byKey = new Map<string, KeyValues[]>();
  for (const value of records.flat()) {
    const values = byKey.get(value.key);
    if (values) values.push(value);
    else byKey.set(value.key, [value]);
  }
  const separations = new Map<string, Separation>();
  const found = [...byKey].flatMap(([key, values]) => {
    const said = Object.hasOwn(hints.separations, key) ? hints.separations[key]! : undefined;
    const separation = said ?? guessSeparation(key, values, hints.splitsAtSpaces);
    separations.set(key, separation);
    return keyOf(key, values, separation, said !== undefined || (hints.communities && key === 'identifier')) ?? [];
  });
  const sorted = found.toSorted((one, other) => one.rank - other.rank || other.found.files - one.found.files).slice(0, MOST_KEYS);
  const uses = guessUses(
    sorted.map((it) => it.found.key),
    hints,
  );
  return { separations, keys: sorted.map((it) => Object.assign(it.found, { use: uses.get(it.found.key) ?? null })) };
}

const rankOf = (key: string, isList: boolean) => (isTopicKey(key) ? 0 : /communit|identifier/i.test(key) ? 1 : isList ? 2 : 3);

/** `sure`: it is shown also where nothing in it is repeated. */
function keyOf(
  key: string,
  values: KeyValues[],
  separation: Separation,
  sure: boolean,
): { found: Omit<FoundKey, 'use'>; rank: number } | null {
  const isList = values.some((value) => value.isList) || isTopicKey(key);
  if (!isList && PROSE.test(key)) return null;
  const held = values.map((value) => namesOf(value, separation));
  const names = new Set<string>();
  let uses = 0;
  for (const one of held) {
    const keys = new Set(one.map(nameKey));
    uses += keys.size;
    for (const name of keys) if (names.size < MOST_NAMES) names.add(name);
  }
  const isRepeated = uses >= names.size * REPEATED;
  if (names.size === 0 || (key === INLINE && !isRepeated) || (!isList && separation === 'none' && !sure && !isRepeated)) return null;
  const counter = new SpellingCounter(spellingKey, MOST_NAMES);
  for (const one of held) counter.count(one);
  const groups = counter.sorted();
  const variants = groups.filter(({ spellings }) => spellings.length > 1);
  const found = {
    key,
    files: values.length,
    total: counter.size,
    names: groups.slice(0, SHOWN),
    variants: variants.slice(0, MOST_VARIANTS),
    variantCount: variants.length,
    separation: mayHoldSeveral(values) || separation !== 'none' ? separation : null,
  };
  return { found, rank: rankOf(key, isList || separation !== 'none') };
}
