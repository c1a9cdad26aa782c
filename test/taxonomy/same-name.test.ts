import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Site } from '@/utils/core/site';
import { visibleText } from '@/utils/base/unfit-text';
import { looksLike } from '@/utils/taxonomy/alike-topics';
import { addTopic, editTopic, hasTopic, mergeTopics, removeTopic } from '@/utils/taxonomy/change-site';
import { siteFromContent } from '@/utils/taxonomy/content/site-from-content';
import { sameName } from '@/utils/taxonomy/same-name';
import { readSite } from '@/utils/taxonomy/site-file/read-site';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { writeTopics } from '@/utils/taxonomy/topics-file/own-table';
import { SITE } from '../core/facts-of-an-article';
import { readContent, topicsOf } from './read-whole';

const bare: Site = { ...SITE, topics: [], communities: [], contentTypes: [] };

test.for([
  ['klas: RPM', 'KLAS: RPM', true],
  [' A:  One ', 'A: One', true],
  ['Cafe\u0301', 'Café', true],
  ['Café', 'Cafe', false],
  ['Frost & Sullivan: TeleHealth', 'Frost and Sullivan: TeleHealth', false],
  ['बाल', 'बोल', false],
] as const)('that %j and %j are one name is %j', ([one, other, same]) => {
  expect(sameName(one, other)).toBe(same);
});

test('what merely looks like a topic is told, and is another', () => {
  const site = { topics: [{ name: 'A: Café' }] };
  expect(looksLike(site, 'a: cafe')).toBe('A: Café');
  expect(hasTopic(site, 'a: cafe')).toBe(false);
  expect(looksLike(site, 'a: café')).toBeNull();
  expect(looksLike({ topics: [{ name: '🎉' }] }, '{{')).toBeNull();
});

test('a successor that the list lacks is not imported, and one that is spelt otherwise is found', () => {
  const { topics } = mergeTopics({ ...bare, topics: [{ name: 'A: One' }] }, [
    { name: 'A: Old', useInstead: 'a: one' },
    { name: 'A: Lost', useInstead: 'Nowhere' },
  ]);
  expect(topics).toEqual([{ name: 'A: One' }, { name: 'A: Old', useInstead: 'A: One' }, { name: 'A: Lost' }]);
});

test('a list that is added leads no topic of the site back to itself', () => {
  const site = { ...bare, topics: [{ name: 'A', useInstead: 'B' }, { name: 'B' }] };
  expect(
    mergeTopics(site, [
      { name: 'B', useInstead: 'C' },
      { name: 'C', useInstead: 'A' },
    ]).topics,
  ).toEqual([{ name: 'A', useInstead: 'B' }, { name: 'B', useInstead: 'C' }, { name: 'C' }]);
});

const name = fc.constantFrom(
  'Frost & Sullivan: TeleHealth',
  'Frost and Sullivan: TeleHealth',
  'klas: RPM',
  'KLAS: RPM',
  ' KLAS:  RPM',
  'Café',
  'Cafe',
  'Cafe\u0301',
  'बाल',
  'बोल',
  'กัน',
  'กิน',
  'ガン',
  'カン',
  'A; B',
  'A\tB',
  'A\u202EB',
  'A\u0007',
  'topic',
  'Synonyms',
  'sep=;',
  'A, "b" | c',
  '🎉',
  '#',
);
const step = fc.record({ act: fc.constantFrom('add', 'rename', 'remove', 'import', 'content'), name, other: name });

/** As the options do it: they trim, leave out what cannot be seen, and refuse a name that is there. */
async function take(site: Site, { act, name, other }: { act: string; name: string; other: string }): Promise<Site> {
  const here = site.topics[0]?.name;
  const [text, more] = [visibleText(name).trim(), visibleText(other).trim()];
  if (act === 'add') return hasTopic(site, text) ? site : addTopic(site, { name: text, synonyms: [more] });
  if (act === 'rename')
    return here === undefined || hasTopic({ topics: site.topics.slice(1) }, text) ? site : editTopic(site, here, { name: text });
  if (act === 'remove') return here === undefined ? site : removeTopic(site, here);
  if (act === 'import')
    return mergeTopics(
      site,
      topicsOf(writeTopics(sameName(text, more) ? [{ name: text }] : [{ name: text, useInstead: more }, { name: more }], 'csv'), 'csv'),
    );
  const matter = `---\ncommunityTopics:\n- ${JSON.stringify(name)}\n- ${JSON.stringify(other)}\n---\n`;
  return siteFromContent(await readContent([{ path: 'a.md', text: matter }]), site, 50_000);
}

test('whatever is made in the options is read again from every file that it is written to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let site = bare;
      for (const each of steps) site = await take(site, each);
      expect(readSite(writeSite(site))).toEqual({ site, odd: [], oddCount: 0 });
      expect(topicsOf(writeTopics(site.topics, 'csv'), 'csv')).toEqual(site.topics);
      expect(topicsOf(writeTopics(site.topics, 'lines'), 'txt', { shape: 'lines', header: false, roles: ['topic'] })).toEqual(
        site.topics.map(({ name }) => ({ name })),
      );
    }),
    { numRuns: 300 },
  );
});
