// The house itself: how long its files and lines are, and how many lie side by side. What the table of rooms says is checked by `npm run arch`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOMS = ['components', 'entrypoints', 'utils'];
const MOST_LINES = 200;
const MOST_IN_THE_MEDIAN = 60;
const MOST_SIDE_BY_SIDE = 25;
const WIDEST = 140;

/** Rows of words or of facts, of which nobody reads more than the one that is looked for. */
const TABLES = [
  'utils/base/private-names.ts',
  'utils/core/problem.ts',
  'utils/destinations/github/refusals.ts',
  'utils/destinations/gitlab/refusals.ts',
  'utils/extract/address/tracking-parameters.ts',
  'utils/extract/words/languages/',
  'utils/taxonomy/topics-file/column-names.ts',
];
const isTable = (file: string): boolean => TABLES.some((table) => file.startsWith(table));

interface Source {
  file: string;
  lines: string[];
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name): Source => ({ file: `${room}/${name}`, lines: linesOf(`${room}/${name}`) })),
);

const folders = [
  ...ROOMS,
  ...ROOMS.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`)).filter((place) =>
    statSync(place).isDirectory(),
  ),
];

test('no file is longer than a person reads at once, but for tables', () => {
  expect(sources.filter(({ file, lines }) => lines.length > MOST_LINES && !isTable(file)).map(({ file }) => file)).toEqual([]);
});

test('the file in the middle of all, by length, is short', () => {
  const lengths = sources.map(({ lines }) => lines.length).toSorted((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MOST_IN_THE_MEDIAN);
});

test('no line is wider than the formatter’s, but in tables', () => {
  const wide = sources
    .filter(({ file }) => !isTable(file))
    .flatMap(({ file, lines }) => lines.flatMap((line, index) => (line.length > WIDEST ? [`${file}:${index + 1}`] : [])));
  expect(wide).toEqual([]);
});

test('no folder holds more than can be taken in at a glance', () => {
  const full = folders.filter(
    (folder) =>
      !isTable(`${folder}/`) && readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length > MOST_SIDE_BY_SIDE,
  );
  expect(full).toEqual([]);
});

test('every file lies in a room', () => {
  const loose = sources.map(({ file }) => file).filter((file) => /^(?:utils|components)\/[^/]+$/.test(file));
  expect(loose).toEqual([]);
});

test('every file opens with what it is for', () => {
  expect(sources.filter(({ lines }) => !/^\/\/|^\/\*\*/.test(lines[0] ?? '')).map(({ file }) => file)).toEqual([]);
});

test('every table that may be long is there', () => {
  expect(TABLES.filter((table) => !sources.some(({ file }) => file.startsWith(table)))).toEqual([]);
});
