import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { awaitsFiles, isRegisteredOnly } from '@/utils/core/deliveries/queue';
import { fail, type ProblemCode } from '@/utils/core/problem';
import type { DrainEffects } from '@/utils/outbox/drain';
import type { MakeEffects } from '@/utils/outbox/make-files';
import { cancelDelivery, retryDelivery } from '@/utils/outbox/delivery-acts';
import { database } from '@/utils/platform/database/database';
import { readArticle, readBundle } from '@/utils/platform/database/saved-articles';
import { aRegistrationSystem, IN_PROJECT } from './a-registration';
import { aWorld, emptyDatabase, wanted, type Wish } from './a-world';

let world: ReturnType<typeof aWorld>;
let system: ReturnType<typeof aRegistrationSystem>;
beforeEach(async () => {
  await emptyDatabase();
  world = aWorld();
  system = aRegistrationSystem(world.effects.now);
});

const toRegister = (title: string, wish: Wish = {}) => wanted(title, { bundle: null, registration: IN_PROJECT, ...wish });
/** The same article once more. */
const ofOne = () => {
  const { draft, saved } = wanted('one');
  return { draft, addresses: saved.addresses };
};
const sharing = (title: string, ...destinations: string[]) => {
  const one = toRegister(title);
  return destinations.map((destination) => ({ draft: one.draft, saved: one.saved, destination }));
};
const drain = (change: Partial<MakeEffects> = {}, more: Partial<DrainEffects> = {}) => world.drain({ ...system.making(change), ...more });
const refuses = (code: ProblemCode, details = {}) => ({ register: async () => fail(code, details) });
const titles = () => [...system.items.values()].map(({ title }) => title);

test('an article is registered, then its file is made with what that gave, and delivered', async () => {
  await world.save(toRegister('one'));
  const [before] = await world.rows();
  expect(before).toMatchObject({ paths: [], registration: { system: 'in-memory', as: null }, state: 'queued' });
  await drain();
  expect([...world.files.keys()]).toEqual(['telehealth/1-one.md']);
  expect(await world.rows()).toMatchObject([
    { state: 'delivered', attempts: 1, paths: ['telehealth/1-one.md'], registration: { as: { id: 1, displayId: 'TEL-1' } } },
  ]);
});

test('what goes to several destinations is registered once, and each is sent the same bytes', async () => {
  await world.save(...sharing('one', 'team', 'other'));
  await drain();
  expect(titles()).toEqual(['one']);
  const rows = await world.rows();
  expect(rows.map(({ state, destination }) => `${destination} ${state}`).toSorted()).toEqual(['other delivered', 'team delivered']);
  expect(rows[0]?.hashes).toEqual(rows[1]?.hashes);
  expect(await database.articles.count()).toBe(1);
});

test('an article that cannot be registered for now is asked for once, waits with all its deliveries, and is registered once', async () => {
  await world.save(...sharing('one', 'team', 'other'));
  let asked = 0;
  await drain({ register: async () => ((asked += 1), fail('host-unreachable', { host: 'h' })) });
  expect(asked).toBe(1);
  expect(await world.states()).toEqual(['one waiting host-unreachable', 'one waiting host-unreachable']);
  world.later(3_600_000);
  await drain();
  expect([await world.states(), titles()]).toEqual([['one delivered', 'one delivered'], ['one']]);
});

test('where the answer was lost, the same is found again and not registered twice, by a later save either', async () => {
  await world.save(toRegister('one'));
  const losing = {
    register: async (...asked: Parameters<MakeEffects['register']>) => {
      await system.register(...asked);
      return fail('host-unreachable', { host: 'h' });
    },
  };
  await drain(losing);
  await world.save(toRegister('one', { article: { body: toRegister('two').saved.article.body } }));
  world.later(3_600_000);
  await drain();
  expect(system.items.size).toBe(1);
  expect((await world.states()).toSorted()).toEqual(['one delivered', 'one refused delivery-cancelled']);
});

