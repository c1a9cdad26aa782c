import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
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
  vi.restoreAllMocks();
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

/** The pauses that a reading makes: they end when they are told to. */
function heldPauses() {
  const held: { ms: number; end: () => void }[] = [];
  const setTimer = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((end: () => void, ms = 0, ...more: unknown[]) => {
    if (!/at pause .*watch-history/.test(new Error().stack ?? '')) return setTimer(end, ms, ...more);
    held.push({ ms, end });
    return 0;
  }) as typeof setTimeout);
  const endOne = () => held.shift()?.end();
  return { held, endOne };
}

test('the newest are painted before the others are read, and those in pieces', async () => {
  await database.deliveries.bulkPut(rows(901));
  const { held, endOne } = heldPauses();
  const seen = watch();
  await until(() => expect(held).toHaveLength(1));
  expect([seen.map(({ complete }) => complete), held[0]?.ms]).toEqual([[false], 50]);
  endOne();
  for (let piece = 1; piece <= 3; piece += 1) {
    await until(() => expect(held).toHaveLength(1));
    expect([seen.length, held[0]?.ms]).toEqual([1, 0]);
    endOne();
  }
  await until(() => expect(seen.at(-1)?.complete).toBe(true));
  expect(seen.at(-1)?.rows).toHaveLength(901);
});

test('once all are known a change is shown without a pause', async () => {
  const all = rows(901);
  await database.deliveries.bulkPut(all);
  const seen = watch();
  await until(() => expect(seen.at(-1)?.complete).toBe(true));
  const { held } = heldPauses();
  await changeDelivery(all[0]!.id, (it) => ({ ...it, state: 'refused', changedAt: minute(2_000) }));
  await until(() => expect(seen.at(-1)?.rows.at(-1)?.state).toBe('refused'));
  expect(held).toEqual([]);
});

test('a reading that another has overtaken shows nothing', async () => {
  const all = rows(400);
  await database.deliveries.bulkPut(all);
  const { held, endOne } = heldPauses();
  const seen = watch();
  await until(() => expect(held).toHaveLength(1));
  endOne();
  await until(() => expect(held).toHaveLength(1));
  await changeDelivery(all[0]!.id, (it) => ({ ...it, state: 'refused', changedAt: minute(2_000) }));
  await until(() => expect(held).toHaveLength(2));
  endOne();
  endOne();
  await until(() => expect(seen.at(-1)?.complete).toBe(true));
  expect(seen.filter(({ complete }) => complete).map(({ rows }) => rows.at(-1)?.state)).toEqual(['refused']);
});

test.for([
  [59, [true]],
  [60, [false, true]],
] as const)('%i are shown in %j', async ([count, expected]) => {
  await database.deliveries.bulkPut(rows(count));
  const seen = watch();
  await until(() => expect(seen.at(-1)?.complete).toBe(true));
  expect(seen.map(({ complete }) => complete)).toEqual(expected);
});

test.for([
  ['its state alone', { state: 'refused' as const }],
  ['its time alone', { changedAt: minute(9), title: 'Another title' }],
] as const)('a delivery that changed in %s is seen as it is now', async ([, change]) => {
  const [row] = rows(1) as [Delivery];
  await database.deliveries.put(row);
  const seen = watch();
  await until(() => expect(seen).toHaveLength(1));
  await database.deliveries.put({ ...row, ...change });
  await until(() => expect(seen.at(-1)?.rows).toMatchObject([change]));
});

test.for([
  ['before the others are read', 0],
  ['between two pieces', 1],
] as const)('who stopped to look %s is told no more', async ([, pauses]) => {
  await database.deliveries.bulkPut(rows(400));
  const { held, endOne } = heldPauses();
  const seen = watch();
  for (let ended = 0; ended < pauses; ended += 1) {
    await until(() => expect(held).toHaveLength(1));
    endOne();
  }
  await until(() => expect(held).toHaveLength(1));
  stop();
  endOne();
  await database.deliveries.count();
  await new Promise((resolve) => setImmediate(resolve));
  expect([seen.length, held]).toEqual([1, []]);
});
