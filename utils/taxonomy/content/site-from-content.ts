// A site with what its existing files have and it lacks.
import type { Site } from '@/utils/core/site';
import { nameKey } from '../same-name';
import type { Counted } from './found-keys';

/** Adds communities, topics and content types that `base` lacks; what it has stays as it is. */
export function siteFromContent(
  { communities, topics, contentTypes }: { communities: Counted[]; topics: Counted[]; contentTypes: Counted[] },
  base: Site,
): Site {
  const slugs = new Set(base.communities.map(({ slug }) => slug));
  const types = new Set(base.contentTypes.map(({ slug }) => slug));
  const known = new Set(base.topics.map(({ name }) => nameKey(name)));
  const found = new Map(topics.toReversed().map(({ name }) => [nameKey(name), name]));
  const fresh = [...found].toReversed().flatMap(([key, name]) => (known.has(key) ? [] : [{ name }]));
  return {
    ...base,
    communities: [...base.communities, ...communities.flatMap(({ name, slug }) => (slug && !slugs.has(slug) ? [{ name, slug }] : []))],
    topics: [...base.topics, ...fresh],
    contentTypes: [
      ...base.contentTypes,
      ...contentTypes.flatMap(({ name, slug, archetype }) => (slug && archetype && !types.has(slug) ? [{ name, slug, archetype }] : [])),
    ],
  };
}
