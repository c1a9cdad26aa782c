import { expect, test } from 'vitest';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { SITES } from '@/utils/taxonomy/sites';

const { topics } = SITES[0]!;

test.for([
  ['telehealth', 'Frost & Sullivan: TeleHealth'],
  ['frost sull', 'Frost & Sullivan: Clinical Decision Support'],
  ['KLAS remote', 'KLAS: Remote Patient Monitoring'],
  ['alzheimer’s', "Symplur: Alzheimer's Disease"],
  ['FHIR', 'Medigy: Standards: HL7 & FHIR'],
])('%s finds %s', ([query, topic]) => {
  expect(searchTopics(topics, query!)).toContain(topic);
});

test('topics with a word that begins with the query come before those that hold it inside', () => {
  expect(searchTopics(['A: Reporting', 'A: Port'], 'port')).toEqual(['A: Port', 'A: Reporting']);
});

test('no query finds all, in the site’s order', () => {
  expect(searchTopics(topics, '  ')).toEqual(topics);
});

test('every word has to be there', () => {
  expect(searchTopics(topics, 'remote blockchain')).toEqual([]);
});

test('accents do not matter', () => {
  expect(searchTopics(['A: Santé publique'], 'sante')).toHaveLength(1);
});
