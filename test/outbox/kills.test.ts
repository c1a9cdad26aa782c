import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DrainEffects } from '@/utils/outbox/drain';
import { retryDelivery } from '@/utils/outbox/delivery-acts';
import { aWorld, emptyDatabase, wanted } from './a-world';

beforeEach(emptyDatabase);

/** Never settles: that is what the end of a worker looks like. */
const NEVER = new Promise<never>(() => {});
type Way = 'before it began' | 'after it was done' | 'with an error';

/** Effects of which the `last` call is the last one that is made; `over` resolves then. */
function mortal(effects: DrainEffects, last: number, way: Way) {
  let calls = 0;
  const over = Promise.withResolvers<void>();
  const dies =
    <Args extends unknown[], Result>(effect: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      calls += 1;
      if (calls > last && way !== 'with an error') return NEVER;
      if (calls !== last) return effect(...args);
      if (way === 'with an error') throw new Error('the connection was closed');
      if (way === 'after it was done') await effect(...args);
      over.resolve();
      return NEVER;
    };
  const { inState, change, deliver, isReachable, nameOf } = effects;
  const dying = {
    inState: dies(inState),
    change: dies(change),
    deliver: dies(deliver),
    isReachable: dies(isReachable),
    nameOf: dies(nameOf),
    alone: <Result>(_: string, work: () => Promise<Result>) => work(),
  };
  return { dying, over: over.promise, calls: () => calls };
}

/** Drains until the `last` call; answers whether it came so far. */
async function drainUntil(world: ReturnType<typeof aWorld>, last: number, way: Way): Promise<boolean> {
  const { dying, over, calls } = mortal(world.effects, last, way);
  await Promise.race([world.drain(dying).catch(() => {}), over]);
  return calls() >= last;
}

describe.for<Way>(['before it began', 'after it was done', 'with an error'])('a sender that ends %s', (way) => {
  test('at any call loses nothing and sends nothing twice', async () => {
    let died = true;
    let last = 0;
    while (died) {
      last += 1;
      await emptyDatabase();
      const world = aWorld();
      await world.save(wanted('one'));
      await world.save(wanted('two'));
      died = await drainUntil(world, last, way);
      for (const { id, state } of await world.rows()) if (state === 'needs-you') await retryDelivery(id, world.effects);
      await aWorldAgain(world);
      expect({ last, states: await world.states() }).toEqual({ last, states: ['one delivered', 'two delivered'] });
      expect({ last, commits: world.commits.toSorted() }).toEqual({ last, commits: ['one', 'two'] });
    }
    expect(last).toBeGreaterThan(10);
  });
});

const aWorldAgain = (world: ReturnType<typeof aWorld>) => world.drain({ owner: crypto.randomUUID(), alone: (_, work) => work() });

test('one over which the browser ends three times is parked, and the rest goes on', async () => {
  const world = aWorld();
  await world.save(wanted('one'));
  await world.save(wanted('two'));
  for (const _ of [1, 2, 3]) {
    const begun = Promise.withResolvers<void>();
    void world.drain({ alone: (_, work) => work(), deliver: () => (begun.resolve(), NEVER) });
    await begun.promise;
  }
  await aWorldAgain(world);
  expect(await world.states()).toEqual(['one needs-you delivery-poisoned', 'two delivered']);
});

test('a sender that comes back from the dead does not write over the next one’s row', async () => {
  const world = aWorld();
  await world.save(wanted('one'));
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<never>();
  const first = world.drain({ alone: (_, work) => work(), deliver: () => (begun.resolve(), end.promise) });
  await begun.promise;
  await aWorldAgain(world);
  end.reject(new TypeError('woken in another time'));
  await expect(first).rejects.toThrow('woken');
  expect(await world.states()).toEqual(['one delivered']);
});
