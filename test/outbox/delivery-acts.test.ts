import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { BundleFile } from '@/utils/core/bundle';
import type { DeliveryState } from '@/utils/core/delivery';
import { fail, problem, type ProblemCode } from '@/utils/core/problem';
import { cancelDelivery, keepTheirs, replaceTheirs, retryDelivery } from '@/utils/outbox/delivery-acts';
import { undoDelivery } from '@/utils/outbox/take-back';
import { deliveriesAt, readDelivery } from '@/utils/platform/database/deliveries';
import { readBundle, readOverwritten } from '@/utils/platform/database/saved-articles';
import { database } from '@/utils/platform/database/database';
import { aDelivery } from './a-delivery';
import { article, aWorld, emptyDatabase, wanted } from './a-world';

let world: ReturnType<typeof aWorld>;
beforeEach(async () => {
  await emptyDatabase();
  world = aWorld();
});

const put = async (state: DeliveryState, change = {}) => {
  const row = aDelivery({ state, attempts: 4, crashes: 2, ...change });
  await database.deliveries.put(row);
  return row.id;
};
const stateOf = async (id: string) => (await readDelivery(id))?.state;

test.for<[DeliveryState, DeliveryState]>([
  ['waiting', 'queued'],
  ['needs-you', 'queued'],
  ['refused', 'queued'],
  ['queued', 'queued'],
  ['sending', 'sending'],
  ['delivered', 'delivered'],
])('sending again what is %s makes it %s', async ([before, after]) => {
  const id = await put(before);
  await retryDelivery(id, world.effects);
  expect(await stateOf(id)).toBe(after);
});

test('what is sent again counts from nought', async () => {
  const id = await put('needs-you');
  await retryDelivery(id, world.effects);
  expect(await readDelivery(id)).toMatchObject({ attempts: 0, crashes: 0, problem: null });
});

test.for<[DeliveryState, DeliveryState]>([
  ['queued', 'refused'],
  ['waiting', 'refused'],
  ['needs-you', 'refused'],
  ['sending', 'sending'],
  ['delivered', 'delivered'],
])('cancelling what is %s makes it %s', async ([before, after]) => {
  const id = await put(before, { attempts: 0 });
  expect(await cancelDelivery(id, world.effects)).toBe(before !== after);
  expect(await stateOf(id)).toBe(after);
});

test.for<[DeliveryState, object]>([
  ['queued', { attempts: 1 }],
  ['queued', { attempts: 0, triedBefore: true }],
  ['waiting', {}],
  ['needs-you', { problem: problem('token-refused') }],
])('what is %s and was tried may have arrived, and is not cancelled: %j', async ([state, change]) => {
  const id = await put(state, change);
  expect(await cancelDelivery(id, world.effects)).toBe(false);
  expect(await stateOf(id)).toBe(state);
});

test.for<[ProblemCode, ProblemCode]>([
  ['file-differs', 'delivery-given-up'],
  ['destination-gone', 'delivery-stopped'],
])('what was tried and is cancelled at %s says %s', async ([before, after]) => {
  const id = await put('needs-you', { problem: problem(before) });
  expect(await cancelDelivery(id, world.effects)).toBe(true);
  expect((await readDelivery(id))?.problem?.code).toBe(after);
});

test('sending one of a paused destination again sends all that wait for it', async () => {
  const refusedToken = await put('needs-you', { problem: problem('token-refused') });
  const paused = await put('needs-you', { problem: problem('destination-paused') });
  const differs = await put('needs-you', { problem: problem('file-differs') });
  const elsewhere = await put('needs-you', { problem: problem('destination-paused'), destination: 'other' });
  await retryDelivery(paused, world.effects);
  expect(await Promise.all([refusedToken, paused, differs, elsewhere].map(stateOf))).toEqual([
    'queued',
    'queued',
    'needs-you',
    'needs-you',
  ]);
});

const oneArticle = (title: string) => wanted(title, { draft: 'https://example.org/one', addresses: wanted('one').saved.addresses });
const takeBack = (id: string) =>
  undoDelivery(
    id,
    undoing(async (title) => void world.files.delete(`telehealth/${title}.md`)),
  );
const tooLate = { problem: { code: 'delivery-overtaken' } };

test('what a newer save under another title has overtaken is not sent again beside it', async () => {
  const [old] = await world.save(oneArticle('old'));
  await world.drain({ deliver: async () => fail('host-unreachable', { host: 'h' }) });
  await world.save(oneArticle('new'));
  await world.drain();
  await expect(retryDelivery(old!, world.effects)).rejects.toMatchObject(tooLate);
  await world.drain();
  expect([...world.files.keys()]).toEqual(['telehealth/new.md']);
  expect(await world.states()).toEqual(['old refused delivery-overtaken', 'new delivered']);
});

