// The topics of a site made ready for searching: built once, asked at every keystroke.
import type { Topic } from '@/utils/core/site';

export interface TopicIndex {
  topics: readonly Topic[];
}

export const indexTopics = (topics: readonly Topic[]): TopicIndex => ({ topics });
