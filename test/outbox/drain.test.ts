import { beforeEach, describe, expect, test } from 'vitest';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import { drain, type DrainEffects } from '@/utils/outbox/drain';
import { enqueue, type NewDelivery } from '@/utils/outbox/enqueue';

const RECEIPT: Receipt = { paths: ['a.md'], renamed: false, url: null, review: false };
const wanted = (title: string): NewDelivery => ({
  draft: 'https://example.org/a',
  title,
  community: 'telehealth',
  destination: 'download',
  folder: 'medigy/content',
  site: 'medigy',
  curator: 'Vinit',
  topics: [],
  addresses: { url: 'https://example.org/a', cleanUrl: 'https://example.org/a', canonicalUrl: null },
  bundle: { article: { path: `${title}.md`, type: 'text/markdown', bytes: new Uint8Array([1]) }, image: null },
});

let rows: Map<string, Delivery>;
let seen: string[];
let effects: DrainEffects;

const add = async (...titles: string[]) =>
  enqueue(titles.map(wanted), {
    now: () => '2026-11-21T08:00:00.000Z',
    newId: () => crypto.randomUUID(),
    hash: async () => 'aa',
    add: async (entries) => {
      for (const { delivery } of entries) rows.set(delivery.id, delivery);
    },
  });
const states = () => [...rows.values()].map(({ title, state }) => `${title} ${state}`);

beforeEach(() => {
  rows = new Map();
  seen = [];
  let last = Promise.resolve();
  effects = {
    now: () => '2026-11-21T09:00:00.000Z',
    alone: (work) => (last = last.then(work)),
    inState: async (state) => [...rows.values()].filter((row) => row.state === state),
    put: async (row) => void rows.set(row.id, row),
    deliver: async ({ title }) => {
      seen.push(title);
      return RECEIPT;
    },
  };
});

test('what is queued is delivered in order, each with its receipt', async () => {
  await add('one', 'two');
  await drain(effects);
  expect(seen).toEqual(['one', 'two']);
  expect([...rows.values()]).toMatchObject([{ state: 'delivered', receipt: RECEIPT, attempts: 1 }, { state: 'delivered' }]);
});

test('a delivery that needs the curator does not stop the next', async () => {
  await add('one', 'two');
  const { deliver } = effects;
  effects.deliver = async (row) => (row.title === 'one' ? fail('download-cancelled') : deliver(row));
  await drain(effects);
  expect(states()).toEqual(['one needs-you', 'two delivered']);
  expect([...rows.values()][0]!.problem).toMatchObject({ code: 'download-cancelled' });
});

test('two drains at once send nothing twice', async () => {
  await add('one', 'two');
  await Promise.all([drain(effects), drain(effects)]);
  expect(seen).toEqual(['one', 'two']);
});

test('a bug in one delivery is seen, parks it, and does not stop the next', async () => {
  await add('one', 'two');
  const { deliver } = effects;
  effects.deliver = async (row) => {
    if (row.title === 'one') throw new TypeError('a bug');
    return deliver(row);
  };
  await expect(drain(effects)).rejects.toThrow('a bug');
  expect(states()).toEqual(['one needs-you', 'two delivered']);
  expect([...rows.values()][0]!.problem).toMatchObject({ code: 'delivery-broken' });
});

describe('a drain that died while sending', () => {
  test('is taken up by the next', async () => {
    await add('one');
    // Its promises are never settled: that is what the end of a worker looks like.
    const begun = Promise.withResolvers<void>();
    effects.deliver = () => {
      begun.resolve();
      return new Promise(() => {});
    };
    void drain(effects);
    await begun.promise;
    expect(states()).toEqual(['one sending']);
    effects.deliver = async () => RECEIPT;
    await drain({ ...effects, alone: (work) => work() });
    expect([...rows.values()]).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });
});
