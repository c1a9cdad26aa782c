import { seen } from './a-browser';
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createCompareDesk } from '@/entrypoints/desk/compare-desk';
import { emptyState } from '@/entrypoints/desk/desk-state';
import { createStore as createDeskStore } from '@/entrypoints/desk/desk-store';
import { createStore as createLibraryStore } from '@/entrypoints/library/library-store';
import { saveAsNew } from '@/entrypoints/library/save-as-new';
import { startDraft } from '@/utils/core/draft';
import { problem } from '@/utils/core/problem';
import { database } from '@/utils/platform/database';
import { readDraft } from '@/utils/platform/drafts';
import { SITES } from '@/utils/taxonomy/sites';
import { CLIP } from '../core/facts-of-an-article';
import { aDelivery } from '../outbox/a-delivery';

const site = SITES[0]!;
const draft = startDraft(CLIP, site, '2026-11-21T08:00:00.000Z');
const differing = aDelivery({ draft: draft.key, state: 'needs-you', problem: problem('file-differs', { path: 'a.md' }) });
const outcomes = async () => new Map((await database.deliveries.toArray()).map(({ id, state, problem: why }) => [id, [state, why?.code].join(' ')]));

afterEach(async () => {
  seen.tabs = [];
  await Promise.all(database.tables.map((table) => table.clear()));
});

test.for([['keep', 'refused delivery-given-up'], ['close', 'needs-you file-differs']] as const)('“%s” at the desk: what lies there stays, and the delivery is %s', async ([way, outcome]) => {
  await database.deliveries.add(differing);
  const store = createDeskStore(emptyState(site, ''));
  const line = { place: null, rows: [differing], row: differing };
  store.set({ comparison: { line, files: [] } });
  await createCompareDesk(store, async () => {}).settle(way);
  expect(store.view().comparison).toBeNull();
  expect((await outcomes()).get(differing.id)).toBe(outcome);
});

test('“Save as new” in the library gives up all of that save that differ, and opens the desk on the draft under another name', async () => {
  const sibling = { ...differing, id: crypto.randomUUID(), community: 'ccm' };
  const elsewhere = { ...differing, id: crypto.randomUUID(), destination: 'other' };
  const all = [differing, sibling, elsewhere];
  await database.deliveries.bulkAdd(all);
  await database.drafts.put(draft);
  const store = createLibraryStore(null);
  store.set({ deliveries: all });
  await saveAsNew(differing.id, store);
  expect([...(await outcomes()).values()].toSorted()).toEqual(['needs-you file-differs', 'refused delivery-given-up', 'refused delivery-given-up']);
  const kept = await readDraft(draft.key);
  expect(kept).toMatchObject({ copy: 1, saving: false });
  expect(Date.parse(kept!.changedAt)).toBeGreaterThan(Date.parse(differing.createdAt));
  expect(seen.tabs).toEqual([`/desk.html?${new URLSearchParams({ draft: draft.key })}`]);
});

test('“Save as new” in the library of a draft that is gone says so, and nothing is given up', async () => {
  await database.deliveries.add(differing);
  const store = createLibraryStore(null);
  store.set({ deliveries: [differing] });
  await saveAsNew(differing.id, store);
  expect(store.view().said?.text).toContain('no longer kept');
  expect((await outcomes()).get(differing.id)).toBe('needs-you file-differs');
  expect(seen.tabs).toEqual([]);
});
