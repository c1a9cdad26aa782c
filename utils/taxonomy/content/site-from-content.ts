// A site with what its existing files have and it lacks.
import { TOPICS } from '@/utils/core/asks/asked';
import type { Site } from '@/utils/core/site';
import { mergeTopics } from '../change-site';
import { termsOf, withTerms } from '../site-lists';
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
  const lists = [{ name: TOPICS, terms: topics }, ...vocabularies];
  return {
    ...lists.reduce((site, { name, terms }) => withTaken(site, name, terms, mostTerms), base),
    communities: [...base.communities, ...communities.flatMap(({ name, slug }) => (slug && !slugs.has(slug) ? [{ name, slug }] : []))],
    contentTypes: [
      ...base.contentTypes,
      ...contentTypes.flatMap(({ name, slug, archetype }) => (slug && archetype && !types.has(slug) ? [{ name, slug, archetype }] : [])),
    ],
  };
}

function withTaken(site: Site, list: string, found: readonly Counted[], most: number): Site {
  const before = [...termsOf(site, list)];
  const terms = found.map(({ name, synonyms }) => (synonyms ? { name, synonyms } : { name }));
  return withTerms(site, list, mergeTopics({ ...site, topics: before }, terms).topics.slice(0, Math.max(most, before.length)));
}
