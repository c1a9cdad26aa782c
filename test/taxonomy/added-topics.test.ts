import { expect, test } from 'vitest';
import type { PastChoice } from '@/utils/core/past-choice';
import { addedTopics } from '@/utils/taxonomy/added-topics';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';

const topics = [{ name: 'Symplur: Virtual Care' }];
const chose = (...names: string[]): PastChoice => ({
  key: names.join(),
  site: 'medigy',
  host: '',
  title: '',
  contentType: '',
  communities: [],
  topics: names,
  at: '',
});
const past = [chose('symplur: virtual care', 'Own: Écho 🩺'), chose('Own: écho 🩺', 'Own: Two')];

test('what was chosen outside an open list was added, each once as it was spelt last', () => {
  expect([...addedTopics({ vocabulary: 'open', topics }, past)]).toEqual(['Own: Écho 🩺', 'Own: Two']);
  expect(addedTopics({ vocabulary: 'closed', topics }, past).size).toBe(0);
});

test('added topics are found like the others, and are not among the site’s', () => {
  const index = indexTopics(topics, addedTopics({ vocabulary: 'open', topics }, past));
  expect(searchTopics(index, 'echo').found).toEqual([{ topic: 'Own: Écho 🩺', by: null }]);
  expect(searchTopics(index, '', { first: ['Own: Two'] }).found.map(({ topic }) => topic)).toEqual([
    'Own: Two',
    'Symplur: Virtual Care',
    'Own: Écho 🩺',
  ]);
  expect(index.topics).toBe(topics);
});
