// What is particular to a kind of destination stands in its folder, what was kept of one stays, and nobody else asks for one by name.
import { seen } from '../entrypoints/a-browser';
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { openDestination } from '@/entrypoints/outbox/open-destination';
import { Secret } from '@/utils/core/secret';
import { ALWAYS_THERE, KINDS, kindOf, placeOf } from '@/utils/destinations';
import { isOfItsKind, verbsOf } from '@/utils/destinations/verbs';
import { database } from '@/utils/platform/database/database';
import { readDestination, readDestinations } from '@/utils/platform/database/destinations';
import kept from '../fixtures/destinations/of-version-4.json';

const HOME = 'utils/destinations/';
const sources = ['utils', 'components', 'entrypoints']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`))
  .filter((name) => /\.tsx?$/.test(name));
const named = new RegExp(`(['"\`])(?:${KINDS.map(({ kind }) => kind).join('|')})\\1`);
/** Where a delivery’s folder is meant, and no kind. */
const isField = (line: string) => /Pick<Delivery\b|^\s*\| '\w+'$|details\['folder'\]/.test(line);

/** Lines that ask for a kind by name, with their places. */
const askedIn = (name: string, source: string): string[] =>
  source.split('\n').flatMap((line, at) => (named.test(line) && !isField(line) ? [`${name}:${at + 1}`] : []));

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

test('outside its folder nobody asks for a kind of destination by name', () => {
  const others = sources.filter((name) => !name.startsWith(HOME));
  expect(others.flatMap((name) => askedIn(name, readFileSync(name, 'utf8')))).toEqual([]);
});

test('within the room a kind is named in its own folder and in the list alone', () => {
  const allowed = (name: string) => KINDS.some(({ kind }) => name.startsWith(`${HOME}${kind}/`)) || name === `${HOME}index.ts`;
  const others = sources.filter((name) => name.startsWith(HOME) && !allowed(name));
  expect(others.flatMap((name) => askedIn(name, readFileSync(name, 'utf8')))).toEqual([]);
});

test.for([
  ["if (kind === 'github') {", true],
  ['case "gitea":', true],
  ['const folder = `download`;', true],
  ["import { download } from './download/kind';", false],
  ["say('options_dest_github')", false],
] as const)('in %j a kind is asked for by name: %s', ([line, found]) => {
  expect(askedIn('a.ts', line).length > 0).toBe(found);
});

test('every folder of the room is in the list, or shared', () => {
  const folders = readdirSync(HOME, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((name) => name !== 'git' && name !== 'files').toSorted()).toEqual(KINDS.map(({ kind }) => kind).toSorted());
});

test('each kind keeps the promise of all, in a test of its own', () => {
  for (const { kind } of KINDS) expect(readFileSync(`test/destinations/promise/${kind}.test.ts`, 'utf8')).toContain('keepsThePromise(');
});

test('tests take nothing from what measures', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(tests.filter((name) => /from '(?:\.\.\/)+bench\//.test(readFileSync(`test/${name}`, 'utf8')))).toEqual([]);
});

test('each kind has its verbs and can be set up', async () => {
  for (const { kind, setUp } of KINDS) {
    expect(verbsOf(kind)?.kind, `verbs.ts of ${kind}`).toBe(kind);
    expect((await setUp()).place({ id: 'a', kind, name: 'A', used: true })).toBeInstanceOf(Array);
  }
  expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length);
});

test('what the build before kept opens unchanged', async () => {
  await database.table('destinations').bulkPut(kept);
  const byId = (records: { id: string }[]) => records.toSorted((one, other) => one.id.localeCompare(other.id));
  expect(byId(await readDestinations(ALWAYS_THERE))).toEqual(byId(kept));
  expect(await database.setAside.count()).toBe(0);
  for (const record of kept) {
    const found = (await readDestination(record.id, ALWAYS_THERE))!;
    expect(isOfItsKind(found)).toBe(true);
    expect(openDestination(found, new Secret('of this host')).settings).toEqual(
      record.settings ?? (kindOf(record.kind)?.isAlwaysThere ? null : { name: record.name }),
    );
  }
});

test.for([
  [
    'of a kind that this version does not know',
    { id: 'a', kind: 'carrier-pigeon', name: 'Loft', used: true, settings: { loft: 7 } },
    'destination-unknown',
  ],
  [
    'whose settings its kind cannot read',
    { id: 'a', kind: 'github', name: 'Team', used: true, settings: { baseUrl: 'http://example.org', project: '..' } },
    'destination-unreadable',
  ],
  ['without any settings', { id: 'a', kind: 'gitlab', name: 'Team', used: true }, 'destination-unreadable'],
] as const)('a destination %s is kept and shown as it is, and nothing is sent to it', async ([, record, code]) => {
  await database.table('destinations').put(record);
  expect((await readDestinations(ALWAYS_THERE)).slice(1)).toEqual([record]);
  expect(await database.table('destinations').get('a')).toEqual(record);
  expect(() => openDestination(record, new Secret('a token'))).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code }) }),
  );
  expect(seen.tabs).toEqual([]);
  expect(placeOf(record).about.isUnknown ?? false).toBe(kindOf(record.kind) === null);
});
