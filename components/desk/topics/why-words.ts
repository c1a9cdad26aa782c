// Why something is suggested, in a line.
import type { Why } from '@/utils/taxonomy/suggest-topics';
import { topicWords } from './topic-words';

export function whyOf(why: Why): string {
  if (why.kind === 'title') return topicWords.inTitle;
  if (why.kind === 'keyword') return topicWords.isKeyword;
  return why.kind === 'text' ? topicWords.inText(why.times) : topicWords.inHost(why.articles, why.of);
}
