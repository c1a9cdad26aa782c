// How often names and content types stand in a site's files.
import { nameKey } from '../same-name';
import type { Named } from './article-facts';
import type { Counted } from './found-keys';

/** Names by the spelling that they were first met in. */
export class NameCounter {
  private readonly counted = new Map<string, Counted>();

  /** Each once. `known`: what is known of the one of that name. */
  count(names: readonly string[], known?: Named): string[] {
    const keys = new Map(names.map((name): [string, string] => [nameKey(name), name]));
    return [...keys].map(([key, name]) => {
      const before = this.counted.get(key);
      if (before) before.count += 1;
      else this.counted.set(key, { name, count: 1, ...(known && nameKey(known.name) === key && { slug: known.slug }) });
      return before?.name ?? name;
    });
  }

  sorted(): Counted[] {
    return [...this.counted.values()].toSorted((one, other) => other.count - one.count);
  }
}

/** Content types by their slugs, the most frequent first. */
export function countOf(types: readonly (Named & { archetype: string })[]): Counted[] {
  const counted = new Map<string, Counted>();
  for (const type of types) counted.set(type.slug, { ...type, count: (counted.get(type.slug)?.count ?? 0) + 1 });
  return [...counted.values()].toSorted((one, other) => other.count - one.count);
}
