import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Site } from '@/utils/core/site';
import { addTopic, editTopic, mergeTopics, removeCommunity, removeTopic } from '@/utils/taxonomy/change-site';
import { takeBack } from '@/utils/taxonomy/take-back-change';
import { SITE } from '../core/facts-of-an-article';

const site: Site = {
  ...SITE,
  topics: [{ name: 'A: One' }, { name: 'A: Two' }, { name: 'A: Three', useInstead: 'A: Two' }],
  communities: [
    { name: 'Telehealth', slug: 'telehealth', recommended: ['A: Two'] },
    { name: 'Oncology', slug: 'oncology' },
  ],
};

test('a removed topic comes back to its place, and what was changed since stays', () => {
  const after = removeTopic(site, 'A: Two');
  const now = addTopic(editTopic({ ...after, vocabulary: 'open' }, 'A: One', { synonyms: ['1'] }), { name: 'A: Four' });
  const back = takeBack(site, after, now);
  expect(back.topics).toEqual([
    { name: 'A: One', synonyms: ['1'] },
    { name: 'A: Two' },
    { name: 'A: Three', useInstead: 'A: Two' },
    { name: 'A: Four' },
  ]);
  expect(back.communities).toEqual(site.communities);
  expect(back.vocabulary).toBe('open');
});

test('imported topics go, but not one that was changed since', () => {
  const after = mergeTopics(site, [{ name: 'B: One' }, { name: 'B: Two' }]);
  const back = takeBack(site, after, editTopic(after, 'B: Two', { synonyms: ['mine'] }));
  expect(back.topics).toEqual([...site.topics, { name: 'B: Two', synonyms: ['mine'] }]);
});

test('a community that was removed comes back beside one that was added since', () => {
  const after = removeCommunity(site, 'telehealth');
  const now = { ...after, communities: [...after.communities, { name: 'Cardiology', slug: 'cardiology' }] };
  expect(takeBack(site, after, now).communities.map(({ slug }) => slug)).toEqual(['telehealth', 'oncology', 'cardiology']);
});

const anyTopics = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), useInstead: fc.constantFrom('x', 'y') }), {
  selector: ({ name }) => name,
});

test('where nothing was changed since, the site is as it was before', () => {
  fc.assert(
    fc.property(anyTopics, anyTopics, (before, after) => {
      expect(takeBack({ ...site, topics: before }, { ...site, topics: after }, { ...site, topics: after }).topics).toEqual(before);
    }),
  );
});

test('what was added since is there whatever is taken back', () => {
  fc.assert(
    fc.property(anyTopics, anyTopics, (before, after) => {
      const now = { ...site, topics: [...after, { name: 'since' }] };
      const names = takeBack({ ...site, topics: before }, { ...site, topics: after }, now).topics.map(({ name }) => name);
      expect(names.toSorted()).toEqual([...before.map(({ name }) => name), 'since'].toSorted());
    }),
  );
});
