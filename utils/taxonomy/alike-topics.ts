// Topics that are two by their names, but look as if one were meant.
import type { Site, Topic } from '@/utils/core/site';
import { fold } from './fold';
import { sameName } from './same-name';

/** Names out of `topics`, each with a topic of the site that differs from it in accents and signs alone. */
export function alikeTopics(site: Pick<Site, 'topics'>, topics: readonly Topic[]): [name: string, other: string][] {
  const folded = new Map(site.topics.map(({ name }) => [fold(name), name]));
  return topics.flatMap(({ name }): [string, string][] => {
    const other = fold(name) === '' ? undefined : folded.get(fold(name));
    return other === undefined || sameName(name, other) ? [] : [[name, other]];
  });
}

export const looksLike = (site: Pick<Site, 'topics'>, name: string): string | null => alikeTopics(site, [{ name }])[0]?.[1] ?? null;
