import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '@/utils/base/sha256';
import type { Delivery } from '@/utils/core/delivery';
import { fail, problem } from '@/utils/core/problem';
import { retryDelivery } from '@/utils/outbox/delivery-acts';
import { enqueue, type NewDelivery } from '@/utils/outbox/enqueue';
import { takePlace } from '@/utils/outbox/take-place';
import { database } from '@/utils/platform/database/database';
import { addDeliveries, readBundle } from '@/utils/platform/database/saved-articles';
import { aDelivery, aNewRow } from './a-delivery';
import { article, aWorld, emptyDatabase, wanted } from './a-world';

beforeEach(async () => {
  await emptyDatabase();
});

test('a delivery knows its article, its files and their hashes, and its files lie beside it', async () => {
  const world = aWorld();
  const image = new Uint8Array([7]);
  const hash = await sha256(image);
  const { bundle } = article('one', 'text');
  const [id] = await world.save(
    wanted('one', {
      article: { image: { hash, format: 'PNG', width: 1, height: 1, from: null, convertedFrom: null } },
      image,
      bundle: { ...bundle, image: { path: 'telehealth/one-featuredImage.png', type: 'image/png', hash } },
    }),
  );
  const [row] = await world.rows();
  expect(row).toMatchObject({
    id,
    state: 'queued',
    articleKeys: ['example.org/one'],
    paths: ['telehealth/one.md', 'telehealth/one-featuredImage.png'],
    mayReplace: [],
  });
  expect(row?.hashes).toEqual([await sha256(new TextEncoder().encode('text')), await sha256(new Uint8Array([7]))]);
  expect(row).not.toHaveProperty('bundle');
  expect((await readBundle(id!))?.image?.bytes).toEqual(new Uint8Array([7]));
});

test('all of a save have one time, after all that is known, though the clock was set back', async () => {
  const world = aWorld();
  const both = () => world.save(wanted('one'), wanted('one', { destination: 'other', ...article('one', 'another text') }));
  await both();
  const [before] = await world.rows();
  world.later(-3_600_000);
  await world.save(wanted('two'));
  await world.save(wanted('one', article('one', 'second')), wanted('one', { community: 'nursing', ...article('nursing', 'second') }));
  const [two, ...rows] = (await world.rows()).filter(({ id, destination }) => id !== before!.id && destination !== 'other');
  expect([two!.title, two!.createdAt < before!.createdAt]).toEqual(['two', true]);
  const after = new Date(Date.parse(before!.createdAt) + 1).toISOString();
  expect(rows.map(({ createdAt }) => createdAt)).toEqual([after, after]);
});

test('two frames of one draft that save the same at once make one delivery, and both know it', async () => {
  const world = aWorld();
  const pressed = world.effects.now();
  const [first] = await world.save(wanted('one'));
  await world.drain();
  const late = (...deliveries: NewDelivery[]) =>
    enqueue(deliveries, { now: () => pressed, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries });
  expect(await late(wanted('one'))).toEqual([first]);
  expect(await world.states()).toEqual(['one delivered']);
  await late(wanted('one', { destination: 'other' }), wanted('one', article('one', 'another text')));
  expect(await database.deliveries.count()).toBe(3);
});

test('a save that says again what was said before another one is a save of its own, though the clock was set back', async () => {
  const world = aWorld();
  await world.save(wanted('one', article('one', 'first')));
  await world.save(wanted('one', article('one', 'second')));
  world.later(-3_600_000);
  await world.save(wanted('one', article('one', 'first')));
  await world.drain();
  expect(world.text('one')).toBe('first');
});

test('what an attempt without an answer may have left goes when the article moves, though another save came between', async () => {
  const world = aWorld();
  await world.save(wanted('one', article('one', 'first')));
  await world.drain({ deliver: async () => fail('host-unreachable', { host: 'h' }) });
  await world.save(wanted('one', article('one', 'second')));
  await world.drain({ deliver: async () => fail('host-failed', { host: 'h', status: '500' }) });
  await world.save(wanted('one', article('late', 'third')));
  const newest = (await world.rows()).at(-1);
  expect(newest?.moves).toHaveLength(2);
});

