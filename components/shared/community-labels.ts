// What communities are called where one is chosen.
import type { Community } from '@/utils/core/site';
import { nameKey } from '@/utils/taxonomy/same-name';

/** By slug: the name, with the slug beside it where another has the same name. */
export function communityLabels(communities: readonly Community[]): ReadonlyMap<string, string> {
  const byName = Map.groupBy(communities, ({ name }) => nameKey(name));
  return new Map(communities.map(({ name, slug }) => [slug, byName.get(nameKey(name))!.length > 1 ? `${name} · ${slug}` : name]));
}
