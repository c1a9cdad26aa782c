// What a site says of what a file tells: the other names of its community and of its content type.
import type { Site } from '@/utils/core/site';

export type SiteFacts = Pick<Site, 'name' | 'slug' | 'communities' | 'contentTypes'>;

/** Adds them to what was found. */
export function addSiteFacts(found: Map<string, unknown>, { name, slug, communities, contentTypes }: SiteFacts): void {
  found.set('site.name', name);
  found.set('site.slug', slug);
  if (communities.length === 0) for (const key of ['community.name', 'community.slug']) found.set(key, null);
  complete(found, 'community', communities);
  complete(found, 'contentType', contentTypes);
}

type Named = { name: string; slug: string; archetype?: string };

/** A name that the site does not have stays alone. Where nothing is told, the only one is meant. */
function complete(found: Map<string, unknown>, kind: string, list: readonly Named[]): void {
  const keys = ['slug', 'name', 'archetype'] as const;
  const told = keys.find((key) => (found.get(`${kind}.${key}`) ?? null) !== null);
  const one = told ? list.find((each) => each[told] === found.get(`${kind}.${told}`)) : list.length === 1 ? list[0] : undefined;
  for (const key of keys)
    if (one?.[key] !== undefined && (found.get(`${kind}.${key}`) ?? null) === null) found.set(`${kind}.${key}`, one[key]);
}
