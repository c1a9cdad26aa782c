import { expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { speak } from '@/components/shared/words/say';
import { siteFault } from '@/utils/core/site-fault';
import { readSite } from '@/utils/taxonomy/site-file/read-site';
import { SITES } from '@/utils/taxonomy/sites';
import { detailsOf } from '../../in-words';

/** Of one value a line. */
const LINES = {
  name: '"Own"',
  slug: '"own"',
  communities: '[{ "name": "Alpha", "slug": "alpha" },\n{ "name": "Beta", "slug": "beta" }]',
  topics: '["A: One",\n{ "name": "A: Two", "synonyms": ["2"] }]',
  vocabulary: '"open"',
  contentTypes: '[{ "name": "News", "slug": "news", "archetype": "news" },\n{ "name": "Papers", "slug": "papers", "archetype": "papers" }]',
  format: '"medigy"',
  excerpt: '{ "maxCharacters": 1000 }',
  contentRoot: '"content"',
};
const fileOf = (lines: Record<string, string>) =>
  `{\n${Object.entries(lines)
    .map(([key, value]) => `"${key}": ${value}`)
    .join(',\n')}\n}`;
/** Why it is refused as a whole, else the first entry that is left out. */
const told = (text: string) => {
  try {
    const {
      odd: [first],
    } = readSite(text);
    return first ? { line: String(first.line), why: speak(first.why) } : null;
  } catch (error) {
    if (error instanceof ProblemError) return detailsOf(error.problem);
    throw error;
  }
};

test('the site is read, and so is the built-in one', () => {
  expect(told(fileOf(LINES))).toBeNull();
  expect(SITES.map(siteFault)).toEqual([null]);
});

test.for([
  ['two communities of one slug', 'communities', 'beta', 'alpha', '5', 'the slug “alpha” is already used in line 4'],
  ['two content types of one slug', 'contentTypes', 'papers', 'news', '10', 'the slug “news” is already used in line 9'],
  ['a community that Windows keeps for a device', 'communities', '"beta"', '"aux"', '5', '“slug”: Windows keeps this name for a device'],
  [
    'a content type of a slug too long',
    'contentTypes',
    '"slug": "papers"',
    `"slug": "${'p'.repeat(201)}"`,
    '10',
    '“slug”: it is longer than 200 characters',
  ],
  ['a site that Windows keeps for a device', 'slug', 'own', 'com1', '3', '“slug”: Windows keeps this name for a device'],
  [
    'a folder that Windows keeps for a device',
    'contentRoot',
    'content',
    'content/nul',
    '13',
    '“contentRoot”: in “nul”, Windows keeps this name for a device',
  ],
  ['a blank community', 'communities', 'Beta', ' ', '5', '“name”: it is empty'],
  ['a blank topic', 'topics', 'A: Two', '\\u00a0', '7', 'the topic: it contains nothing but invisible characters'],
  ['a topic of two lines', 'topics', 'A: One', 'A\\nB', '6', 'the topic: a line break in it became a space'],
  ['a topic with a control', 'topics', 'A: One', 'A\\u0000b', '6', 'the topic: invisible characters were removed from it'],
  [
    'a synonym that turns the order of reading',
    'topics',
    '"2"',
    '"a\\u202Eb"',
    '7',
    'a synonym: invisible characters were removed from it',
  ],
  [
    'a community that turns it',
    'communities',
    'Alpha',
    'Al\\u2066pha',
    '4',
    '“name”: it contains hidden characters that change the order of its letters',
  ],
] as const)('%s is told by its line', ([, key, there, instead, line, why]) => {
  expect(told(fileOf({ ...LINES, [key]: LINES[key].replaceAll(there, instead) }))).toEqual({ line, why });
});

test.for([
  ['communities', '[{ "name": 5, "slug": "a" }]', '“name”: a text in quotes is expected here'],
  ['communities', '[{ "slug": "a" }]', '“name” is missing'],
  ['communities', '{}', '“communities”: a list in square brackets is expected here'],
  ['communities', '["Alpha"]', '“communities”: names and values in curly brackets are expected here'],
  ['topics', '[7]', '“topics”: a text in quotes is expected here'],
  ['topics', '[["A"]]', '“topics”: a text in quotes is expected here'],
  ['topics', '[""]', '“topics”: it is empty'],
  ['topics', '[{ "synonyms": ["x"] }]', '“name” is missing'],
  ['topics', '[{ "name": "a", "synonyms": "x" }]', '“synonyms”: a list in square brackets is expected here'],
  ['slug', '"Own site"', '“slug”: only lower-case letters and digits, with single hyphens between them, are allowed here'],
  ['name', '""', '“name”: it is empty'],
  ['vocabulary', '"shut"', '“vocabulary”: one of “open”, “closed” is expected here'],
  ['excerpt', '{ "maxCharacters": "5" }', '“maxCharacters”: a whole number is expected here'],
  ['excerpt', '{ "maxCharacters": 1.5 }', '“maxCharacters”: a whole number is expected here'],
  ['excerpt', '{ "maxCharacters": 5, "maxShare": 0 }', '“maxShare”: a number above zero is expected here'],
  ['excerpt', '{ "maxCharacters": 5, "maxShare": 101 }', '“maxShare”: a number of at most 100 is expected here'],
  ['excerpt', '{ "maxCharacters": 5, "maxShare": "40" }', '“maxShare”: a whole number is expected here'],
  ['excerpt', '{ "maxCharacters": 0 }', '“maxCharacters”: a number above zero is expected here'],
  ['contentRoot', '"../x"', '“contentRoot”: in “..”, it leads to another folder'],
  ['contentRoot', '"/x"', '“contentRoot”: it begins or ends with a slash'],
  ['labels', '"Tags"', '“labels”: names and values in curly brackets are expected here'],
  ['labels', '{ "topics": 5 }', '“topics”: a text in quotes is expected here'],
  ['formats', '["x"]', '“formats”: names and values in curly brackets are expected here'],
  ['formats', '{ "links": 5 }', 'the text of a format is expected here, in quotes or as a list of its lines'],
  ['formats', '{ "links": ["a", 5] }', 'the text of a format is expected here, in quotes or as a list of its lines'],
  ['formats', '{ "": "x" }', '“formats”: it is empty'],
  ['formats', '{ "links": "" }', 'the text of a format is expected here, in quotes or as a list of its lines'],
  ['vocabularies', '{}', '“vocabularies”: a list in square brackets is expected here'],
  ['vocabularies', '[{ "terms": [] }]', '“name” is missing'],
  ['vocabularies', '[{ "name": "moods" }]', '“terms” is missing'],
  ['vocabularies', '[{ "name": "moods", "terms": [5] }]', '“terms”: a text in quotes is expected here'],
  ['vocabularies', '[{ "name": "moods", "terms": [], "open": "yes" }]', '“open”: true or false, without quotes, is expected here'],
  ['contentTypes', '[{ "name": "News", "slug": "news", "archetype": "news", "format": 5 }]', '“format”: a text in quotes is expected here'],
] as const)('where %s is %s, it is said in plain words', ([key, value, why]) => {
  expect(told(fileOf({ ...LINES, [key]: value }))?.['why']).toBe(why);
});

test('a format that is too long for one is told and left out', () => {
  const formats = `{ "links": "${'x'.repeat(100_001)}" }`;
  expect(told(fileOf({ ...LINES, formats }))).toEqual({ line: '14', why: 'it is longer than 100,000 characters' });
});

test('what is no site at all, or lacks a part, is told', () => {
  expect(told('["A: b"]')).toEqual({ line: '1', why: 'this is not a site file' });
  const { format: _, ...rest } = LINES;
  expect(told(fileOf(rest))).toEqual({ line: '1', why: '“format” is missing' });
});

test('a successor is known whatever its case, and leads by the name that stands in the list', () => {
  const topics = '["A: New", { "name": "A: Old", "useInstead": "a: new" }]';
  expect(readSite(fileOf({ ...LINES, topics })).site.topics[1]).toEqual({ name: 'A: Old', useInstead: 'A: New' });
});
