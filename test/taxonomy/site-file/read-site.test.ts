import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { readSite } from '@/utils/taxonomy/site-file/read-site';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { SITES } from '@/utils/taxonomy/sites';
import { writeTopics } from '@/utils/taxonomy/topics-file/own-table';
import { anyTopics } from '../any-topics';
import { inWords } from '../../in-words';
import { topicsOf } from '../read-whole';

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
  fc.assert(
    fc.property(anyTopics, (topics) => {
      expect(readSite(writeSite({ ...site, topics }))).toMatchObject({ site: { topics }, oddCount: 0 });
    }),
  );
});

test('any topics come unchanged through CSV', () => {
  fc.assert(
    fc.property(anyTopics, (topics) => {
      expect(topicsOf(writeTopics(topics, 'csv'), 'csv')).toEqual(topics);
    }),
  );
});

test.for([
  [`'\\`, `'`],
  ['“a”', '‘b, c’'],
  [`'a'`, '„d“'],
])('quotes of other kinds come unchanged through CSV: %s %s', ([name, synonym]) => {
  const topics = [{ name: name!, synonyms: [synonym!] }, { name: 'b' }];
  expect(topicsOf(writeTopics(topics, 'csv'), 'csv')).toEqual(topics);
});

test('any names come unchanged through lines', () => {
  fc.assert(
    fc.property(anyTopics, (topics) => {
      const named = topics.map(({ name }) => ({ name }));
      for (const shape of ['lines', 'list'] as const)
        expect(topicsOf(writeTopics(named, 'lines'), 'txt', { shape, header: false, roles: ['topic'] })).toEqual(named);
    }),
  );
});

test('a site is written the same whatever the order of its keys was', () => {
  const turned = Object.fromEntries(Object.entries(site).toReversed()) as typeof site;
  expect(writeSite(turned)).toBe(writeSite(site));
  expect(writeSite(site)).toMatch(/^\{\n {2}"name": "Medigy",[\s\S]*\n {4}"CMS: Prior Authorization",[\s\S]*\n\}\n$/);
});

test('CSV may have a byte order mark, CRLF, no header, and quotes that hold lines', () => {
  expect(topicsOf('\uFEFFTopic,Synonyms,Use instead\r\n"A: ""b"", c",x | y,\r\n\r\nold,,"A: ""b"", c"\r\n', 'csv')).toEqual([
    { name: 'A: "b", c', synonyms: ['x', 'y'] },
    { name: 'old', useInstead: 'A: "b", c' },
  ]);
  expect(topicsOf('topic,notes\n#tag,"two\nlines"', 'csv')).toEqual([{ name: '#tag' }]);
});

test('a line that begins with # is a topic', () => {
  expect(topicsOf('#DigitalHealth\n\n  B  \r\n', 'txt', { shape: 'lines' })).toEqual([{ name: '#DigitalHealth' }, { name: 'B' }]);
});

const written = writeSite(site);
const lineOf = (part: string) => String(written.slice(0, written.indexOf(part)).split('\n').length);

test.for([
  [
    'a comma too many',
    written.replace('"CMS: Prior Authorization",', '"CMS: Prior Authorization",,'),
    'CMS: Prior Authorization',
    /a comma too many/,
  ],
  [
    'a community with a slug that is none',
    written.replace('"slug": "cardiology"', '"slug": "Cardio logy"'),
    '"slug": "cardiology"',
    /^“slug”: only lower-case letters and digits/,
    -2,
  ],
  ['a topic that is a number', written.replace('"Symplur: Aging"', '17'), 'Symplur: Aging', /“topics”: a text in quotes/],
  ['a topic that is there twice', written.replace('"Symplur: Aging"', '"KLAS: remote patient  monitoring"'), 'Symplur: Aging', /already/],
  [
    'a successor that is not there',
    written.replace('"Symplur: Aging"', '{ "name": "x", "useInstead": "y" }'),
    'Symplur: Aging',
    /replacement/,
  ],
] as const)('in a site, %s is told by its line, and the rest is read', ([, text, where, why, lines = 0]) => {
  const { site: read, odd, oddCount } = readSite(text);
  expect(inWords(odd)).toEqual([{ line: Number(lineOf(where)) + lines, why: expect.stringMatching(why) }]);
  expect(oddCount).toBe(1);
  expect(read.topics.length).toBeGreaterThanOrEqual(site.topics.length - 1);
});

test('a site that breaks off is told by its last line', () => {
  expect(detailsOf(() => readSite(written.slice(0, 400)))?.['line']).toBe(String(written.slice(0, 400).split('\n').length));
});
