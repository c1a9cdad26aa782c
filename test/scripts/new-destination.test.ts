import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { make } from '@/scripts/new/destination';

const LIST = 'utils/destinations/index.ts';
const WORDS = 'public/_locales/en/messages.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-destination-'));
  for (const path of [LIST, WORDS]) cpSync(path, join(root, path));
});

afterEach(() => rmSync(root, { recursive: true }));

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('the list keeps its lines but one, which gets one more name', () => {
  const before = textOf(LIST).split('\n');
  make(root, 'carrier-pigeon');
  const added = textOf(LIST)
    .split('\n')
    .filter((line) => !before.includes(line));
  expect(added).toEqual([expect.stringMatching(/^const NAMES: readonly string\[\] = \['download', .*, 'carrier-pigeon'\];$/)]);
});

test('the words keep what they have, and get the name of the kind, and what is said when it is done', () => {
  const before = JSON.parse(textOf(WORDS)) as object;
  make(root, 'carrier-pigeon');
  expect(JSON.parse(textOf(WORDS))).toEqual({
    ...before,
    options_dest_carrierPigeon: { message: 'Carrier-pigeon' },
    options_dest_carrierPigeonDone: { message: 'Delivered' },
  });
});

test('its folder holds what it is, how it is set up and what it does, and its test asks for that', () => {
  const told = make(root, 'carrier-pigeon');
  expect(textOf('utils/destinations/carrier-pigeon/kind.ts')).toContain("kind: 'carrier-pigeon'");
  expect(textOf('utils/destinations/carrier-pigeon/set-up.ts')).toContain('export const setUp: KindSetUp');
  expect(textOf('utils/destinations/carrier-pigeon/carrier-pigeon.ts')).toContain(
    'export const carrierPigeon: Destination<CarrierPigeonSettings, object>',
  );
  expect(textOf('test/destinations/promise/carrier-pigeon.test.ts')).toContain("from '@/utils/destinations/carrier-pigeon/carrier-pigeon'");
  expect(told.join('\n')).toContain('npm run unit -- promise/carrier-pigeon');
});

test.for(['WebDAV', 'web dav', '../dav', 'dav-', ''])('%j is refused', (kind) => {
  expect(() => make(root, kind)).toThrow('is no name');
});

test('a folder that is there is left alone', () => {
  make(root, 'carrier-pigeon');
  const once = textOf(WORDS);
  expect(() => make(root, 'carrier-pigeon')).toThrow('is there already');
  expect(textOf(WORDS)).toBe(once);
});
