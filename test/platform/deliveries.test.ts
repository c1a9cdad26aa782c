import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { database } from '@/utils/platform/database/database';
import {
  changeDelivery,
  countDeliveries,
  deliveriesOfArticle,
  watchAllDeliveries,
  watchCounts,
  watchDeliveries,
} from '@/utils/platform/database/deliveries';
import { aDelivery } from '../outbox/a-delivery';
import { until } from '../until';
import { ASIDE, needsYouSince, putDraft } from '@/utils/platform/database/drafts';
import { startDraft } from '@/utils/curate/start-draft';
import { SITES } from '@/utils/taxonomy/sites';
import { CLIP } from '../core/facts-of-an-article';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const A_DRAFT = startDraft(CLIP, SITES[0]!, '2026-11-21T08:00:00.000Z');
const titles = (rows: Delivery[]) => rows.map(({ title }) => title);

test('all that was ever made of an article is found by any of its keys, once, the newest first', async () => {
  await database.deliveries.bulkPut([
    aDelivery({ title: 'old', articleKeys: ['example.org/a', 'example.org/2026/a'], createdAt: '2026-11-20T08:00:00.000Z' }),
    aDelivery({ title: 'new', articleKeys: ['example.org/2026/a'] }),
    aDelivery({ title: 'other', articleKeys: ['example.org/b'] }),
  ]);
  expect(titles(await deliveriesOfArticle(['example.org/a', 'example.org/2026/a']))).toEqual(['new', 'old']);
  expect(await deliveriesOfArticle([])).toEqual([]);
});

test('what is under way and what needs the curator is counted, now and whenever it changes', async () => {
  const seen: unknown[] = [];
  const stop = watchCounts((counts) => seen.push(counts));
  await until(() => expect(seen).toEqual([{ underWay: 0, needsYou: 0 }]));
  const states = ['queued', 'sending', 'waiting', 'needs-you', 'delivered', 'refused'] as const;
  await database.deliveries.bulkPut(states.map((state) => aDelivery({ state })));
  await until(() => expect(seen.at(-1)).toEqual({ underWay: 3, needsYou: 1 }));
  expect(await countDeliveries()).toEqual({ underWay: 3, needsYou: 1 });
  await putDraft({ ...A_DRAFT, saving: true });
  expect((await countDeliveries()).needsYou).toBe(1);
  await needsYouSince(A_DRAFT.key, '2026-11-21T08:00:00.000Z');
  await until(() => expect(seen.at(-1)).toEqual({ underWay: 3, needsYou: 2 }));
  await putDraft({ ...A_DRAFT, key: `${ASIDE}x`, needsYouAt: '2026-11-21T08:00:00.000Z' });
  expect((await countDeliveries()).needsYou).toBe(2);
  stop();
});

test('a screen sees a draft’s deliveries, the library all of them, as they change', async () => {
  const one = aDelivery({ title: 'one', draft: 'a' });
  await database.deliveries.bulkPut([one, aDelivery({ title: 'two', draft: 'b', createdAt: '2026-11-22T08:00:00.000Z' })]);
  const seen: { draft: string[]; all: string[] } = { draft: [], all: [] };
  const stops = [watchDeliveries('a', (rows) => (seen.draft = titles(rows))), watchAllDeliveries((rows) => (seen.all = titles(rows)))];
  await until(() => expect(seen).toEqual({ draft: ['one'], all: ['two', 'one'] }));
  await changeDelivery(one.id, (row) => ({ ...row, title: 'uno' }));
  await until(() => expect(seen).toEqual({ draft: ['uno'], all: ['two', 'uno'] }));
  for (const stop of stops) stop();
});

test('two changes of one row at once both take effect', async () => {
  const row = aDelivery();
  await database.deliveries.put(row);
  await Promise.all([1, 2, 3, 4].map(() => changeDelivery(row.id, (it) => ({ ...it, attempts: it.attempts + 1 }))));
  expect(await database.deliveries.get(row.id)).toMatchObject({ attempts: 4 });
});

test('what is not there, or is left alone, is not written', async () => {
  const row = aDelivery();
  await database.deliveries.put(row);
  expect(await changeDelivery(row.id, () => null)).toBeNull();
  expect(await changeDelivery('nowhere', (it) => it)).toBeNull();
  expect(await database.deliveries.toArray()).toEqual([row]);
});