test('what was taken back is not sent again beside a newer save under another title, but when that was taken back too', async () => {
  const [old] = await world.save(oneArticle('old'));
  await world.drain();
  await takeBack(old!);
  const [newer] = await world.save(oneArticle('new'));
  await expect(retryDelivery(old!, world.effects)).rejects.toMatchObject(tooLate);
  await world.drain();
  await expect(retryDelivery(old!, world.effects)).rejects.toMatchObject(tooLate);
  await takeBack(newer!);
  await retryDelivery(old!, world.effects);
  await world.drain();
  expect([...world.files.keys()]).toEqual(['telehealth/old.md']);
});

test('what was taken back is not sent again beside an earlier one that was sent since, and of which it knew nothing', async () => {
  const [old] = await world.save(oneArticle('old'));
  await cancelDelivery(old!, world.effects);
  const [newer] = await world.save(oneArticle('new'));
  await world.drain();
  await takeBack(newer!);
  await retryDelivery(old!, world.effects);
  await world.drain();
  await expect(retryDelivery(newer!, world.effects)).rejects.toMatchObject(tooLate);
  expect([...world.files.keys()]).toEqual(['telehealth/old.md']);
});

test('what another draft has updated since is not sent again beside it', async () => {
  const [old] = await world.save(wanted('one'));
  await world.drain();
  await takeBack(old!);
  await world.save(
    wanted('two', { updates: wanted('one').draft, addresses: { ...wanted('two').saved.addresses, canonicalUrl: wanted('one').draft } }),
  );
  await world.drain();
  await expect(retryDelivery(old!, world.effects)).rejects.toMatchObject(tooLate);
});

async function somethingElseThere(): Promise<string> {
  world.files.set('telehealth/one.md', new TextEncoder().encode('theirs'));
  const [id] = await world.save(wanted('one', article('one', 'ours')));
  await world.drain();
  expect((await world.states()).at(-1)).toBe('one needs-you file-differs');
  return id!;
}

test('what lies there can be kept', async () => {
  await keepTheirs(await somethingElseThere(), world.effects);
  await world.drain();
  expect(world.text('one')).toBe('theirs');
  expect(await world.states()).toEqual(['one refused delivery-given-up']);
});

test('what was seen there can be replaced, and nothing that came since', async () => {
  const id = await somethingElseThere();
  const seen = [{ bytes: new TextEncoder().encode('theirs') }];
  world.files.set('telehealth/one.md', new TextEncoder().encode('theirs, changed'));
  await replaceTheirs(id, seen, world.replacing);
  await world.drain();
  expect(world.text('one')).toBe('theirs, changed');
  await replaceTheirs(id, [{ bytes: world.files.get('telehealth/one.md')! }], world.replacing);
  await world.drain();
  expect(world.text('one')).toBe('ours');
});

const undoing = (undo: (title: string, before: BundleFile[]) => Promise<void>) => ({
  ...world.effects,
  read: readDelivery,
  at: deliveriesAt,
  bundleOf: readBundle,
  overwrittenBy: readOverwritten,
  undo: ({ title }: { title: string }, before: BundleFile[]) => undo(title, before),
});
const textsOf = (files: BundleFile[]) => files.map(({ path, bytes }) => `${path} ${new TextDecoder().decode(bytes)}`);

test('taking back puts what we had there before in its place, and then nothing', async () => {
  const [first] = await world.save(wanted('one', article('one', 'first')));
  await world.drain();
  const [second] = await world.save(wanted('one', article('one', 'second')));
  await world.drain();
  const befores: string[][] = [];
  const effects = undoing(async (_, before) => void befores.push(textsOf(before)));
  await undoDelivery(second!, effects);
  await undoDelivery(first!, effects);
  expect(befores).toEqual([['telehealth/one.md first'], []]);
  expect(await world.states()).toEqual(['one refused delivery-undone', 'one refused delivery-undone']);
});

/** Its files are there, and nobody was told. */
async function replyLost(): Promise<string> {
  const [id] = await world.save(wanted('one'));
  await world.drain({
    deliver: async (row) => {
      await world.effects.deliver(row);
      return fail('host-unreachable', { host: 'h' });
    },
  });
  return id!;
}

test.for([false, true])('what may have arrived is taken back at its destination; sent again by the curator before: %s', async (again) => {
  const id = await replyLost();
  if (again) await retryDelivery(id, world.effects);
  await undoDelivery(
    id,
    undoing(async (title) => void world.files.delete(`telehealth/${title}.md`)),
  );
  expect([...world.files.keys()]).toEqual([]);
  world.later(3_600_000);
  await world.drain();
  expect([...world.files.keys()]).toEqual([]);
  expect(await world.states()).toEqual(['one refused delivery-undone']);
});