test('what is saved again later is sent again, also where it is the same', async () => {
  const world = aWorld();
  await world.save(wanted('one'));
  await world.drain();
  await world.save(wanted('one'));
  expect(await world.states()).toEqual(['one delivered', 'one queued']);
});

test('all of a save is kept or none', async () => {
  const twice = aDelivery();
  await expect(addDeliveries([aNewRow(twice), aNewRow({ ...twice, paths: [] })], takePlace)).rejects.toThrow(/already exists/);
  expect([await database.deliveries.count(), await database.articles.count()]).toEqual([0, 0]);
});

test.for(['queued', 'waiting', 'needs-you'] as const)('a save takes the place of an older one that is %s', (state) => {
  const older = aDelivery({ state });
  expect(takePlace(aDelivery(), [older]).replaced).toEqual([older.id]);
});

test.for(['sending', 'delivered', 'refused'] as const)('a save leaves an older one that is %s', (state) => {
  expect(takePlace(aDelivery(), [aDelivery({ state })]).replaced).toEqual([]);
});

test.for([
  { destination: 'other' },
  { draft: 'https://example.org/b', articleKeys: ['example.org/b'], paths: ['telehealth/b.md'] },
  { draft: 'https://example.org/b', articleKeys: ['example.org/b'], site: 'other' },
  { paths: ['telehealth/b.md'], community: 'nursing' },
])('a save leaves what differs by %j', (change) => {
  const other = aDelivery({ state: 'needs-you', attempts: 1, mayReplace: ['bb'], ...change });
  const fresh = aDelivery();
  expect(takePlace(fresh, [other])).toEqual({ delivery: fresh, before: [], replaced: [] });
});

test('what was saved after it is left alone, and nothing of it may be overwritten', () => {
  const createdAt = '2026-11-21T08:00:00.001Z';
  const later = [
    aDelivery({ createdAt, hashes: ['11'], mayReplace: ['22'], attempts: 1, state: 'waiting' }),
    aDelivery({ createdAt, paths: ['telehealth/renamed.md'] }),
    aDelivery({ createdAt, paths: ['telehealth/moved.md'], state: 'delivered' }),
  ];
  const fresh = aDelivery();
  expect(takePlace(fresh, later)).toEqual({ delivery: fresh, before: [], replaced: [] });
});

test('what was saved a moment before it gives way', () => {
  const older = aDelivery({ createdAt: '2026-11-21T07:59:59.999Z' });
  expect(takePlace(aDelivery(), [older])).toMatchObject({ before: [older.id], replaced: [older.id] });
});

const another = { draft: 'https://example.org/b', articleKeys: ['example.org/b'] };
const saveBeside = (change: object) => () => takePlace(aDelivery(), [aDelivery({ state: 'delivered', ...(change as Partial<Delivery>) })]);

test.for([another, { ...another, destination: 'other' }, { ...another, community: 'nursing' }])(
  'a path that the file of another article has is taken: %j',
  (change) => expect(saveBeside(change)).toThrow('address-taken'),
);

test.for([
  {},
  { draft: another.draft },
  { ...another, cleanUrl: 'https://example.org/a' },
  { ...another, site: 'other' },
  { ...another, state: 'refused', problem: problem('delivery-undone') },
])('a path that a file of its own had, or nobody has any more, is not: %j', (change) => expect(saveBeside(change)).not.toThrow());

