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
  // Past alone: no page's words are those of a topic.
  const codes = new Map(names.map((name, number) => [name, `Code: qx${number}qx`]));
  const code = (name: string) => codes.get(name)!;
  const plain = indexTopics(names.map((name) => ({ name })));
  const coded = indexTopics(names.map((name) => ({ name: code(name) })));
  const choices = (topics: (tags: readonly string[]) => string[]) =>
    pages.map(({ url, host, title, tags }) => ({
      key: url,
      site: '',
      host,
      title,
      contentType: '',
      communities: [],
      topics: topics(tags),
      at: '',
    }));
  const plainChoices = choices((tags) => [...tags]);
  const codedChoices = choices((tags) => tags.map(code));
  const recall = (most: number, withText: boolean, withPast: boolean) => {
    const parts = pages.map(({ title, text, host, tags }, number) => {
      const past = withPast ? (withText ? plainChoices : codedChoices).toSpliced(number, 1) : [];
      const found = suggestTopics(withText ? plain : coded, { title, text, host, communities: [] }, past, most);
      const first = new Set(found.map(({ topic }) => topic));
      return tags.filter((tag) => first.has(withText ? tag : code(tag))).length / tags.length;
    });
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  };
  const row = (by: string, withText: boolean, withPast: boolean) => ({
    by,
    at5: recall(5, withText, withPast),
    at10: recall(10, withText, withPast),
  });
  return {
    vocabulary: names.length,
    labels: pages.reduce((sum, { tags }) => sum + tags.length, 0),
    rows: [row('title and text', true, false), row('past choices', false, true), row('both', true, true)],
  };
}