test('what is registered and cannot be published is seen as that, and is not registered again', async () => {
  const [id] = await world.save(toRegister('one'));
  await drain({}, { deliver: async () => fail('file-too-large', { host: 'h' }) });
  const [row] = await world.rows();
  expect([row!.state, isRegisteredOnly(row!), awaitsFiles(row!)]).toEqual(['needs-you', true, false]);
  const before = await readBundle(id!);
  await retryDelivery(id!, world.effects);
  await drain(refuses('token-refused'));
  expect(await world.states()).toEqual(['one delivered']);
  expect(isRegisteredOnly((await world.rows())[0]!)).toBe(false);
  expect(await readBundle(id!)).toEqual(before);
});

test('a path that another article has by now needs the curator, and nothing of it is sent; saved under another title it is the same item', async () => {
  const bundle = { article: { path: 'telehealth/1-one.md', type: 'text/markdown', bytes: new Uint8Array([1]) }, image: null };
  await world.save(wanted('other', { bundle }));
  await drain();
  await world.save(toRegister('one'));
  await drain();
  expect(await world.states()).toEqual(['other delivered', 'one needs-you address-taken']);
  expect((await readArticle((await world.rows())[1]!.article!))?.bundle).toBeNull();
  await world.save(toRegister('renamed', ofOne()));
  await drain();
  expect([...world.files.keys()].toSorted()).toEqual(['telehealth/1-one.md', 'telehealth/1-renamed.md']);
  expect(titles()).toEqual(['renamed']);
});

test('an update changes what it is registered as, and its file goes where that one lay', async () => {
  await world.save(toRegister('one'));
  await drain();
  await world.save(toRegister('mended', ofOne()));
  await drain();
  expect(titles()).toEqual(['mended']);
  expect((await world.rows())[1]).toMatchObject({ state: 'delivered', moves: [{ path: 'telehealth/1-one.md' }] });
});

test('a draft whose files another draft has updated since changes what that one was registered as', async () => {
  const [plain, amp] = ['https://example.org/story', 'https://www.example.org/story/amp'];
  const addresses = (url: string) => ({ url, cleanUrl: url, canonicalUrl: plain });
  await world.save(toRegister('amp', { draft: amp, updates: plain, addresses: addresses(amp) }));
  await drain();
  await world.save(toRegister('plain', { draft: plain, addresses: addresses(plain) }));
  await drain();
  expect(titles()).toEqual(['plain']);
});

test('one that is overtaken while it is being registered is not sent, and the later one is the same item', async () => {
  await world.save(toRegister('one', { article: { summary: 'first' } }));
  let isLater = false;
  await drain({
    register: async (...asked) => {
      if (!isLater) await world.save(toRegister('one', { article: { summary: 'second' } }));
      isLater = true;
      return system.register(...asked);
    },
  });
  expect((await world.states()).toSorted()).toEqual(['one delivered', 'one refused delivery-cancelled']);
  expect([system.items.size, world.commits.length]).toEqual([1, 1]);
});

test('what the system refuses for what only the curator can mend holds up what is to be registered there, and no destination', async () => {
  await world.save(toRegister('one'));
  await world.save(toRegister('two'));
  await world.save(wanted('plain'));
  await drain(refuses('token-refused'));
  expect(await world.states()).toEqual(['one needs-you token-refused', 'two needs-you destination-paused', 'plain delivered']);
  const [{ id }] = (await world.rows()) as [Delivery];
  await retryDelivery(id, world.effects);
  await drain();
  expect((await world.states()).every((state) => state.endsWith('delivered'))).toBe(true);
});

test.for([0, 1])('what is not registered can be cancelled, tried %d times', async (attempts) => {
  const [id] = await world.save(toRegister('one'));
  if (attempts > 0) await drain(refuses('host-unreachable', { host: 'h' }));
  expect(await cancelDelivery(id!, world.effects)).toBe(true);
  world.later(3_600_000);
  await drain();
  expect([await world.states(), system.items.size]).toEqual([['one refused delivery-cancelled'], 0]);
  await retryDelivery(id!, world.effects);
  await drain();
  expect(await world.states()).toEqual(['one delivered']);
});

test('two different saves of one moment whose files are not made yet are two, and the same one is one', async () => {
  const pressed = world.effects.now();
  const late = (summary: string) => world.save(toRegister('one', { article: { summary } }));
  world.later(Date.parse(pressed) - Date.parse(world.effects.now()) - 2);
  const [first] = await late('a');
  world.later(-2);
  expect(await late('a')).toEqual([first]);
  world.later(-2);
  expect(await late('b')).not.toEqual([first]);
});

