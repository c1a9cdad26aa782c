// What is to be known of a chosen topic: that the site's list lacks it, or that another has taken its place.
import type { TopicIndex } from '@/utils/taxonomy/topic-index';

export type ChipMark = { kind: 'unlisted' } | { kind: 'replaced'; instead: string };

/** Looks topics up by their names; made once for a site. */
export function chipMarks({ topics }: TopicIndex): (name: string) => ChipMark | null {
  const known = new Map(topics.map((topic) => [topic.name, topic.useInstead]));
  return (name) => {
    const instead = known.get(name);
    if (instead) return { kind: 'replaced', instead };
    return known.has(name) ? null : { kind: 'unlisted' };
  };
}
