import { expect, test } from 'vitest';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { SITES } from '@/utils/taxonomy/sites';

const { topics } = SITES[0]!;
const find = (query: string, among = topics) => searchTopics(indexTopics(among), query, { most: Infinity }).found.map(({ topic }) => topic);
const named = (...names: string[]) => names.map((name) => ({ name }));

test.for([
  ['telehealth', 'Frost & Sullivan: TeleHealth'],
  ['frost sull', 'Frost & Sullivan: Clinical Decision Support'],
  ['KLAS remote', 'KLAS: Remote Patient Monitoring'],
  ['alzheimer’s', "Symplur: Alzheimer's Disease"],
  ['FHIR', 'Medigy: Standards: HL7 & FHIR'],
])('%s finds %s', ([query, topic]) => {
  expect(find(query!)).toContain(topic);
});

test('topics with a word that begins with the query come before those that hold it inside', () => {
  expect(find('port', named('A: Reporting', 'A: Port'))).toEqual(['A: Port', 'A: Reporting']);
});

test('no query finds all, in the site’s order', () => {
  expect(find('  ')).toEqual(topics.map(({ name }) => name));
});

test('every word has to be there', () => {
  expect(find('remote blockchain')).toEqual([]);
});

test('accents do not matter', () => {
  expect(find('sante', named('A: Santé publique'))).toHaveLength(1);
});
