import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { DestinationRecord } from '@/utils/core/destination';
import { ALWAYS_THERE } from '@/utils/destinations';
import { Secret } from '@/utils/core/secret';
import { database } from '@/utils/platform/database/database';
import {
  deleteSecret,
  hasSecret,
  putDestination,
  putHandle,
  putSecret,
  readDestination,
  readDestinations,
  readHandle,
  readSecret,
  readWithToken,
  removeDestination,
  watchDestinations,
} from '@/utils/platform/database/destinations';
import { until } from '../until';

const CANARY = 'ghp_canary';
const team = (id: string, name: string): DestinationRecord => ({
  id,
  name,
  used: true,
  kind: 'github',
  settings: { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: 'content' },
});
const ids = (records: DestinationRecord[]) => records.map(({ id }) => id);

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('the downloads folder is there without being set up, and first', async () => {
  expect(await readDestinations(ALWAYS_THERE)).toEqual([{ id: 'download', kind: 'download', name: '', used: true }]);
  await putDestination(team('b', 'Team'));
  await putDestination(team('a', 'Zebra'));
  expect(ids(await readDestinations(ALWAYS_THERE))).toEqual(['download', 'b', 'a']);
});

test('that downloads are not wanted is kept', async () => {
  await putDestination({ id: 'download', kind: 'download', name: '', used: false });
  expect(await readDestinations(ALWAYS_THERE)).toMatchObject([{ id: 'download', used: false }]);
});

test('a destination that cannot be read is set aside, and the others come', async () => {
  await putDestination(team('a', 'A'));
  await database.table('destinations').put({ id: 'broken', kind: 'github' });
  expect(ids(await readDestinations(ALWAYS_THERE))).toEqual(['download', 'a']);
  expect(await database.setAside.toArray()).toMatchObject([{ key: 'broken' }]);
});

test('a screen is told of all of them, and again when one changes', async () => {
  const seen: string[][] = [];
  const stop = watchDestinations(ALWAYS_THERE, (records) => seen.push(ids(records)));
  await until(() => expect(seen).toEqual([['download']]));
  await putDestination(team('a', 'A'));
  await until(() => expect(seen.at(-1)).toEqual(['download', 'a']));
  stop();
});

test('a secret comes back as it went, shows nothing, and goes with its destination', async () => {
  await putDestination(team('a', 'A'));
  await putSecret('a', new Secret(CANARY));
  expect(await hasSecret('a')).toBe(true);
  const secret = await readSecret('a');
  expect(secret?.reveal()).toBe(CANARY);
  expect(JSON.stringify({ secret, records: await readDestinations(ALWAYS_THERE) })).not.toContain(CANARY);
  await removeDestination('a');
  expect([await readDestination('a', ALWAYS_THERE), await readSecret('a'), await hasSecret('a')]).toEqual([null, null, false]);
});

test('a destination is read with the token that stood beside it, also while both are being changed', async () => {
  const at = (host: string): DestinationRecord =>
    ({ ...team('a', 'A'), settings: { baseUrl: `https://${host}`, project: 'team/site', branch: 'main', root: '' } }) as DestinationRecord;
  await putDestination(at('old'), new Secret('of old'));
  // Begun first, so that it stands behind whatever is read in one step.
  const reading = Array.from({ length: 5 }, () => readWithToken('a', ALWAYS_THERE));
  const writing = putDestination(at('new'), new Secret('of new'));
  reading.push(...Array.from({ length: 5 }, () => readWithToken('a', ALWAYS_THERE)));
  for (const { record, token } of await Promise.all(reading)) {
    expect(token?.reveal()).toBe(`of ${new URL((record as { settings: { baseUrl: string } }).settings.baseUrl).host}`);
  }
  await writing;
});

test('a secret can be forgotten alone', async () => {
  await putSecret('a', new Secret(CANARY));
  await deleteSecret('a');
  expect(await readSecret('a')).toBeNull();
});

test('a folder’s handle lies beside its destination and goes with it', async () => {
  // Stands for the browser's own, which only a browser can make.
  await putHandle('f', { kind: 'directory', name: 'site' } as FileSystemDirectoryHandle);
  expect(await readHandle('f')).toMatchObject({ name: 'site' });
  await removeDestination('f');
  expect(await readHandle('f')).toBeNull();
});
