import { seen } from './a-browser';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dueAt, followPublished } from '@/entrypoints/published/follow-published';
import { readPublished } from '@/entrypoints/published/read-published';
import type { DestinationRecord } from '@/utils/core/destination';
import { Secret } from '@/utils/core/secret';
import type { PublishedState } from '@/utils/core/team/published';
import { database } from '@/utils/platform/database/database';
import { putDestination } from '@/utils/platform/database/destinations';
import { putPublishedState, readPublishedState } from '@/utils/platform/database/team/published';

const TEAM: DestinationRecord = {
  id: 'team',
  name: 'Team',
  used: true,
  kind: 'github',
  settings: { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: '' },
  sites: { medigy: true },
};
const UNREAD: PublishedState = {
  place: 'team',
  of: '',
  by: '',
  keys: null,
  commit: null,
  target: null,
  files: 0,
  left: 0,
  askedAt: '2026-11-21T08:00:00.000Z',
};
const DAY = 24 * 60 * 60 * 1000;

// As in Firefox, whose background is a page: what notes the keys is loaded there.
beforeEach(() => void vi.stubEnv('FIREFOX', 'true'));
afterEach(async () => {
  vi.unstubAllEnvs();
  seen.alarm = null;
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('a repository whose token is not in this browser is left until it is, and nothing is woken for it', async () => {
  await putDestination(TEAM);
  await putPublishedState(UNREAD);
  await followPublished();
  expect(seen.alarm).toBeNull();
  expect(await readPublishedState('team')).toEqual(UNREAD);
});

test('one that was read is looked at again a day later', async () => {
  const askedAt = new Date().toISOString();
  await putDestination(TEAM, new Secret('t'));
  await putPublishedState({ ...UNREAD, commit: 'c', askedAt });
  await followPublished();
  expect(seen.alarm).toBe(Date.parse(askedAt) + DAY);
});

test('one whose settings cannot be read says so, and is not tried again at once', async () => {
  await putDestination({ ...TEAM, settings: {} }, new Secret('t'));
  await putPublishedState(UNREAD);
  await readPublished('team');
  const state = await readPublishedState('team');
  expect(state?.problem?.code).toBe('destination-unreadable');
  expect(dueAt(state)).toBeGreaterThan(Date.now());
});
