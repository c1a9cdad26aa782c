import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { SITES } from '@/utils/taxonomy/sites';
import { anyTopics } from './any-topics';

const { topics } = SITES[0]!;
const find = (query: string, among = topics) => searchTopics(indexTopics(among), query, { most: Infinity }).found.map(({ topic }) => topic);
const named = (...names: string[]) => names.map((name) => ({ name }));

test.for([
  ['telehealth', 'Frost & Sullivan: TeleHealth'],
  ['frost sull', 'Frost & Sullivan: Clinical Decision Support'],
  ['KLAS remote', 'KLAS: Remote Patient Monitoring'],
  ['alzheimer’s', "Symplur: Alzheimer's Disease"],
  ['fst', 'Frost & Sullivan: TeleHealth'],
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

const rpm = named('B: Remote Access', 'KLAS: Remote Patient Monitoring', 'A: Chronic Care Management (CCM)', 'A: Internet of Things');

test.for([
  ['RPM', 'KLAS: Remote Patient Monitoring'],
  ['klas rpm', 'KLAS: Remote Patient Monitoring'],
  ['krpm', 'KLAS: Remote Patient Monitoring'],
  ['ccm', 'A: Chronic Care Management (CCM)'],
  ['IoT', 'A: Internet of Things'],
  ['IT', 'A: Internet of Things'],
  ['monitroing', 'KLAS: Remote Patient Monitoring'],
  ['remoe patient', 'KLAS: Remote Patient Monitoring'],
  ['patientt', 'KLAS: Remote Patient Monitoring'],
  ['xhronic', 'A: Chronic Care Management (CCM)'],
])('the first for %s is %s', ([query, topic]) => {
  expect(find(query!, rpm)[0]).toBe(topic);
});

test.for([
  ['tele health', 'A: TeleHealth'],
  ['telemedicine', 'B: Tele-Medicine'],
  ['e health', 'C: eHealth'],
])('%s finds %s, written together or apart', ([query, topic]) => {
  expect(find(query!, named('A: TeleHealth', 'B: Tele-Medicine', 'C: eHealth', 'D: Electronic Health'))[0]).toBe(topic);
});

test('the exact comes before the beginning in order, the beginning, the acronym, the inner word, the synonym and the typo', () => {
  const topics = [
    { name: 'Z: Casts' },
    { name: 'S: Thing', synonyms: ['our carts'] },
    { name: 'I: Handcarts' },
    { name: 'A: Care And Rapid Treatment Service' },
    { name: 'P: Cartsmith' },
    { name: 'E: Carts' },
  ];
  expect(find('carts', topics)).toEqual(['E: Carts', 'P: Cartsmith', 'A: Care And Rapid Treatment Service', 'I: Handcarts', 'S: Thing']);
  expect(find('carts', topics.slice(0, 3))).toEqual(['I: Handcarts', 'S: Thing', 'Z: Casts']);
});

test('words in the order asked for come first', () => {
  expect(find('care data', named('A: Data Care', 'A: Longer Care of Data'))).toEqual(['A: Longer Care of Data', 'A: Data Care']);
});

test('among equals come those that are to be first, then the shorter, then in the site’s order', () => {
  const index = indexTopics(named('A: Care Delivery', 'A: Care B', 'A: Care A', 'A: Care C'));
  const { found } = searchTopics(index, 'care', { first: ['A: Care C'] });
  expect(found.map(({ topic }) => topic)).toEqual(['A: Care C', 'A: Care B', 'A: Care A', 'A: Care Delivery']);
});

const replaced = indexTopics([
  { name: 'A: Old', useInstead: 'A: Middle' },
  { name: 'A: Middle', useInstead: 'A: New', synonyms: ['centre'] },
  { name: 'A: New', synonyms: ['novel', 'new age'] },
  { name: 'A: Other' },
]);

test.for([
  ['old', 'A: New', 'A: Old'],
  ['centre', 'A: New', 'centre'],
  ['new', 'A: New', null],
  ['novel', 'A: New', 'novel'],
] as const)('%s finds %s by %s, once', ([query, topic, by]) => {
  expect(searchTopics(replaced, query)).toEqual({ found: [{ topic, by }], total: 1 });
});

test('replaced topics are not offered, what is chosen is left out, and what is to be first is', () => {
  expect(searchTopics(replaced, '', { first: ['A: Other', 'not in it'] })).toEqual({
    found: [
      { topic: 'A: Other', by: null },
      { topic: 'A: New', by: null },
    ],
    total: 2,
  });
  expect(searchTopics(replaced, '', { without: ['A: New', 'not in it'], most: 1 })).toEqual({
    found: [{ topic: 'A: Other', by: null }],
    total: 1,
  });
});

test('the total counts what is not shown', () => {
  const { found, total } = searchTopics(indexTopics(topics), 'health', { most: 3 });
  expect(found).toHaveLength(3);
  expect(total).toBe(find('health').length);
});

test('topics that replace one another in a circle are still found', () => {
  expect(
    find('one', [
      { name: 'One', useInstead: 'Two' },
      { name: 'Two', useInstead: 'One' },
    ]),
  ).toEqual(['One']);
});

test('any topic is found by its own name, once', () => {
  fc.assert(
    fc.property(anyTopics, (topics) => {
      const index = indexTopics(topics);
      for (const { name, useInstead } of topics) {
        const all = searchTopics(index, name, { most: Infinity }).found.map(({ topic }) => topic);
        expect(all).toContain(useInstead ?? name);
        expect(new Set(all).size).toBe(all.length);
      }
    }),
  );
});

test('names that differ in their signs alone are told apart', () => {
  const signs = named('A: C', 'A: C#', 'A: C++', '🎉', '{{');
  for (const { name } of signs) expect(find(name, signs)[0]).toBe(name);
});

test('the whole list and its ties keep a source together, in order of first appearance', () => {
  expect(find('', named('B: Two', 'A: One', 'Own', 'b: Four', 'A: Zero'))).toEqual(['B: Two', 'b: Four', 'A: One', 'A: Zero', 'Own']);
});
