// Topics that fit an article, out of the vocabulary alone.
import type { PastChoice } from '@/utils/core/past-choice';
import type { TopicIndex } from './topic-index';

export type Why = { kind: 'title' } | { kind: 'text'; times: number } | { kind: 'similar'; articles: number };

export interface Suggestion {
  topic: string;
  why: Why;
}

export interface Subject {
  title: string;
  /** The article's text, without markup. */
  text: string;
  /** Without `www.`. */
  host: string;
  /** Slugs of the communities that are chosen. */
  communities: readonly string[];
}

/** At most `most` suggestions, the best first. */
export function suggestTopics(_index: TopicIndex, _subject: Subject, _past: readonly PastChoice[], _most = 5): Suggestion[] {
  return [];
}
