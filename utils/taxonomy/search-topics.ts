// Finds topics by any of their words.
import { matchTopics, NO_MATCH } from './match-topics';
import type { TopicIndex } from './topic-index';

export interface FoundTopic {
  /** Name of the topic. */
  topic: string;
  /** What matched where it was not the name: a synonym, or the name of a topic that this one replaces. */
  by: string | null;
}

export interface TopicSearch {
  found: FoundTopic[];
  /** How many match in all; `found` holds the first of them. */
  total: number;
}

export interface SearchOptions {
  /** Topics that come first where nothing is asked, and win ties where something is. */
  first?: readonly string[];
  /** Topics left out: they are chosen already. */
  without?: readonly string[];
  /** Most that `found` holds. */
  most?: number;
}

/** So few found makes a mistyped word likely. */
const FEW = 4;

/**
 * Topics that hold every word of the query, the best first; among equals those of `first`, then the shorter, then in the site's order.
 * None outside the index.
 */
export function searchTopics(index: TopicIndex, query: string, { first = [], without = [], most = 60 }: SearchOptions = {}): TopicSearch {
  const preferred = numbersOf(index, first);
  const left = new Set(without);
  if (query.trim() === '') return listAll(index, preferred, left, most);
  const exactly = matchTopics(index, query, false);
  const best = exactly.count > FEW ? exactly : matchTopics(index, query, true);
  const keys = new Float64Array(best.count);
  const ranks = new Map(preferred.map((topic, rank) => [topic, rank]));
  let total = 0;
  for (const [topic, tier] of best.tiers.entries()) {
    if (tier === NO_MATCH || (left.size > 0 && left.has(index.names[topic]!))) continue;
    keys[total] = sortKey(tier, ranks.get(topic) ?? Infinity, index.names[topic]!.length, topic);
    total += 1;
  }
  const sorted = keys.subarray(0, total).toSorted();
  const found = Array.from(sorted.subarray(0, Math.min(most, total)), (key) => {
    const topic = key % LIMITS.topic;
    return { topic: index.names[topic]!, by: index.spellings[best.spellings[topic]!]!.by };
  });
  return { found, total };
}

/** Each is one more than the greatest value in the key; together they stay below 2⁵³. */
const LIMITS = { rank: 2 ** 12, length: 2 ** 10, topic: 2 ** 22 };

function sortKey(tier: number, rank: number, length: number, topic: number): number {
  const head = tier * LIMITS.rank + Math.min(rank, LIMITS.rank - 1);
  return (head * LIMITS.length + Math.min(length, LIMITS.length - 1)) * LIMITS.topic + topic;
}

const numbersOf = ({ numbers }: TopicIndex, names: readonly string[]) => [...new Set(names.flatMap((name) => numbers.get(name) ?? []))];

function listAll({ names, numbers }: TopicIndex, preferred: readonly number[], left: ReadonlySet<string>, most: number): TopicSearch {
  const found: FoundTopic[] = [];
  const add = (topic: number) => {
    if (found.length < most && !left.has(names[topic]!)) found.push({ topic: names[topic]!, by: null });
  };
  for (const topic of preferred) add(topic);
  const early = new Set(preferred);
  for (let topic = 0; topic < names.length && found.length < most; topic += 1) if (!early.has(topic)) add(topic);
  const gone = [...left].filter((name) => names[numbers.get(name) ?? -1] === name).length;
  return { found, total: names.length - gone };
}
