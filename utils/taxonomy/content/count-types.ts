// How often content types stand in a site's files.
import type { Named } from './article-facts';
import type { Counted } from './found-keys';

/** By their slugs, the most frequent first. */
export function countOf(types: readonly (Named & { archetype: string })[]): Counted[] {
  const counted = new Map<string, Counted>();
  for (const type of types) counted.set(type.slug, { ...type, count: (counted.get(type.slug)?.count ?? 0) + 1 });
  return [...counted.values()].toSorted((one, other) => other.count - one.count);
}
