import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fail, type ProblemCode } from '@/utils/core/problem';
import { cancelDelivery } from '@/utils/outbox/delivery-acts';
import { aWorld, article, emptyDatabase, wanted } from './a-world';
import { until } from '../until';

let world: ReturnType<typeof aWorld>;
beforeEach(async () => {
  await emptyDatabase();
  world = aWorld();
});

/** Milliseconds. */
const DAY = 24 * 60 * 60_000;

/** Delivers all but those of these titles, which fail. */
const failing = (code: ProblemCode, details: Record<string, string>, ...titles: string[]) => ({
  deliver: async (row: Parameters<typeof world.effects.deliver>[0]) =>
    titles.includes(row.title) ? fail(code, details) : world.effects.deliver(row),
});

test('what is queued is delivered in order, each with its receipt', async () => {
  await world.save(wanted('one'));
  await world.save(wanted('two'));
  await world.drain();
  expect(world.commits).toEqual(['one', 'two']);
  expect(await world.rows()).toMatchObject([
    { state: 'delivered', receipt: { paths: ['telehealth/one.md'] }, attempts: 1, lease: null },
    { state: 'delivered' },
  ]);
});

test('a row says that it is being sent, by whom and until when, before the first request', async () => {
  await world.save(wanted('one'));
  let seen: unknown;
  await world.drain({
    owner: 'me',
    deliver: async (row) => {
      [seen] = await world.rows();
      return world.effects.deliver(row);
    },
  });
  expect(seen).toMatchObject({ state: 'sending', lease: { owner: 'me', until: expect.stringMatching(/^2026-11-21T09:01/) } });
});

test('a lease is made longer while it is needed, and not after', async () => {
  await world.save(wanted('one'));
  let renew = () => {};
  const untilOf = async () => Date.parse((await world.rows())[0]?.lease?.until ?? '');
  await world.drain({
    every: (_, work) => ((renew = work), () => {}),
    deliver: async (row) => {
      const before = await untilOf();
      world.later(30_000);
      renew();
      await until(async () => expect(await untilOf()).toBeGreaterThanOrEqual(before + 30_000));
      return world.effects.deliver(row);
    },
  });
  renew();
  expect(await world.rows()).toMatchObject([{ state: 'delivered', lease: null }]);
});

test.for<[ProblemCode, string]>([
  ['host-unreachable', 'waiting'],
  ['host-failed', 'waiting'],
  ['answer-unexpected', 'waiting'],
  ['branch-moved', 'waiting'],
  ['file-differs', 'needs-you'],
  ['download-cancelled', 'needs-you'],
  ['request-refused', 'needs-you'],
  ['record-unreadable', 'refused'],
])('after %s a delivery is %s, and the next is sent', async ([code, state]) => {
  await world.save(wanted('one'));
  await world.save(wanted('two'));
  await world.drain(failing(code, {}, 'one'));
  expect(await world.states()).toEqual([`one ${state} ${code}`, 'two delivered']);
});

test('what waits is not tried before its time, and then by itself', async () => {
  await world.save(wanted('one'));
  await world.drain(failing('host-limits', { retryAt: '2026-11-21T10:00:00.000Z' }, 'one'));
  expect(await world.rows()).toMatchObject([{ retryAt: '2026-11-21T10:00:00.000Z' }]);
  world.later(59 * 60_000);
  await world.drain();
  expect(world.commits).toEqual([]);
  world.later(60_000);
  await world.drain();
  expect(await world.rows()).toMatchObject([{ state: 'delivered', attempts: 2, problem: null, retryAt: null }]);
});

test('a time that is further ahead than any host is waited for is of a clock that was wrong, and keeps nobody waiting', async () => {
  world.later(400 * DAY);
  await world.save(wanted('one'));
  const retryAt = new Date(Date.parse(world.effects.now()) + 60_000).toISOString();
  await world.drain(failing('host-limits', { retryAt }, 'one'));
  world.later(-400 * DAY);
  await world.save(wanted('two'));
  await world.drain();
  expect((await world.states()).toSorted()).toEqual(['one delivered', 'two delivered']);
});

