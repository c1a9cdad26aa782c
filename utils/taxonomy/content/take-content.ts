// What is taken of a site's files once the curator has said which key holds what.
import type { PastChoice } from '@/utils/core/past-choice';
import { nameKey } from '../same-name';
import type { ArticleFacts } from './article-facts';
import { countOf } from './count-types';
import type { Counted, Separations } from './found-keys';
import { type KeyUse, vocabularyOf } from './key-uses';
import type { KeyValues } from './key-values';
import { namesOf } from './separations';
import { TakenNames } from './take-names';

/** What the curator chose. Keys that are not named are left out. */
export interface ContentChoices {
  uses: Readonly<Record<string, KeyUse>>;
  /** Of keys: the spellings that are merged, by what they have in common. */
  merged: Readonly<Record<string, readonly string[]>>;
}

export interface ReadRecord {
  path: string;
  facts: ArticleFacts;
  values: KeyValues[];
}

/** Communities and content types without a slug are named by their choices. */
export interface TakenContent {
  communities: Counted[];
  topics: Counted[];
  contentTypes: Counted[];
  /** Of the site's own, by their names. */
  vocabularies: { name: string; terms: Counted[] }[];
  /** Without the site, which the files do not name. `key` is the path of the file; communities are by name. */
  choices: (Omit<PastChoice, 'site'> & { /** By its name, where a key holds it. */ contentTypeName?: string })[];
}

/** `separations`: of every key, how its texts are read. */
export function takeContent(records: readonly ReadRecord[], { uses, merged }: ContentChoices, separations: Separations): TakenContent {
  const chosen = new Map(Object.entries(uses));
  const taken = new Map<KeyUse, TakenNames>();
  for (const use of ['topics', 'communities', 'contentTypes', ...chosen.values()] as KeyUse[])
    if (!taken.has(use)) taken.set(use, new TakenNames([...chosen].flatMap(([key, of]) => (of === use ? (merged[key] ?? []) : []))));

  const held = ({ values }: ReadRecord, use: KeyUse) =>
    values.filter(({ key }) => chosen.get(key) === use).flatMap((value) => namesOf(value, separations.get(value.key) ?? 'none'));
  for (const record of records) for (const [use, names] of taken) names.count(held(record, use));
  const sorted = new Map(Array.from(taken, ([use, names]) => [use, names.sorted()]));
  const of = (record: ReadRecord, use: KeyUse) => taken.get(use)!.taken(held(record, use));

  return {
    topics: sorted.get('topics')!,
    communities: withSlugs(sorted.get('communities')!, records),
    contentTypes: [...sorted.get('contentTypes')!, ...countOf(records.flatMap(({ facts }) => facts.contentType ?? []))],
    vocabularies: [...sorted].flatMap(([use, terms]) => {
      const name = vocabularyOf(use);
      return name === null ? [] : [{ name, terms }];
    }),
    choices: records.flatMap((record) => {
      const { path, facts } = record;
      const [topics, communities, [contentTypeName]] = [of(record, 'topics'), of(record, 'communities'), of(record, 'contentTypes')];
      if (topics.length + communities.length === 0 && !facts.contentType && contentTypeName === undefined) return [];
      const { title, host, at } = facts;
      const contentType = facts.contentType?.slug ?? '';
      return [{ key: path, host, title, contentType, communities, topics, at, ...(contentTypeName !== undefined && { contentTypeName }) }];
    }),
  };
}

/** Those that the files themselves tell. */
function withSlugs(communities: Counted[], records: readonly ReadRecord[]): Counted[] {
  const slugs = new Map(records.flatMap(({ facts }) => (facts.community ? [[nameKey(facts.community.name), facts.community.slug]] : [])));
  return communities.map((community) => {
    const slug = slugs.get(nameKey(community.name));
    return slug === undefined ? community : { ...community, slug };
  });
}