/** Never settles: that is what the end of a worker looks like. */
const NEVER = new Promise<never>(() => {});

describe.for(['before it began', 'after it was done', 'with an error'] as const)('a worker that ends %s', (way) => {
  test('at any call registers once, and sends once', async () => {
    let died = true;
    let last = 0;
    for (last = 1; died; last += 1) {
      await emptyDatabase();
      world = aWorld();
      system = aRegistrationSystem(world.effects.now);
      await world.save(...sharing('one', 'team', 'other'));
      await world.save(toRegister('two'));
      died = await endAt(last, way);
      for (const { id, state } of await world.rows()) if (state === 'needs-you') await retryDelivery(id, world.effects);
      world.later(3_600_000);
      await drain({}, { owner: crypto.randomUUID(), alone: (_, work) => work() });
      const delivered = ['one delivered', 'one delivered', 'two delivered'];
      expect({ last, states: await world.states() }).toEqual({ last, states: delivered });
      expect({ last, titles: titles().toSorted() }).toEqual({ last, titles: ['one', 'two'] });
    }
    expect(last).toBeGreaterThan(20);
  });
});

/** Drains until that call of an effect; answers whether it came so far. */
async function endAt(last: number, way: string): Promise<boolean> {
  let calls = 0;
  const over = Promise.withResolvers<void>();
  const dying =
    <Args extends unknown[], Result>(effect: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      calls += 1;
      // What ends within another effect ends that one too.
      if (calls > last && way !== 'with an error') return (over.resolve(), NEVER);
      if (calls !== last) return effect(...args);
      if (way === 'with an error') throw new Error('the connection was closed');
      if (way === 'after it was done') await effect(...args);
      over.resolve();
      return NEVER;
    };
  const { readArticle: read, savedBefore, register, keepProgress, keepRegistration, freeze } = system.effects;
  const { inState, change, deliver } = world.effects;
  const drained = drain(
    {
      readArticle: dying(read),
      savedBefore: dying(savedBefore),
      register: dying(register),
      keepProgress: dying(keepProgress),
      keepRegistration: dying(keepRegistration),
      freeze: dying(freeze),
    },
    { inState: dying(inState), change: dying(change), deliver: dying(deliver), alone: (_, work) => work() },
  ).catch(() => {});
  await Promise.race([drained, over.promise]);
  return calls >= last;
}

describe('a save without a destination', () => {
  const alone = (title: string, wish: Wish = {}) => ({ ...toRegister(title, wish), destination: 'registration medigy' });

  test('ends once its article is registered, and no file is made', async () => {
    const one = alone('one');
    await world.save(one);
    await drain({ render: () => fail('format-broken') });
    const [row] = await world.rows();
    expect(row).toMatchObject({ state: 'delivered', paths: [], receipt: { paths: [] }, registration: { as: { id: 1 } } });
    expect([isRegisteredOnly(row!), world.files.size, (await readArticle(row!.article!))?.bundle]).toEqual([false, 0, null]);
  });

  test('waits where it cannot be registered, and a browser that ends in between registers nothing twice', async () => {
    await world.save(alone('one'));
    await drain(refuses('host-unreachable', { host: 'h' }));
    expect(await world.states()).toEqual(['one waiting host-unreachable']);
    world.later(3_600_000);
    // It is registered, and nobody hears of it.
    await drain({ keepRegistration: async () => fail('host-unreachable', { host: 'h' }) });
    world.later(3_600_000);
    await drain();
    expect([await world.states(), titles()]).toEqual([['one delivered'], ['one']]);
  });

  test('an update changes what it is registered as; published later, the same is named by its file', async () => {
    await world.save(alone('one'));
    await drain();
    await world.save(alone('mended', ofOne()));
    await drain();
    expect(titles()).toEqual(['mended']);
    await world.save(toRegister('published', ofOne()));
    await drain();
    expect([titles(), [...world.files.keys()]]).toEqual([['published'], ['telehealth/1-published.md']]);
  });
});
