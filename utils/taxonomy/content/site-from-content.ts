// A site with what its existing files have and it lacks.
import type { Site, Vocabulary } from '@/utils/core/site';
import { mergeTopics } from '../change-site';
import { sameName } from '../same-name';
import type { Counted } from './found-keys';
import type { TakenContent } from './take-content';

/** Adds communities, topics, terms and content types that `base` lacks; what it has stays as it is, and may get spellings for synonyms. */
export function siteFromContent(
  { communities, topics, contentTypes, vocabularies }: Omit<TakenContent, 'choices'>,
  base: Site,
  mostTerms: number,
): Site {
  const slugs = new Set(base.communities.map(({ slug }) => slug));
  const types = new Set(base.contentTypes.map(({ slug }) => slug));
  const lists = vocabularies.reduce(
    (all, { name, terms }) => withTerms(all, base, name, topicsOf(terms), mostTerms),
    base.vocabularies ?? [],
  );
  return {
    ...base,
    communities: [...base.communities, ...communities.flatMap(({ name, slug }) => (slug && !slugs.has(slug) ? [{ name, slug }] : []))],
    topics: cut(mergeTopics(base, topicsOf(topics)).topics, base.topics.length, mostTerms),
    contentTypes: [
      ...base.contentTypes,
      ...contentTypes.flatMap(({ name, slug, archetype }) => (slug && archetype && !types.has(slug) ? [{ name, slug, archetype }] : [])),
    ],
    ...(lists.length > 0 && { vocabularies: lists }),
  };
}

const topicsOf = (counted: readonly Counted[]) => counted.map(({ name, synonyms }) => ({ name, ...(synonyms && { synonyms }) }));
const cut = <Term>(terms: Term[], had: number, most: number): Term[] => terms.slice(0, Math.max(most, had));

/** Into the list of that name, or a new one that is as open as the site's topics are. */
function withTerms(lists: Vocabulary[], base: Site, name: string, terms: Site['topics'], most: number): Vocabulary[] {
  const known = lists.find((list) => sameName(list.name, name)) ?? null;
  const before: Vocabulary = known ?? { name, terms: [], ...(base.vocabulary === 'open' && { open: true }) };
  const after = { ...before, terms: cut(mergeTopics({ ...base, topics: before.terms }, terms).topics, before.terms.length, most) };
  return known ? lists.map((list) => (list === known ? after : list)) : [...lists, after];
}
