// The list that a field of `terms` chooses from: the site's topics, its communities, or one of its own vocabularies.
import type { Site, Topic } from '../site';
import { TOPICS } from './asked';

/** The vocabulary of that name is the site's communities, unless it has one of its own that is called so. */
const COMMUNITIES = 'communities';

interface NamedVocabulary {
  terms: readonly Topic[];
  /** It takes words that it lacks. */
  open: boolean;
}

/** One that the site does not have is empty, and takes any word. */
export function vocabularyNamed({ communities, topics, vocabulary, vocabularies = [] }: Site, name: string): NamedVocabulary {
  if (name === TOPICS) return { terms: topics, open: vocabulary === 'open' };
  const found = vocabularies.find((one) => one.name === name);
  if (!found && name === COMMUNITIES) return { terms: communities, open: false };
  return found ? { terms: found.terms, open: found.open === true } : { terms: NONE, open: true };
}

/** One list, so that nothing is made anew for it. */
const NONE: readonly Topic[] = [];

/** A list is long, and asked for with each letter that is typed. */
const namesOf = new WeakMap<readonly Topic[], ReadonlySet<string>>();

/** Names in a closed one; null: it takes any. */
export function closedTerms(site: Site, name: string): ReadonlySet<string> | null {
  const { terms, open } = vocabularyNamed(site, name);
  if (open) return null;
  const names = namesOf.get(terms) ?? new Set(terms.map((term) => term.name));
  namesOf.set(terms, names);
  return names;
}
