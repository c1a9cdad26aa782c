// What a key of published files holds: as the curator says, and a first guess where its name tells it.
import { nameKey } from '../same-name';
import { lastOf } from './topic-keys';

/** Of the site's own vocabularies, one is meant by its name. */
export type KeyUse = 'topics' | 'communities' | 'contentTypes' | `vocabulary:${string}`;

const VOCABULARY = 'vocabulary:';
export const vocabularyUse = (name: string): KeyUse => `${VOCABULARY}${name}`;
/** The name of the vocabulary; null for everything else. */
export const vocabularyOf = (use: KeyUse): string | null => (use.startsWith(VOCABULARY) ? use.slice(VOCABULARY.length) : null);

/** A list that the site lacks would be called as the last part of the key: `taxonomies.series` is `series`. */
export const vocabularyNamed = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** The likeliest first. */
const TOPICS = ['communitytopics', 'topics', 'tags', 'filetags', 'categories', 'keywords'];
const COMMUNITIES = /^communit(?:y|ies)$/;
const CONTENT_TYPES: ReadonlySet<string> = new Set(['contenttype', 'content_type', 'content-type', 'posttype', 'post_type', 'post-type']);

/** `communities`: whether files name their community as Medigy's format does. `vocabularies`: names of the site's own. */
export function guessUses(
  keys: readonly string[],
  { communities, vocabularies }: { communities: boolean; vocabularies: readonly string[] },
): ReadonlyMap<string, KeyUse> {
  const uses = new Map<string, KeyUse>();
  const own = new Map(vocabularies.map((name) => [nameKey(name), name]));
  for (const key of keys) {
    const vocabulary = own.get(nameKey(key)) ?? own.get(nameKey(lastOf(key)));
    if (vocabulary !== undefined) uses.set(key, vocabularyUse(vocabulary));
    else if ((communities && key === 'identifier') || COMMUNITIES.test(lastOf(key))) uses.set(key, 'communities');
    else if (CONTENT_TYPES.has(lastOf(key))) uses.set(key, 'contentTypes');
  }
  const free = keys.filter((key) => !uses.has(key));
  for (const name of TOPICS) {
    const named = free.filter((key) => lastOf(key) === name);
    const [sure] = named;
    if (sure !== undefined && (named.length === 1 || name === TOPICS[0])) return uses.set(sure, 'topics');
  }
  return uses;
}
