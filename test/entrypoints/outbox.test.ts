import { seen } from './a-browser';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drainAll } from '@/entrypoints/outbox/drain-all';
import { outbox } from '@/entrypoints/outbox/outbox';
import type { DestinationRecord } from '@/utils/core/destination';
import { database } from '@/utils/platform/database/database';
import { browser } from '@/utils/platform/browser';
import { putDestination } from '@/utils/platform/database/destinations';
import { wanted } from '../outbox/a-world';
import { until } from '../until';

const TEAM: DestinationRecord = {
  id: 'team',
  name: 'Team',
  used: true,
  kind: 'github',
  settings: { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: '' },
};
const states = async () =>
  (await database.deliveries.toArray()).map(({ state, problem, attempts }) =>
    [state, problem?.code, attempts].filter((part) => part !== undefined).join(' '),
  );
const online = (onLine: boolean) => vi.stubGlobal('navigator', { locks: navigator.locks, onLine });

beforeEach(() => online(true));
afterEach(async () => {
  vi.unstubAllGlobals();
  seen.downloads = [];
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('a save is told at the button until it has arrived', async () => {
  await outbox.enqueue([wanted('one', { destination: 'download' })]);
  expect(seen).toMatchObject({ badge: '1', title: 'badge_underWay 1' });
  await drainAll();
  expect(await states()).toEqual(['delivered 1']);
  expect(seen).toMatchObject({ badge: '', title: 'clip_page 0', alarm: null, downloads: ['medigy/content/telehealth/one.md'] });
});

test('a save that was just made can be taken back', async () => {
  const [id] = await outbox.enqueue([wanted('one', { destination: 'download' })]);
  await drainAll();
  await outbox.undo(id!);
  expect(await states()).toEqual(['refused delivery-undone 1']);
  expect(seen.downloads).toEqual([]);
});

test('what goes to a destination that was removed, or has no token, needs the curator, and the button says so', async () => {
  await putDestination(TEAM);
  await outbox.enqueue([wanted('one', { destination: 'gone' }), wanted('two')]);
  await drainAll();
  expect((await states()).toSorted()).toEqual(['needs-you destination-gone 1', 'needs-you token-missing 1']);
  expect(seen).toMatchObject({ badge: '!2', title: 'badge_needsYou 2', alarm: null });
});

test('what needs the curator is told while another destination keeps us waiting', async () => {
  const asking = Promise.withResolvers<number>();
  const download = vi.spyOn(browser.downloads, 'download').mockReturnValue(asking.promise);
  await outbox.enqueue([wanted('one', { destination: 'download' }), wanted('two', { destination: 'gone' })]);
  const drained = drainAll();
  await until(() => expect(seen.badge).toBe('!1'));
  expect((await states()).toSorted()).toEqual(['needs-you destination-gone 1', 'sending 1']);
  download.mockRestore();
  asking.reject(new Error('USER_CANCELED'));
  await drained;
});

test('however often it is woken, one drain at a time sees to a destination, and what came meanwhile is sent too', async () => {
  const asking = Promise.withResolvers<number>();
  const download = vi.spyOn(browser.downloads, 'download').mockReturnValueOnce(asking.promise);
  await outbox.enqueue([wanted('one', { destination: 'download' })]);
  const drained = drainAll();
  await until(async () => expect(await states()).toEqual(['sending 1']));
  const locks = vi.spyOn(navigator.locks, 'request');
  await outbox.enqueue([wanted('two', { destination: 'download' })]);
  for (let woken = 0; woken < 5; woken += 1) await drainAll();
  expect(locks).not.toHaveBeenCalled();
  locks.mockRestore();
  asking.reject(new Error('USER_CANCELED'));
  await drained;
  await until(async () => expect((await states()).toSorted()).toEqual(['delivered 1', expect.stringContaining('needs-you')]));
  download.mockRestore();
});

test('without a network what goes to a host stays queued, the button says so, and somebody looks again', async () => {
  online(false);
  await putDestination(TEAM);
  await outbox.enqueue([wanted('one'), wanted('two', { destination: 'download' })]);
  const before = Date.now();
  await drainAll();
  expect((await states()).toSorted()).toEqual(['delivered 1', 'queued 0']);
  expect(seen.badge).toBe('1');
  expect(seen.alarm).toBeGreaterThanOrEqual(before + 30_000);
});
