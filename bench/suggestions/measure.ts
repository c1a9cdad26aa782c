// Recall of suggestions over labelled pages, each left out of the past once.
import { suggestTopics } from '@/utils/taxonomy/suggest-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import type { LabelledPage } from './read-labelled.ts';

export interface Measured {
  vocabulary: number;
  labels: number;
  rows: { by: string; at5: number; at10: number }[];
}

export function measure(pages: readonly LabelledPage[]): Measured {
  const names = [...new Set(pages.flatMap(({ tags }) => tags))];
  const index = indexTopics(names.map((name) => ({ name })));
  const choices = pages.map(({ url, host, title, tags }) => ({ key: url, site: '', host, title, contentType: '', communities: [], topics: tags, at: '' }));
  const recall = (most: number, withText: boolean, withPast: boolean) => {
    const parts = pages.map(({ title, text, host, tags }, number) => {
      const past = withPast ? choices.toSpliced(number, 1) : [];
      // Past alone: the title is what past choices are compared by, so it stays; what it says of topics is not looked at.
      const found = suggestTopics(index, { title, text, host, communities: [] }, past, Infinity);
      const kept = withText ? found : found.filter(({ why }) => why.kind === 'similar');
      const first = new Set(kept.slice(0, most).map(({ topic }) => topic));
      return tags.filter((tag) => first.has(tag)).length / tags.length;
    });
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  };
  const row = (by: string, withText: boolean, withPast: boolean) => ({ by, at5: recall(5, withText, withPast), at10: recall(10, withText, withPast) });
  return {
    vocabulary: names.length,
    labels: pages.reduce((sum, { tags }) => sum + tags.length, 0),
    rows: [row('title and text', true, false), row('past choices', false, true), row('both', true, true)],
  };
}
