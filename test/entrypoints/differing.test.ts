import { seen } from './a-browser';
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createCompareDesk } from '@/entrypoints/desk/parts/compare-desk';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore as createDeskStore } from '@/entrypoints/desk/session/desk-store';
import { createStore as createLibraryStore } from '@/entrypoints/library/library-store';
import { createInspection } from '@/entrypoints/library/inspect-delivery';
import { saveAsNew } from '@/entrypoints/library/save-as-new';
import { copyAt } from '@/utils/curate/copies';
import { startDraft } from '@/utils/curate/start-draft';
import { problem } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import { database } from '@/utils/platform/database/database';
import { readDraft } from '@/utils/platform/database/drafts';
import { SITES } from '@/utils/taxonomy/sites';
import { aSafeText } from '../a-safe-text';
import { CLIP } from '../core/facts-of-an-article';
import { aDelivery, BUNDLE } from '../outbox/a-delivery';
import { until } from '../until';

const site = SITES[0]!;
const draft = startDraft(CLIP, site, '2026-11-21T08:00:00.000Z');
const differing = aDelivery({ draft: draft.key, state: 'needs-you', problem: problem('file-differs', { path: 'a.md' }) });
const outcomes = async () =>
  new Map((await database.deliveries.toArray()).map(({ id, state, problem: why }) => [id, [state, why?.code].join(' ')]));

afterEach(async () => {
  seen.tabs = [];
  await Promise.all(database.tables.map((table) => table.clear()));
});

test.for([
  ['keep', 'refused delivery-given-up'],
  ['close', 'needs-you file-differs'],
] as const)('“%s” at the desk: what lies there stays, and the delivery is %s', async ([way, outcome]) => {
  await database.deliveries.add(differing);
  const store = createDeskStore(emptyState(site, ''), aSafeText());
  const line = { place: null, rows: [differing], row: differing };
  store.set({ comparison: { line, files: [] } });
  await createCompareDesk(store, async () => {}).settle(way);
  expect(store.view().comparison).toBeNull();
  expect((await outcomes()).get(differing.id)).toBe(outcome);
});

test('“Save as new” in the library opens the desk on the draft under another name there, and nothing is given up before that is saved', async () => {
  await database.deliveries.add(differing);
  await database.drafts.put(draft);
  const store = createLibraryStore(null);
  store.set({ deliveries: [differing] });
  await saveAsNew(differing.id, store);
  expect((await outcomes()).get(differing.id)).toBe('needs-you file-differs');
  const kept = await readDraft(draft.key);
  expect([copyAt(kept!, differing), kept!.saving]).toEqual([1, false]);
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

test('what the library replaces is what its open comparison shows, whatever another one has seen meanwhile', async () => {
  await database.deliveries.add(differing);
  await database.bundles.add({ id: differing.id, bundle: BUNDLE });
  const store = createLibraryStore(null);
  const inspection = createInspection(store);
  const bytes = new TextEncoder().encode('Theirs.');
  store.set({ inspected: { id: differing.id, kind: 'comparison', files: [], seen: [{ path: 'a.md', bytes }] } });
  inspection.settle(differing.id, 'replace');
  const hash = await sha256(bytes);
  await until(async () => expect((await database.deliveries.get(differing.id))?.mayReplace).toContain(hash));
});