test('a host that asks to wait is left alone by all, other destinations are not', async () => {
  await world.save(wanted('one'));
  await world.save(wanted('two'));
  await world.save(wanted('three', { destination: 'other' }));
  const limited = failing('host-limits', { retryAt: '2026-11-21T10:00:00.000Z' }, 'one');
  await world.drain(limited);
  await world.drain(limited);
  expect(await world.states()).toEqual(['one waiting host-limits', 'two queued', 'three delivered']);
});

test('a host that does not answer three times in a row is left for the next drain', async () => {
  const titles = ['a', 'b', 'c', 'd', 'e'];
  for (const title of titles) await world.save(wanted(title));
  await world.drain(failing('host-unreachable', { host: 'h' }, ...titles));
  expect((await world.rows()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'queued', 'queued']);
});

test('a host that answers in between is asked for all', async () => {
  const titles = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const title of titles) await world.save(wanted(title));
  await world.drain(failing('host-unreachable', { host: 'h' }, 'a', 'b', 'd', 'e'));
  expect((await world.rows()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'delivered', 'waiting', 'waiting', 'delivered']);
});

test('a destination that keeps us waiting keeps no other waiting', async () => {
  await world.save(wanted('one', { destination: 'slow' }));
  await world.save(wanted('two'));
  void world.drain({ deliver: (row) => (row.destination === 'slow' ? new Promise(() => {}) : world.effects.deliver(row)) });
  await until(async () => expect(await world.states()).toEqual(['one sending', 'two delivered']));
});

test('who takes something back waits for the delivery that is under way, and not for all', async () => {
  await world.save(wanted('one'));
  await world.save(wanted('two'));
  const order: string[] = [];
  let takingBack: Promise<unknown> = Promise.resolve();
  await world.drain({
    deliver: async (row) => {
      if (row.title === 'one') takingBack = world.effects.alone('team', async () => order.push('back'));
      order.push(row.title);
      return world.effects.deliver(row);
    },
  });
  await takingBack;
  expect(order).toEqual(['one', 'back', 'two']);
});

describe('without a network', () => {
  test('nothing is tried and nothing counted', async () => {
    await world.save(wanted('one'));
    await world.drain({ isReachable: async () => false });
    expect(await world.rows()).toMatchObject([{ state: 'queued', attempts: 0 }]);
  });

  test('an attempt that finds it gone does not count either', async () => {
    await world.save(wanted('one'));
    await world.drain(failing('offline', {}, 'one'));
    expect(await world.rows()).toMatchObject([{ state: 'queued', attempts: 0, problem: null }]);
  });

  test('what was sent before it went may have arrived: it is not cancelled as if it had not, and gives way to the next save', async () => {
    const [id = ''] = await world.save(wanted('one'));
    await world.drain({
      deliver: async (delivery) => {
        await world.effects.deliver(delivery);
        return fail('offline');
      },
    });
    expect(await cancelDelivery(id, world.effects)).toBe(false);
    await world.save(wanted('one', article('one', 'mended')));
    await world.drain();
    expect(world.text('one')).toBe('mended');
  });

  test('what goes to this computer goes on', async () => {
    await world.save(wanted('one'));
    await world.save(wanted('two', { destination: 'download' }));
    await world.drain({ isReachable: async (destination) => destination === 'download' });
    expect(await world.states()).toEqual(['one queued', 'two delivered']);
  });
});

