// Suggestions over labelled pages, each left out of the past once, by the rule of today and by the one before it.
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { suggestTopics } from '@/utils/taxonomy/suggest-topics';
import { suggestTopics as suggestAsBefore } from './before/suggest-topics.ts';
import type { LabelledPage } from './read-labelled.ts';

export interface Measured {
  pages: number;
  vocabulary: number;
  labels: number;
  rows: MeasuredRow[];
}

export interface MeasuredRow {
  /** So many are shown at most. */
  most: number;
  /** As many as were shown, and how many of them are labels of their page. */
  before: { shown: number; right: number };
  now: { shown: number; right: number };
  /** Of those that were right before, how many are still shown. */
  kept: number;
}

export function measure(pages: readonly LabelledPage[]): Measured {
  const names = [...new Set(pages.flatMap(({ tags }) => tags))];
  const index = indexTopics(names.map((name) => ({ name })));
  const choices = pages.map(({ url, host, title, tags }) => ({
    key: url,
    site: '',
    host,
    title,
    contentType: '',
    communities: [],
    topics: [...tags],
    at: '',
  }));
  const suggested = pages.map(({ title, text, host }, number) => {
    const past = choices.toSpliced(number, 1);
    // Never the page's own keywords: they are what is asked for.
    const subject = { title, text, host };
    return {
      before: suggestAsBefore(index, { ...subject, communities: [] }, past, 5).map(({ topic }) => topic),
      now: suggestTopics(index, subject, past, 5).map(({ topic }) => topic),
    };
  });
  const countUpTo = (most: number): MeasuredRow => {
    const row: MeasuredRow = { most, before: { shown: 0, right: 0 }, now: { shown: 0, right: 0 }, kept: 0 };
    for (const [number, { tags }] of pages.entries()) {
      const before = suggested[number]!.before.slice(0, most);
      const now = suggested[number]!.now.slice(0, most);
      const isRight = (topic: string) => tags.includes(topic);
      row.before.shown += before.length;
      row.before.right += before.filter(isRight).length;
      row.now.shown += now.length;
      row.now.right += now.filter(isRight).length;
      row.kept += before.filter((topic) => isRight(topic) && now.includes(topic)).length;
    }
    return row;
  };
  return {
    pages: pages.length,
    vocabulary: names.length,
    labels: pages.reduce((sum, { tags }) => sum + tags.length, 0),
    rows: [countUpTo(3), countUpTo(5)],
  };
}