test('what may have arrived may be overwritten, and what the curator has given up', () => {
  const known = [
    aDelivery({ state: 'delivered', hashes: ['11'], mayReplace: ['not these any more'] }),
    aDelivery({ state: 'waiting', attempts: 1, hashes: ['22'], mayReplace: ['33'] }),
    aDelivery({ state: 'queued', hashes: ['never sent'] }),
    aDelivery({ state: 'sending', attempts: 1, hashes: ['44'] }),
  ];
  expect(takePlace(aDelivery(), known).delivery.mayReplace).toEqual(['11', '22', '44', '33']);
});

test('the article saved again goes over its own file, and over nobody else’s', async () => {
  const world = aWorld();
  await world.save(wanted('one', article('one', 'first')));
  await world.drain();
  await world.save(wanted('one', article('one', 'second')));
  await world.drain();
  expect(world.text('one')).toBe('second');
  world.files.set('telehealth/one.md', new TextEncoder().encode('by hand'));
  await world.save(wanted('one', article('one', 'third')));
  await world.drain();
  expect(world.text('one')).toBe('by hand');
  expect(await world.states()).toEqual(['one delivered', 'one delivered', 'one needs-you file-differs']);
});

test('an attempt whose answer was lost does not stand in the way of the next save', async () => {
  const world = aWorld();
  await world.save(wanted('one', article('one', 'first')));
  await world.drain({
    deliver: async (row) => {
      await world.effects.deliver(row);
      return fail('host-unreachable', { host: 'h' });
    },
  });
  await world.save(wanted('one', article('one', 'second')));
  await world.drain();
  expect(world.text('one')).toBe('second');
  expect(await world.states()).toEqual(['one refused delivery-overtaken', 'one delivered']);
});

const renamed = { paths: ['telehealth/old-title.md'], hashes: ['11'] };

test.for(['queued', 'waiting', 'needs-you'] as const)(
  'a save by another title takes the place of an older one that is %s and was never tried',
  (state) => {
    const older = aDelivery({ ...renamed, state });
    expect(takePlace(aDelivery(), [older])).toMatchObject({ replaced: [older.id], delivery: { mayReplace: [] } });
  },
);

test.for(['queued', 'waiting', 'needs-you'] as const)(
  'a save by another title leaves an older one that is %s and was tried, and may overwrite it',
  (state) => {
    for (const tried of [{ attempts: 1 }, { triedBefore: true }]) {
      expect(takePlace(aDelivery(), [aDelivery({ ...renamed, state, ...tried })])).toMatchObject({
        replaced: [],
        delivery: { mayReplace: ['11'] },
      });
    }
  },
);

test('of an article whose title was changed before it was sent, only the newer file is made', async () => {
  const world = aWorld();
  const {
    draft,
    saved: { addresses },
  } = wanted('one');
  await world.save(wanted('old-title', { draft, addresses }));
  await world.save(
    wanted('new-title', { draft, addresses }),
    wanted('new-title', { draft, addresses, community: 'nursing', ...article('nursing', 'text') }),
  );
  await world.drain();
  expect([...world.files.keys()].toSorted()).toEqual(['telehealth/new-title.md', 'telehealth/nursing.md']);
  expect((await world.states()).toSorted()).toEqual(['new-title delivered', 'new-title delivered']);
});

test('one that may have arrived by its old title is not sent again, and stays to be seen', async () => {
  const world = aWorld();
  const {
    draft,
    saved: { addresses },
  } = wanted('one');
  await world.save(wanted('old-title', { draft, addresses }));
  await world.drain({ deliver: async () => fail('host-unreachable', { host: 'h' }) });
  await world.save(wanted('new-title', { draft, addresses }));
  world.later(3_600_000);
  await world.drain();
  expect([...world.files.keys()]).toEqual(['telehealth/new-title.md']);
  expect(await world.states()).toEqual(['old-title refused delivery-overtaken', 'new-title delivered']);
});

