// Topics that curators added to what the site lists, out of what they chose before.
import type { PastChoice } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { nameKey } from './same-name';

/** Each once, the newest choice's spelling first. None where the vocabulary is closed. */
export function addedTopics({ vocabulary, topics }: Pick<Site, 'vocabulary' | 'topics'>, past: readonly PastChoice[]): ReadonlySet<string> {
  if (vocabulary === 'closed') return new Set();
  const known = new Set(topics.map(({ name }) => nameKey(name)));
  const added = new Map<string, string>();
  for (const name of past.flatMap((choice) => choice.topics)) {
    const key = nameKey(name);
    if (!known.has(key) && !added.has(key)) added.set(key, name);
  }
  return new Set(added.values());
}
