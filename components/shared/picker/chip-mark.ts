// What is to be known of a chosen topic: that the site's list lacks it, or that another has taken its place.
import type { TopicIndex } from '@/utils/taxonomy/topic-index';

export type ChipMark = { kind: 'unlisted' } | { kind: 'replaced'; instead: string };

/** Looks topics up by their names; made once for a site. */
export function chipMarks({ topics, numbers, added, partial }: TopicIndex): (name: string) => ChipMark | null {
  const replaced = new Map(topics.filter(({ useInstead }) => useInstead).map(({ name, useInstead }) => [name, useInstead]));
  return (name) => {
    const instead = replaced.get(name);
    if (instead) return { kind: 'replaced', instead };
    return partial || (numbers.has(name) && !added.has(name)) ? null : { kind: 'unlisted' };
  };
}
