import { expect, test } from 'vitest';
import type { Site } from '@/utils/core/site';
import {
  addTopic,
  changeCommunity,
  editTopic,
  hasTopic,
  lackedTopics,
  mergeTopics,
  removeCommunity,
  removeTopic,
} from '@/utils/taxonomy/change-site';
import { SITE } from '../core/facts-of-an-article';

const site: Site = {
  ...SITE,
  topics: [{ name: 'A: One' }, { name: 'A: Two', useInstead: 'A: One' }],
  communities: [{ name: 'Telehealth', slug: 'telehealth', recommended: ['A: One', 'A: Two'] }],
};

test('a topic is known by its name, whatever its case', () => {
  expect(hasTopic(site, ' a: one ')).toBe(true);
  expect(hasTopic(addTopic(site, { name: 'A: Three' }), 'A: Three')).toBe(true);
});

test('a new name is carried to whoever recommends the topic and whatever leads to it', () => {
  const changed = editTopic(site, 'A: One', { name: 'A: First', synonyms: ['1'] });
  expect(changed.topics).toEqual([
    { name: 'A: First', synonyms: ['1'] },
    { name: 'A: Two', useInstead: 'A: First' },
  ]);
  expect(changed.communities[0]?.recommended).toEqual(['A: First', 'A: Two']);
});

test('what is written empty of a topic goes, and a topic that there is not changes nothing', () => {
  expect(editTopic(site, 'A: Two', { useInstead: '', synonyms: [] }).topics[1]).toEqual({ name: 'A: Two' });
  expect(editTopic(site, 'A: Two', { synonyms: ['2'] }).topics[1]).toEqual({ name: 'A: Two', synonyms: ['2'], useInstead: 'A: One' });
  expect(editTopic(site, 'Nowhere', { name: 'X' })).toBe(site);
});

test('a removed topic is recommended and led to no more', () => {
  const changed = removeTopic(site, 'A: One');
  expect(changed.topics).toEqual([{ name: 'A: Two' }]);
  expect(changed.communities[0]?.recommended).toEqual(['A: Two']);
});

test('a community changes its name and its recommended topics, and goes', () => {
  expect(changeCommunity(site, 'telehealth', { name: 'Virtual Care' }).communities).toEqual([
    { ...site.communities[0], name: 'Virtual Care' },
  ]);
  expect(changeCommunity(site, 'telehealth', { recommended: [] }).communities).toEqual([{ name: 'Telehealth', slug: 'telehealth' }]);
  expect(removeCommunity(site, 'telehealth').communities).toEqual([]);
});

test('imported topics are counted and added at the end, and those that are there learn what is new of them', () => {
  const imported = [{ name: 'a: one', synonyms: ['1'] }, { name: 'A: Three' }];
  expect(lackedTopics(site, imported)).toEqual([imported[1]]);
  expect(mergeTopics(site, imported).topics).toEqual([
    { name: 'A: One', synonyms: ['1'] },
    { name: 'A: Two', useInstead: 'A: One' },
    { name: 'A: Three' },
  ]);
});
