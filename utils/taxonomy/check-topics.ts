// Whether topics that were read can be a vocabulary: each with a fit name, no two of one name, and none that points nowhere.
import { fail } from '@/utils/core/problem';
import type { Topic } from '@/utils/core/site';
import { unfitText } from '@/utils/core/unfit-text';
import { nameKey, sameName } from './same-name';

export interface TopicAtLine {
  topic: Topic;
  /** From 1. */
  line: number;
}

/** Throws the Problem `vocabulary-unreadable`. A topic may also lead to one of `known`, which are in the site that the list is for. */
export function checkTopics(topics: readonly TopicAtLine[], known: readonly Topic[] = []): void {
  const lines = new Map<string, number>();
  for (const { topic, line } of topics) {
    const unfit = [topic.name, ...(topic.synonyms ?? [])].map((name) => ({ name, why: unfitText(name) })).find(({ why }) => why !== null);
    if (unfit) wrong(line, `${unfit.name === topic.name ? 'the topic' : 'a synonym'}: ${unfit.why}`);
    const key = nameKey(topic.name);
    const before = lines.get(key);
    if (before !== undefined) wrong(line, `the topic is in line ${before} already`);
    lines.set(key, line);
  }
  const names = new Set([...lines.keys(), ...known.map(({ name }) => nameKey(name))]);
  for (const { topic: { name, useInstead }, line } of topics) {
    if (useInstead === undefined) continue;
    if (sameName(name, useInstead)) wrong(line, 'the topic is to be used instead of itself');
    if (!names.has(nameKey(useInstead))) wrong(line, `the topic to use instead is not in the file${known.length > 0 ? ' nor in the list' : ''}`);
  }
}

const wrong = (line: number, why: string) => fail('vocabulary-unreadable', { line: String(line), why });
