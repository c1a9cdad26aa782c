// Whether topics that were read can be a vocabulary: no two of one name, and none that points nowhere.
import { fail } from '@/utils/core/problem';
import type { Topic } from '@/utils/core/site';
import { nameKey } from './same-name';

export interface TopicAtLine {
  topic: Topic;
  /** From 1. */
  line: number;
}

/** Throws the Problem `vocabulary-unreadable`. A list that is only part of a vocabulary may use topics instead that it does not hold. */
export function checkTopics(topics: readonly TopicAtLine[], whole = true): void {
  const lines = new Map<string, number>();
  for (const { topic, line } of topics) {
    const key = nameKey(topic.name);
    const before = lines.get(key);
    if (before !== undefined) fail('vocabulary-unreadable', { line: String(line), why: `the topic is in line ${before} already` });
    lines.set(key, line);
  }
  const names = new Set(topics.map(({ topic }) => topic.name));
  const astray = whole && topics.find(({ topic }) => topic.useInstead !== undefined && !names.has(topic.useInstead));
  if (astray) fail('vocabulary-unreadable', { line: String(astray.line), why: 'the topic to use instead is not in the file' });
}
