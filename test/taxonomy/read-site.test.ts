import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { readSite, writeSite } from '@/utils/taxonomy/read-site';
import { readTopics, writeTopics } from '@/utils/taxonomy/read-topics';
import { SITES } from '@/utils/taxonomy/sites';
import { anyTopics } from './any-topics';

const site = SITES[0]!;
const detailsOf = (read: () => unknown): Record<string, string> | null => {
  try {
    read();
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.problem.code, ...error.problem.details };
    throw error;
  }
  return null;
};

test('any topics come unchanged through the file of a site', () => {
  fc.assert(fc.property(anyTopics, (topics) => {
    expect(readSite(writeSite({ ...site, topics })).topics).toEqual(topics);
  }));
});

test('any topics come unchanged through CSV', () => {
  fc.assert(fc.property(anyTopics, (topics) => {
    expect(readTopics(writeTopics(topics, 'csv'), 'csv').topics).toEqual(topics);
  }));
});

test('any names come unchanged through lines', () => {
  fc.assert(fc.property(anyTopics, (topics) => {
    const named = topics.map(({ name }) => ({ name }));
    expect(readTopics(writeTopics(named, 'lines'), 'lines').topics).toEqual(named);
  }));
});

test('a site is written the same whatever the order of its keys was', () => {
  const turned = Object.fromEntries(Object.entries(site).toReversed()) as typeof site;
  expect(writeSite(turned)).toBe(writeSite(site));
  expect(writeSite(site)).toMatch(/^\{\n {2}"name": "Medigy",[\s\S]*\n {4}"CMS: Prior Authorization",[\s\S]*\n\}\n$/);
});

test('CSV may have a byte order mark, CRLF, no header, and quotes that hold lines', () => {
  expect(readTopics('\uFEFFTopic,Synonyms,Use instead\r\n"A: ""b"", c",x | y,\r\n\r\nold,,"A: ""b"", c"\r\n', 'csv').topics).toEqual([
    { name: 'A: "b", c', synonyms: ['x', 'y'] },
    { name: 'old', useInstead: 'A: "b", c' },
  ]);
  expect(readTopics('topic,notes\n#tag,"two\nlines"', 'csv').topics).toEqual([{ name: '#tag' }]);
});

test('a line that begins with # is a topic', () => {
  expect(readTopics('#DigitalHealth\n\n  B  \r\n', 'lines').topics).toEqual([{ name: '#DigitalHealth' }, { name: 'B' }]);
});

test.for([
  ['a quote that is not closed', 'csv', 'a\n"b\nc', '2', /quote/],
  ['a missing topic', 'csv', 'topic\na\n,x', '3', /missing/],
  ['too many fields', 'csv', 'a\n"b\nc"\nd,e,f,g', '4', /4 fields/],
  ['the same topic again, in other case', 'csv', 'Santé: Publique\nb\nsante\u0301:  publique', '3', /line 1 /],
  ['the same topic again in lines', 'lines', '\na\n\nA', '4', /line 2 /],
  ['a topic of two lines', 'csv', 'topic\na\n"b\nc"', '3', /^the topic: it has a line break$/],
  ['a synonym that turns the order of reading', 'csv', 'topic,synonyms\na,x | \u202Ey', '2', /^a synonym: it has hidden signs/],
  ['a successor that is nowhere', 'csv', 'topic,synonyms,use instead\nA: Old,,A: Nwe\nA: New,,', '2', /^the topic to use instead is not in the file$/],
  ['a topic that leads to itself', 'csv', 'a,,\nb,,B', '2', /itself/],
] as const)('%s is told by its line', ([, kind, text, line, why]) => {
  expect(detailsOf(() => readTopics(text, kind))).toEqual({ code: 'vocabulary-unreadable', line, why: expect.stringMatching(why) });
});

const written = writeSite(site);
const lineOf = (part: string) => String(written.slice(0, written.indexOf(part)).split('\n').length);

test.for([
  ['a comma too many', written.replace('"CMS: Prior Authorization",', '"CMS: Prior Authorization",,'), 'CMS: Prior Authorization', /JSON/],
  ['a slug that is none', written.replace('"slug": "cardiology"', '"slug": "Cardio logy"'), '"slug": "cardiology"', /^“slug”: only lower-case letters and digits/],
  ['a topic that is a number', written.replace('"Symplur: Aging"', '17'), 'Symplur: Aging', /topics/],
  ['a topic that is there twice', written.replace('"Symplur: Aging"', '"KLAS: remote patient  monitoring"'), 'Symplur: Aging', /already/],
  ['a successor that is not there', written.replace('"Symplur: Aging"', '{ "name": "x", "useInstead": "y" }'), 'Symplur: Aging', /instead/],
] as const)('in a site, %s is told by its line', ([, text, where, why]) => {
  expect(detailsOf(() => readSite(text))).toEqual({ code: 'vocabulary-unreadable', line: lineOf(where), why: expect.stringMatching(why) });
});

test('a site that breaks off is told by its last line', () => {
  expect(detailsOf(() => readSite(written.slice(0, 400)))?.['line']).toBe(String(written.slice(0, 400).split('\n').length));
});
