// Finds topics by any of their words.
import type { TopicIndex } from './topic-index';

export interface Found {
  /** Name of the topic. */
  topic: string;
  /** What matched where it was not the name: a synonym, or the name of a topic that this one replaces. */
  by: string | null;
}

export interface Search {
  found: Found[];
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

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Topics that hold every word of the query, the best first. */
export function searchTopics({ topics }: TopicIndex, query: string, { first = [], without = [], most = 60 }: SearchOptions = {}): Search {
  const words = fold(query).split(' ').filter(Boolean);
  const names = words.length === 0 ? [...new Set([...first, ...topics.map(({ name }) => name)])] : topics.map(({ name }) => name);
  const found = names.filter((name) => !without.includes(name)).flatMap((topic) => {
    const text = ` ${fold(topic)}`;
    if (!words.every((word) => text.includes(word))) return [];
    return [{ topic, by: null, starts: words.every((word) => text.includes(` ${word}`)) }];
  });
  const ordered = words.length === 0 ? found : [...found.filter(({ starts }) => starts), ...found.filter(({ starts }) => !starts)];
  return { found: ordered.slice(0, most).map(({ topic, by }) => ({ topic, by })), total: ordered.length };
}
