import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { BundleFile } from '@/utils/core/bundle';
import type { DeliveryState } from '@/utils/core/delivery';
import { fail, problem } from '@/utils/core/problem';
import { cancelDelivery, keepTheirs, replaceTheirs, retryDelivery, undoDelivery } from '@/utils/outbox/steps';
import { deliveriesAt, readBundle, readDelivery, readOverwritten } from '@/utils/platform/deliveries';
import { database } from '@/utils/platform/database';
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
  ['waiting', 'queued'], ['needs-you', 'queued'], ['refused', 'queued'], ['queued', 'queued'], ['sending', 'sending'], ['delivered', 'delivered'],
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
  ['queued', 'refused'], ['waiting', 'refused'], ['needs-you', 'refused'], ['sending', 'sending'], ['delivered', 'delivered'],
])('cancelling what is %s makes it %s', async ([before, after]) => {
  const id = await put(before);
  expect(await cancelDelivery(id, world.effects)).toBe(before !== after);
  expect(await stateOf(id)).toBe(after);
});

test('sending one of a paused destination again sends all that wait for it', async () => {
  const refusedToken = await put('needs-you', { problem: problem('token-refused') });
  const paused = await put('needs-you', { problem: problem('destination-paused') });
  const differs = await put('needs-you', { problem: problem('file-differs') });
  const elsewhere = await put('needs-you', { problem: problem('destination-paused'), destination: 'other' });
  await retryDelivery(paused, world.effects);
  expect(await Promise.all([refusedToken, paused, differs, elsewhere].map(stateOf))).toEqual(['queued', 'queued', 'needs-you', 'needs-you']);
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

const undoing = (undo: (title: string, before: BundleFile[]) => Promise<void>) =>
  ({ ...world.effects, read: readDelivery, at: deliveriesAt, bundleOf: readBundle, overwrittenBy: readOverwritten, undo: ({ title }: { title: string }, before: BundleFile[]) => undo(title, before) });
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

test('what could not be taken back is still delivered', async () => {
  const [id] = await world.save(wanted('one'));
  await world.drain();
  await expect(undoDelivery(id!, undoing(async () => fail('file-differs', { path: 'a' })))).rejects.toMatchObject({ problem: { code: 'file-differs' } });
  expect(await world.states()).toEqual(['one delivered']);
});

test.for([false, true])('taking back what went over somebody else’s file brings that one again; ours was there before: %s', async (oursBefore) => {
  if (oursBefore) {
    await world.save(wanted('one', article('one', 'ours, first')));
    await world.drain();
  }
  const id = await somethingElseThere();
  await replaceTheirs(id, [{ bytes: new TextEncoder().encode('theirs') }], world.replacing);
  await world.drain();
  const befores: string[][] = [];
  await undoDelivery(id, undoing(async (_, before) => void befores.push(textsOf(before))));
  expect(befores).toEqual([['telehealth/one.md theirs']]);
});

test('what gave way to a delivery comes again though a newer save took its place before it was sent', async () => {
  await replaceTheirs(await somethingElseThere(), [{ bytes: new TextEncoder().encode('theirs') }], world.replacing);
  const [newer] = await world.save(wanted('one', article('one', 'ours, second')));
  await world.drain();
  expect(world.text('one')).toBe('ours, second');
  const befores: string[][] = [];
  await undoDelivery(newer!, undoing(async (_, before) => void befores.push(textsOf(before))));
  expect(befores).toEqual([['telehealth/one.md theirs']]);
});

test('taking back puts back what the same article gave under another address', async () => {
  await world.save(wanted('one', article('one', 'first')));
  await world.drain();
  const [second] = await world.save(wanted('one', { ...article('one', 'second'), draft: 'https://www.example.org/one?from=feed' }));
  await world.drain();
  const befores: string[][] = [];
  await undoDelivery(second!, undoing(async (_, before) => void befores.push(textsOf(before))));
  expect(befores).toEqual([['telehealth/one.md first']]);
});