describe('a destination that has to be mended', () => {
  test('is not asked again for the others, now or later, and is named to them', async () => {
    await world.save(wanted('one'));
    await world.save(wanted('two'));
    await world.save(wanted('three', { destination: 'other' }));
    await world.drain(failing('token-refused', { host: 'h' }, 'one', 'two'));
    expect(await world.states()).toEqual(['one needs-you token-refused', 'two needs-you destination-paused', 'three delivered']);
    expect((await world.rows())[1]?.problem?.details).toEqual({ host: 'h', destination: 'The team', cause: 'token-refused' });
    await world.save(wanted('four'));
    await world.drain();
    expect(await world.states()).toContain('four needs-you destination-paused');
    expect((await world.rows())[1]?.attempts).toBe(0);
  });

  test('that takes a delivery again gets all that waited for it', async () => {
    await world.save(wanted('one'));
    await world.save(wanted('two'));
    await world.drain(failing('token-refused', {}, 'one'));
    await world.save(wanted('one'));
    await world.drain();
    expect(await world.states()).toEqual(['one refused delivery-overtaken', 'two delivered', 'one delivered']);
  });
});

test('two drains at once send nothing twice', async () => {
  await world.save(wanted('one'));
  await world.save(wanted('two'));
  let asked = 0;
  const deliver: typeof world.effects.deliver = (row) => ((asked += 1), world.effects.deliver(row));
  await Promise.all([world.drain({ deliver }), world.drain({ deliver })]);
  expect(asked).toBe(2);
});

test('what is saved while another is being sent is sent by the same drain', async () => {
  await world.save(wanted('one'));
  await world.drain({
    deliver: async (row) => {
      if (row.title === 'one') await world.save(wanted('two'));
      return world.effects.deliver(row);
    },
  });
  expect(await world.states()).toEqual(['one delivered', 'two delivered']);
});

test('a newer save of what is being sent is sent after it, over our own file', async () => {
  await world.save(wanted('one', article('one', 'old')));
  await world.drain({
    deliver: async (row) => {
      if (world.commits.length === 0) await world.save(wanted('one', article('one', 'new')));
      return world.effects.deliver(row);
    },
  });
  expect(await world.states()).toEqual(['one delivered', 'one delivered']);
  expect(world.text('one')).toBe('new');
});

test.for(['arrives', 'has to wait'])('a newer save after a clock was set back is the newer one; the older %s', async (older) => {
  await world.save(wanted('one', article('one', 'old')));
  await world.drain({
    deliver: async (row) => {
      if ((await world.rows()).length > 1) return world.effects.deliver(row);
      world.later(-3_600_000);
      await world.save(wanted('one', article('one', 'new')));
      return older === 'arrives' ? world.effects.deliver(row) : fail('host-unreachable', { host: 'h' });
    },
  });
  world.later(2 * 3_600_000);
  await world.drain();
  expect(world.text('one')).toBe('new');
  expect(await world.states()).toEqual([older === 'arrives' ? 'one delivered' : 'one refused delivery-overtaken', 'one delivered']);
});

test('an older save that has to wait is given up for the newer one', async () => {
  await world.save(wanted('one', article('one', 'old')));
  let asked = 0;
  await world.drain({
    deliver: async (row) => {
      if ((asked += 1) > 1) return world.effects.deliver(row);
      await world.save(wanted('one', article('one', 'new')));
      return fail('host-unreachable', { host: 'h' });
    },
  });
  world.later(3_600_000);
  await world.drain();
  expect(await world.states()).toEqual(['one refused delivery-overtaken', 'one delivered']);
  expect(world.text('one')).toBe('new');
});

test('a bug in one delivery is seen, parks it, and does not stop the next', async () => {
  await world.save(wanted('one'));
  await world.save(wanted('two'));
  const drained = world.drain({
    deliver: async (row) => {
      if (row.title === 'one') throw new TypeError('a bug');
      return world.effects.deliver(row);
    },
  });
  await expect(drained).rejects.toThrow('a bug');
  expect(await world.states()).toEqual(['one needs-you delivery-broken', 'two delivered']);
});

test('a copy that was asked for is sent beside the first, and neither overtakes the other', async () => {
  const { draft, saved } = wanted('one');
  await world.save(wanted('one'));
  await world.save(wanted('copy', { draft, addresses: saved.addresses, copy: 1 }));
  await world.drain();
  expect(await world.states()).toEqual(['one delivered', 'copy delivered']);
});