test('what may have arrived and cannot be taken back goes on waiting', async () => {
  const id = await replyLost();
  await expect(
    undoDelivery(
      id,
      undoing(async () => fail('host-unreachable', { host: 'h' })),
    ),
  ).rejects.toMatchObject({ problem: { code: 'host-unreachable' } });
  expect(await world.states()).toEqual(['one waiting host-unreachable']);
});

test('where something else lies than what may have arrived, that stays', async () => {
  const id = await replyLost();
  await undoDelivery(
    id,
    undoing(async () => fail('file-differs', { path: 'a' })),
  );
  expect(await world.states()).toEqual(['one refused delivery-given-up']);
});

test('what was never tried is not asked about at its destination', async () => {
  const [id] = await world.save(wanted('one'));
  await undoDelivery(
    id!,
    undoing(async () => fail('host-unreachable', { host: 'h' })),
  );
  expect(await world.states()).toEqual(['one queued']);
});

test('taking back what was saved under a mended title brings back what lay under the old one', async () => {
  const { draft, saved } = wanted('one');
  const { addresses } = saved;
  await world.save(wanted('old', { ...article('old', 'first'), draft, addresses }));
  await world.drain();
  const [second] = await world.save(wanted('new', { ...article('new', 'second'), draft, addresses }));
  await world.drain();
  const befores: string[][] = [];
  await undoDelivery(
    second!,
    undoing(async (_, before) => void befores.push(textsOf(before))),
  );
  expect(befores).toEqual([['telehealth/old.md first']]);
});

test('what could not be taken back is still delivered', async () => {
  const [id] = await world.save(wanted('one'));
  await world.drain();
  await expect(
    undoDelivery(
      id!,
      undoing(async () => fail('file-differs', { path: 'a' })),
    ),
  ).rejects.toMatchObject({ problem: { code: 'file-differs' } });
  expect(await world.states()).toEqual(['one delivered']);
});

test.for([false, true])(
  'taking back what went over somebody else’s file brings that one again; ours was there before: %s',
  async (oursBefore) => {
    if (oursBefore) {
      await world.save(wanted('one', article('one', 'ours, first')));
      await world.drain();
    }
    const id = await somethingElseThere();
    await replaceTheirs(id, [{ bytes: new TextEncoder().encode('theirs') }], world.replacing);
    await world.drain();
    const befores: string[][] = [];
    await undoDelivery(
      id,
      undoing(async (_, before) => void befores.push(textsOf(before))),
    );
    expect(befores).toEqual([['telehealth/one.md theirs']]);
  },
);

test('what gave way to a delivery comes again though a newer save took its place before it was sent', async () => {
  await replaceTheirs(await somethingElseThere(), [{ bytes: new TextEncoder().encode('theirs') }], world.replacing);
  const [newer] = await world.save(wanted('one', article('one', 'ours, second')));
  await world.drain();
  expect(world.text('one')).toBe('ours, second');
  const befores: string[][] = [];
  await undoDelivery(
    newer!,
    undoing(async (_, before) => void befores.push(textsOf(before))),
  );
  expect(befores).toEqual([['telehealth/one.md theirs']]);
});

test('taking back puts back what the same article gave under another address', async () => {
  await world.save(wanted('one', article('one', 'first')));
  await world.drain();
  const [second] = await world.save(wanted('one', { ...article('one', 'second'), draft: 'https://www.example.org/one?from=feed' }));
  await world.drain();
  const befores: string[][] = [];
  await undoDelivery(
    second!,
    undoing(async (_, before) => void befores.push(textsOf(before))),
  );
  expect(befores).toEqual([['telehealth/one.md first']]);
});

test('taking back what came back to its old name puts it where it lay last, not where it lay first', async () => {
  const { draft, saved } = wanted('one');
  const { addresses } = saved;
  for (const [title, words] of [
    ['old', 'first'],
    ['new', 'second'],
    ['old', 'third'],
  ] as const) {
    await world.save(wanted(title, { ...article(title, words), draft, addresses }));
    await world.drain();
  }
  const befores: string[][] = [];
  await undoDelivery(
    (await world.rows()).at(-1)!.id,
    undoing(async (_, before) => void befores.push(textsOf(before))),
  );
  expect(befores).toEqual([['telehealth/new.md second']]);
});

test('what is taken back is not called delivered by a later save of the same file', async () => {
  const [first] = await world.save(wanted('one'));
  await world.drain();
  await world.save(wanted('one'));
  await world.drain();
  await undoDelivery(
    first!,
    undoing(async () => {}),
  );
  expect(await world.states()).toEqual(['one refused delivery-undone', 'one refused delivery-undone']);
});
