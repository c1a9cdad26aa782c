import { seen } from './a-browser';
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { ReceiptLine } from '@/components/desk/footer/save-view';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import { createReceiptDesk } from '@/entrypoints/desk/save/receipt-desk';
import { createPreview } from '@/entrypoints/desk/save/preview';
import { createSaving } from '@/entrypoints/desk/save/saving';
import { placeOf } from '@/utils/destinations';
import { Draft } from '@/utils/core/draft';
import { changeDraft } from '@/utils/curate/change-draft';
import { oneMoreAt } from '@/utils/curate/copies';
import { startDraft } from '@/utils/curate/start-draft';
import { fail, problem } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import { enqueue, type NewDelivery } from '@/utils/outbox/enqueue';
import { database } from '@/utils/platform/database/database';
import { addDeliveries } from '@/utils/platform/database/saved-articles';
import { SITES } from '@/utils/taxonomy/sites';
import { aSafeText } from '../a-safe-text';
import { CLIP } from '../core/facts-of-an-article';

const site = SITES[0]!;
const place = (id: string) =>
  placeOf({
    id,
    kind: 'github',
    name: id,
    used: true,
    settings: { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: '' },
  });

/** Milliseconds; each step of a draft comes later than the one before. */
let clock = Date.now();
const now = () => new Date((clock += 10)).toISOString();
const keep = (wanted: NewDelivery[]) => enqueue(wanted, { now, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries });
const stored = async () => new Map((await database.deliveries.toArray()).map((row) => [row.destination, row]));

