// The lists of a site as one thing: its topics, and each vocabulary of its own by its name.
import { TOPICS } from '@/utils/core/asks/asked';
import type { Site, Topic, Vocabulary } from '@/utils/core/site';
import { sameName } from './same-name';

const called = (name: string) => (list: Vocabulary) => sameName(list.name, name);

/** `list`: `TOPICS`, or a vocabulary's name. None where the site has no such list. */
export const termsOf = ({ topics, vocabularies = [] }: Site, list: string): readonly Topic[] =>
  list === TOPICS ? topics : (vocabularies.find(called(list))?.terms ?? []);

/** With these in the list; one that the site lacks is begun, as open as its topics are. */
export function withTerms(site: Site, list: string, terms: Topic[]): Site {
  if (list === TOPICS) return { ...site, topics: terms };
  const lists = site.vocabularies ?? [];
  const isKnown = lists.some(called(list));
  const fresh: Vocabulary = { name: list, terms, ...(site.vocabulary === 'open' && { open: true }) };
  return { ...site, vocabularies: isKnown ? lists.map((it) => (called(list)(it) ? { ...it, terms } : it)) : [...lists, fresh] };
}