test('one that may have arrived by its old title, and waits for the curator, stays to be seen, and the newer one is tried', async () => {
  const world = aWorld();
  const {
    draft,
    saved: { addresses },
  } = wanted('one');
  await world.save(wanted('old-title', { draft, addresses }));
  await world.drain({
    deliver: async (row) => {
      await world.effects.deliver(row);
      return fail('host-unreachable', { host: 'h' });
    },
  });
  world.later(3_600_000);
  await world.drain({ deliver: async () => fail('token-refused', { host: 'h' }) });
  await world.save(wanted('new-title', { draft, addresses }));
  await world.drain();
  expect(await world.states()).toEqual(['old-title refused delivery-overtaken', 'new-title delivered']);
  expect([...world.files.keys()]).toEqual(['telehealth/old-title.md', 'telehealth/new-title.md']);
});

test('a newer save may go over what was sent again by the curator after an answer was lost', async () => {
  const world = aWorld();
  const [id] = await world.save(wanted('one', article('one', 'first')));
  await world.drain({
    deliver: async (row) => {
      await world.effects.deliver(row);
      return fail('host-unreachable', { host: 'h' });
    },
  });
  await retryDelivery(id!, world.effects);
  await world.save(wanted('one', article('one', 'second')));
  await world.drain();
  expect(world.text('one')).toBe('second');
});

test.for([
  [{}, [{ path: 'telehealth/old.md', hash: '11' }]],
  [{ state: 'waiting', attempts: 1 }, [{ path: 'telehealth/old.md', hash: '11' }]],
  [{ state: 'waiting', attempts: 0 }, undefined],
  [{ paths: ['telehealth/a.md'] }, undefined],
  [{ copy: 1 }, undefined],
  [{ draft: 'https://example.org/other' }, undefined],
  [{ draft: 'https://example.org/other', updates: 'https://example.org/a' }, [{ path: 'telehealth/old.md', hash: '11' }]],
  [{ community: 'other' }, undefined],
  [{ destination: 'other' }, undefined],
  [{ receipt: { paths: [], renamed: false, url: null, review: false, wrote: false } }, undefined],
] as const)('of %j under an earlier title, %j is moved', ([change, moves]) => {
  const before = aDelivery({ state: 'delivered', hashes: ['11'], paths: ['telehealth/old.md'], ...(change as Partial<Delivery>) });
  expect(takePlace(aDelivery(), [before]).delivery.moves).toEqual(moves);
});

test('an update of what was saved under another address takes its place, though its title is another; without it the file stays', async () => {
  const world = aWorld();
  const [plain, amp] = ['https://example.org/story', 'https://www.example.org/story/amp'];
  const addresses = (url: string) => ({ url, cleanUrl: url, canonicalUrl: plain });
  await world.save(wanted('story', { draft: plain, addresses: addresses(plain) }));
  await world.drain();
  await world.save(wanted('mended', { draft: amp, updates: plain, addresses: addresses(amp) }));
  const [story, mended] = await world.rows();
  expect(mended).toMatchObject({ moves: [{ path: 'telehealth/story.md', hash: story!.hashes[0] }] });
  await world.save(wanted('again', { draft: plain, addresses: addresses(plain) }));
  expect((await world.rows()).map(({ title }) => title)).toEqual(['story', 'again']);
  await world.save(wanted('unasked', { draft: 'https://m.example.org/story/', addresses: addresses(plain) }));
  expect((await world.rows()).at(-1)).not.toHaveProperty('moves');
});

test('of a save for several communities each delivery names its own, of one alone it does not', async () => {
  const world = aWorld();
  await world.save(wanted('one'), wanted('one', { community: 'nursing', ...article('nursing', 'text') }));
  expect((await world.rows()).map(({ communityName }) => communityName).toSorted()).toEqual(['nursing', 'telehealth']);
  await world.save(wanted('two'), wanted('two', { destination: 'other' }));
  const ofTwo = (await world.rows()).filter(({ title }) => title === 'two');
  expect(ofTwo.map(({ communityName }) => communityName)).toEqual([undefined, undefined]);
});
