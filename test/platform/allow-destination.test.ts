import { seen } from '../entrypoints/a-browser';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DestinationRecord } from '@/utils/core/destination';
import { placeOf } from '@/utils/destinations';
import { allowDestination } from '@/utils/platform/allow-destination';

const ROOT = join(import.meta.dirname, '../..');
const sources = ['components', 'entrypoints', 'utils'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
);

test('the downloads folder needs no yes, and a folder whose handle is gone gets none', async () => {
  const allow = (record: DestinationRecord) => allowDestination(record, placeOf(record).about);
  expect(await allow({ id: 'download', kind: 'download', name: '', used: true })).toBe(true);
  expect(await allow({ id: 'gone', kind: 'folder', name: 'content', used: true })).toBe(false);
  expect(seen.tabs).toEqual([]);
});

test('a folder’s permission is asked for in one place', () => {
  const asking = sources.filter((name) => /\.tsx?$/.test(name) && /requestPermission\b/.test(readFileSync(join(ROOT, name), 'utf8')));
  expect(asking).toEqual([join('utils', 'platform', 'files', 'folder.ts')]);
});
