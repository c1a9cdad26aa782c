import { expect, test } from 'vitest';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { SITES } from '@/utils/taxonomy/sites';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { makeQueries, type Query } from './queries';

const { topics } = SITES[0]!;
const index = indexTopics(topics);
const isFound = ({ typed, right }: Query) => searchTopics(index, typed, { most: 3 }).found.some(({ topic }) => right.includes(topic));

test.for([1, 2, 3, 4, 5])('of more than 500 queries the right topic is among the first 3 for at least 98 % (seed %i)', (seed) => {
  const queries = makeQueries(
    topics.map(({ name }) => name),
    seed,
  );
  expect(queries.length).toBeGreaterThanOrEqual(500);
  expect(queries.filter(isFound).length / queries.length).toBeGreaterThanOrEqual(0.98);
});

test.for(['typo', 'accents', 'word order', 'prefixes', 'acronym', 'inner word'])(
  'at least 95 %% of queries of each kind are answered: %s',
  (kind) => {
    const queries = makeQueries(
      topics.map(({ name }) => name),
      1,
    ).filter((query) => query.kind === kind);
    expect(queries.length).toBeGreaterThan(25);
    expect(queries.filter(isFound).length / queries.length).toBeGreaterThanOrEqual(0.95);
  },
);
