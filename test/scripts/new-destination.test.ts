import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { make } from '@/scripts/new/destination';

const LISTS = ['utils/destinations/index.ts', 'utils/destinations/verbs.ts'];
const WORDS = 'public/_locales/en/messages.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-destination-'));
  for (const path of [...LISTS, WORDS]) cpSync(path, join(root, path));
});

afterEach(() => rmSync(root, { recursive: true }));

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('each list keeps its lines, and gets one more member', () => {
  const before = LISTS.map((path) => textOf(path));
  make(root, 'web-dav');
  const added = LISTS.map((path, at) =>
    textOf(path)
      .split('\n')
      .filter((line) => !before[at]!.split('\n').includes(line)),
  );
  expect(added).toEqual([
    [
      "import { webDav } from './web-dav/kind';",
      'export const KINDS: readonly DestinationKind[] = [download, folder, github, gitlab, gitea, webdav, webDav];',
    ],
    [
      "import { webDav } from './web-dav/web-dav';",
      'const VERBS: readonly Verbs[] = [download, folder, github, gitlab, gitea, webdav, webDav];',
    ],
  ]);
});

test('the words keep what they have, and get the name of the kind', () => {
  const before = JSON.parse(textOf(WORDS)) as object;
  make(root, 'web-dav');
  expect(JSON.parse(textOf(WORDS))).toEqual({ ...before, options_dest_webDav: { message: 'Web-dav' } });
});

test('its folder holds what it is, how it is set up and what it does, and its test asks for that', () => {
  const told = make(root, 'web-dav');
  expect(textOf('utils/destinations/web-dav/kind.ts')).toContain("kind: 'web-dav'");
  expect(textOf('utils/destinations/web-dav/set-up.ts')).toContain('export const setUp: KindSetUp');
  expect(textOf('utils/destinations/web-dav/web-dav.ts')).toContain('export const webDav: Destination<WebDavSettings, object>');
  expect(textOf('test/destinations/web-dav.test.ts')).toContain("from '@/utils/destinations/web-dav/web-dav'");
  expect(told.join('\n')).toContain('npm run unit -- destinations/web-dav');
});

test.for(['WebDAV', 'web dav', '../dav', 'dav-', ''])('%j is refused', (kind) => {
  expect(() => make(root, kind)).toThrow('is no name');
});

test('a folder that is there is left alone', () => {
  make(root, 'web-dav');
  const once = textOf(WORDS);
  expect(() => make(root, 'web-dav')).toThrow('is there already');
  expect(textOf(WORDS)).toBe(once);
});
