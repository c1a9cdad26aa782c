import { seen } from './a-browser';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReceiptDesk } from '@/entrypoints/desk/save/receipt-desk';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import { openLibrary } from '@/entrypoints/library/library-session';
import type { Delivery } from '@/utils/core/delivery';
import { placeOf } from '@/utils/destinations';
import { problem } from '@/utils/core/problem';
import { database } from '@/utils/platform/database/database';
import { SITES } from '@/utils/taxonomy/sites';
import { type Disk, folderInMemory } from '../destinations/folder-in-memory';
import { aDelivery, BUNDLE } from '../outbox/a-delivery';
import { until } from '../until';

const FOLDER_RECORD = { id: 'folder', kind: 'folder', name: 'Site', used: true };
const FOLDER = placeOf(FOLDER_RECORD);
const differing = aDelivery({
  destination: FOLDER.id,
  state: 'needs-you',
  attempts: 1,
  problem: problem('file-differs', { path: 'a.md' }),
});
const arrived = aDelivery({
  destination: FOLDER.id,
  state: 'delivered',
  attempts: 1,
  receipt: { paths: ['content/telehealth/a.md'], renamed: false, url: null, review: false, wrote: true },
});
const parked = aDelivery({
  destination: FOLDER.id,
  draft: 'https://example.org/b',
  articleKeys: [],
  paths: ['telehealth/b.md'],
  state: 'needs-you',
  problem: problem('folder-not-allowed', { folder: 'Site' }),
});

let disk: Disk;
/** What the browser says of the folder, and what the curator answers when asked. */
let permission: PermissionState;
let answer: PermissionState;

beforeEach(async () => {
  // Handles are kept as they are, as browsers do.
  vi.stubGlobal('structuredClone', (value: unknown) => value);
  disk = new Map([['telehealth/a.md', new Uint8Array([1])]]);
  [permission, answer] = ['prompt', 'granted'];
  const handle = { ...folderInMemory(disk), queryPermission: async () => permission, requestPermission: async () => (permission = answer) };
  await database.table('handles').put({ destination: FOLDER.id, handle });
  await database.destinations.put(FOLDER_RECORD);
});
afterEach(async () => {
  seen.badge = '';
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.unstubAllGlobals();
});

async function put(...rows: Delivery[]) {
  await database.deliveries.bulkPut(rows);
  await database.bundles.bulkPut(rows.map(({ id }) => ({ id, bundle: BUNDLE })));
}
const stateOf = async (id: string) => (await database.deliveries.get(id))?.state;

async function library(...rows: Delivery[]) {
  await put(...rows);
  const { view, actions } = openLibrary(null);
  await until(() => expect([view().deliveries.length, view().destinations.length]).toEqual([rows.length, 2]));
  return { view, actions, met: () => until(() => expect(view().problem?.problem.code).toBe('folder-not-allowed')) };
}

test('the comparison that the browser kept out of its folder goes on once that is allowed', async () => {
  const { view, actions, met } = await library(differing);
  actions.act('compare', differing.id);
  await met();
  actions.act('allow', differing.id);
  await until(() => expect(view().inspected).toMatchObject({ id: differing.id, kind: 'comparison' }));
  expect(view().problem).toBeNull();
  expect(await stateOf(differing.id)).toBe('needs-you');
});

test('what was to be taken back from a folder is, once that is allowed, and what waited for the same goes on', async () => {
  const { actions, met } = await library(arrived, parked);
  actions.act('undo', arrived.id);
  await met();
  actions.act('allow', arrived.id);
  await until(async () => expect(await stateOf(parked.id)).toBe('queued'));
  expect(await stateOf(arrived.id)).toBe('refused');
  expect([...disk.keys()]).toEqual([]);
});

test('a folder that the curator does not allow is not gone on with', async () => {
  answer = 'denied';
  const { view, actions, met } = await library(arrived);
  actions.act('undo', arrived.id);
  await met();
  actions.act('allow', arrived.id);
  await until(() => expect(view().said?.text).toBe('Permission was not given.'));
  expect(await stateOf(arrived.id)).toBe('delivered');
});

/** The desk that made these. */
async function desk(...rows: Delivery[]) {
  await put(...rows);
  const store = createStore(emptyState(SITES[0]!, ''));
  store.set({ places: [FOLDER], saved: rows });
  const report = vi.fn();
  return {
    store,
    report,
    ...createReceiptDesk({ store, saving: { save: async () => true }, change: () => {}, report }),
  };
}

test('“Compare” at the desk asks for the folder in the same click', async () => {
  const { store, act, report } = await desk(differing);
  act({ place: FOLDER, rows: [differing], row: differing }, 'compare');
  await until(() => expect(store.view().comparison?.line.row.id).toBe(differing.id));
  expect(report).not.toHaveBeenCalled();
});

test('“Undo” at the desk asks for the folder in the same click', async () => {
  const { undoSave, report } = await desk(arrived);
  undoSave();
  await until(async () => expect(await stateOf(arrived.id)).toBe('refused'));
  expect(report).not.toHaveBeenCalled();
});
