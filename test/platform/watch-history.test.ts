import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { database } from '@/utils/platform/database/database';
import { changeDelivery } from '@/utils/platform/database/deliveries';
import { keepRegistration } from '@/utils/platform/database/saved-articles';
import { watchHistory } from '@/utils/platform/database/watch-history';
import { aDelivery } from '../outbox/a-delivery';
import { until } from '../until';

const minute = (at: number) => new Date(Date.parse('2026-11-21T08:00:00.000Z') + at * 60_000).toISOString();
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => aDelivery({ title: `Article ${at}`, createdAt: minute(at), changedAt: minute(at) }));

let stop = () => {};
afterEach(async () => {
  stop();
  await database.deliveries.clear();
});

function watch() {
  const seen: { rows: Delivery[]; complete: boolean }[] = [];
  stop = watchHistory((found, complete) => seen.push({ rows: found, complete }));
  return seen;
}

test('the newest come first and alone, then all of them, newest first', async () => {
  await database.deliveries.bulkPut(rows(1_000));
  const seen = watch();
  await until(() => expect(seen.at(-1)?.complete).toBe(true));
  expect(seen.map(({ rows, complete }) => [rows.length, complete, rows[0]?.title])).toEqual([
    [60, false, 'Article 999'],
    [1_000, true, 'Article 999'],
  ]);
  expect(seen.at(-1)?.rows.at(-1)?.title).toBe('Article 0');
});

test('an empty history is told as such', async () => {
  const seen = watch();
  await until(() => expect(seen).toEqual([{ rows: [], complete: true }]));
});

test('a changed delivery is seen as it is now', async () => {
  const [row] = rows(1) as [Delivery];
  await database.deliveries.put(row);
  const seen = watch();
  await until(() => expect(seen).toHaveLength(1));
  await changeDelivery(row.id, (it) => ({ ...it, state: 'refused', changedAt: minute(9) }));
  await until(() => expect(seen.at(-1)?.rows.map(({ state }) => state)).toEqual(['refused']));
});

test('what an article was registered as is seen though its deliveries are in the same state', async () => {
  const article = crypto.randomUUID();
  const [row] = rows(1).map((one) => Object.assign(one, { article, registration: { system: 'in-memory', as: null } })) as [Delivery];
  await database.deliveries.put(row);
  const seen = watch();
  await until(() => expect(seen).toHaveLength(1));
  const as = { system: 'in-memory', id: 7, displayId: '7', url: null, created: minute(1), changed: minute(1), attachmentId: null };
  await keepRegistration(article, as);
  await until(() => expect(seen.at(-1)?.rows.map(({ registration }) => registration?.as?.id)).toEqual([7]));
});

test('a row that cannot be read is left out, and the others are shown', async () => {
  const [row, broken] = rows(2) as [Delivery, Delivery];
  await database.deliveries.bulkPut([row, { ...broken, state: 'nowhere' } as unknown as Delivery]);
  const seen = watch();
  await until(() => expect(seen.at(-1)?.rows.map(({ title }) => title)).toEqual(['Article 0']));
});
