// Topics that lead to others: one that in the end leads back to itself would never be replaced, and no file that holds it is read.
import type { Topic } from '@/utils/core/site';

/** Of each loop the last step goes. Successors are names of the list, as they stand in it. */
export function withoutLoops(topics: readonly Topic[]): Topic[] {
  const next = new Map(topics.map(({ name, useInstead }) => [name, useInstead]));
  const followed = new Set<string>();
  const closing = new Set<string>();
  for (const { name } of topics) {
    const way = new Set<string>();
    let [at, last]: [string | undefined, string] = [name, name];
    while (at !== undefined && !followed.has(at) && !way.has(at)) {
      way.add(at);
      [at, last] = [next.get(at), at];
    }
    if (at !== undefined && way.has(at)) closing.add(last);
    for (const one of way) followed.add(one);
  }
  return topics.map((topic) => {
    if (!closing.has(topic.name)) return topic;
    const { useInstead: _, ...rest } = topic;
    return rest;
  });
}
