// What most articles of a host were given before.
import type { PastChoice } from '@/utils/core/past-choice';
import type { TopicIndex } from './topic-index';

/** So many of the newest are looked at. */
const NEWEST = 20;
/** Fewer do not tell anything. */
const FEWEST = 3;
/** Of those, this part has it at least. */
const MOST_OF = 0.6;

export interface ChosenForHost {
  kind: 'host';
  articles: number;
  of: number;
}

/** By number of topic. */
export function chosenForHost({ numbers }: TopicIndex, host: string, past: readonly PastChoice[]): Map<number, ChosenForHost> {
  const near = host === '' ? [] : past.filter((choice) => choice.host === host && choice.topics.length > 0);
  const newest = near.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, NEWEST);
  if (newest.length < FEWEST) return new Map();
  const counts = new Map<number, number>();
  for (const { topics } of newest) {
    // What the vocabulary no longer has cannot be suggested.
    for (const topic of new Set(topics.flatMap((name) => numbers.get(name) ?? []))) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const often = [...counts].filter(([, articles]) => articles / newest.length >= MOST_OF);
  return new Map(often.map(([topic, articles]) => [topic, { kind: 'host', articles, of: newest.length }]));
}