afterEach(async () => {
  seen.badge = '';
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** A desk whose article lies in the outbox for two places, and differs from what lies at one of them. */
async function differingAtOne() {
  let isFull = false;
  const store = createStore(emptyState(site, ''), aSafeText());
  store.show({ ...startDraft(CLIP, site, now()), communities: [site.communities[0]!.slug] });
  store.set({ curator: 'Vinit', places: [place('one'), place('two')] });
  const saving = createSaving(store, {
    imageSettled: async () => ({ image: null, problem: null }),
    enqueue: async (wanted) => (isFull ? fail('storage-full') : keep(wanted)),
    remember: async () => {},
    wake: () => {},
  });
  const change = (step: Parameters<typeof changeDraft>[1]) => store.show(changeDraft(store.get().draft!, step, now()));
  const settled = Promise.withResolvers<void>();
  const desk = createReceiptDesk({ store, saving, change, report: settled.reject });
  await saving.save();
  const first = await stored();
  const row = { ...first.get('one')!, state: 'needs-you' as const, problem: problem('file-differs', { path: 'a.md' }) };
  await database.deliveries.put(row);
  const line: ReceiptLine = { place: place('one'), rows: [row], row };
  store.set({ comparison: { line, files: [] } });
  return { store, saving, change, first, row, fill: () => (isFull = true), saveAsNew: () => desk.act(line, 'save-as-new') };
}

const until = async (done: () => Promise<boolean> | boolean) => {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('“Save as new” whose file could not be kept gives nothing up', async () => {
  const { store, row, fill, saveAsNew } = await differingAtOne();
  fill();
  saveAsNew();
  await until(() => store.view().save.state === 'failed');
  expect((await stored()).get('one')).toEqual(row);
});

test('“Save as new” sends one more file to that place, in place of what waited there, and none to the others', async () => {
  const { first, row, saveAsNew } = await differingAtOne();
  saveAsNew();
  await until(async () => (await stored()).get('one')?.id !== row.id);
  const rows = await stored();
  expect(await database.deliveries.count()).toBe(2);
  expect(rows.get('one')).toMatchObject({ state: 'queued' });
  expect(rows.get('one')!.paths).not.toEqual(row.paths);
  expect(rows.get('two')).toEqual(first.get('two'));
});

test('the article keeps its file at the other places when it is saved once more, and its new one where it was saved as new', async () => {
  const { saving, change, first, row, saveAsNew } = await differingAtOne();
  saveAsNew();
  await until(async () => (await stored()).get('one')?.id !== row.id);
  const asNew = (await stored()).get('one')!;
  await saving.done();
  change({ topics: ['A: One'] });
  await saving.save();
  const rows = await stored();
  expect(rows.get('two')!.paths).toEqual(first.get('two')!.paths);
  expect(rows.get('one')!.paths).toEqual(asNew.paths);
  expect(rows.get('one')!.id).not.toBe(asNew.id);
});

test('“Save as new” for one community leaves the other community’s file where it is, at the next save too', async () => {
  const store = createStore(emptyState(site, ''), aSafeText());
  const [one, other] = site.communities.map(({ slug }) => slug) as [string, string];
  store.show({ ...startDraft(CLIP, site, now()), communities: [one, other] });
  store.set({ curator: 'Vinit', places: [place('one')] });
  const saving = createSaving(store, {
    imageSettled: async () => ({ image: null, problem: null }),
    enqueue: keep,
    remember: async () => {},
    wake: () => {},
  });
  const change = (step: Parameters<typeof changeDraft>[1]) => store.show(changeDraft(store.get().draft!, step, now()));
  const rowOf = async (community: string) =>
    (await database.deliveries.orderBy('createdAt').toArray()).findLast((row) => row.community === community)!;
  await saving.save();
  const [met, arrived] = [await rowOf(one), await rowOf(other)];
  const row = { ...met, state: 'needs-you' as const, problem: problem('file-differs', { path: 'a.md' }) };
  await database.deliveries.bulkPut([row, { ...arrived, state: 'delivered', attempts: 1 }]);
  createReceiptDesk({ store, saving, change, report: () => {} }).act({ place: place('one'), rows: [row], row }, 'save-as-new');
  await until(async () => (await rowOf(one)).id !== row.id);
  await saving.done();
  change({ commentary: 'One more word.' });
  await saving.save();
  expect((await rowOf(one)).paths).not.toEqual(met.paths);
  expect((await rowOf(other)).paths).toEqual(arrived.paths);
  expect((await rowOf(other)).id).not.toBe(arrived.id);
});

/** As the library does it: the desk is opened on a draft that gives one more file, and closed. */
async function askedForAndClosed() {
  const desk = await differingAtOne();
  desk.change(oneMoreAt(desk.store.get().draft!, [desk.row]));
  const pathAfter = async (...steps: Parameters<typeof desk.change>[0][]) => {
    for (const step of steps) {
      desk.change(step);
      await desk.saving.save();
    }
    return (await stored()).get('one')!.paths[0];
  };
  return { ...desk, pathAfter };
}

test('one more file that was asked for is made at the next save, while what it is to lie beside waits', async () => {
  const { row, pathAfter } = await askedForAndClosed();
  expect(await pathAfter({ topics: ['A: One'] })).not.toBe(row.paths[0]);
});

test.for([
  ['kept', { state: 'refused', problem: problem('delivery-given-up') }],
  ['replaced', { state: 'delivered', problem: null, attempts: 1 }],
] as const)(
  'one more file that was asked for is not made once what lay there was %s, and not at a later save either',
  async ([, change]) => {
    const { store, row, pathAfter } = await askedForAndClosed();
    await database.deliveries.put({ ...row, ...change });
    expect(await pathAfter({ topics: ['A: One'] })).toBe(row.paths[0]);
    expect(store.get().draft).toMatchObject({ copies: { [`one ${row.community}`]: 0 }, saving: false });
    await database.deliveries.put({
      ...(await stored()).get('one')!,
      state: 'needs-you',
      problem: problem('file-differs', { path: 'a.md' }),
    });
    expect(await pathAfter({ topics: [] })).toBe(row.paths[0]);
  },
);

test('a preview shows the name that the file will have', async () => {
  const { store, row } = await askedForAndClosed();
  await database.deliveries.put({ ...row, state: 'refused', problem: problem('delivery-given-up') });
  createPreview(store, async () => ({ image: null, problem: null })).openPreview(true);
  await until(() => store.view().preview.state === 'ready');
  const { preview } = store.view();
  expect(preview.state === 'ready' && preview.files.every(({ path }) => path.endsWith(row.paths[0]!))).toBe(true);
});

test('a draft of before there were copies is read as one without', () => {
  const { copies: _, ...old } = startDraft(CLIP, site, now());
  expect(Draft.parse({ ...old, copy: 1 }).copies).toEqual({});
});
