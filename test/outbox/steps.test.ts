import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Bundle } from '@/utils/core/bundle';
import type { DeliveryState } from '@/utils/core/delivery';
import { fail, problem } from '@/utils/core/problem';
import { sha256 } from '@/utils/core/sha256';
import { cancelDelivery, keepTheirs, replaceTheirs, retryDelivery, undoDelivery } from '@/utils/outbox/steps';
import { deliveriesAt, readBundle, readDelivery } from '@/utils/platform/deliveries';
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
  expect(await world.states()).toEqual(['one needs-you file-differs']);
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
  const seen = [await sha256(new TextEncoder().encode('theirs'))];
  world.files.set('telehealth/one.md', new TextEncoder().encode('theirs, changed'));
  await replaceTheirs(id, seen, world.effects);
  await world.drain();
  expect(world.text('one')).toBe('theirs, changed');
  await replaceTheirs(id, [await sha256(world.files.get('telehealth/one.md')!)], world.effects);
  await world.drain();
  expect(world.text('one')).toBe('ours');
});

const undoing = (undo: (title: string, before: Bundle | null) => Promise<void>) =>
  ({ ...world.effects, read: readDelivery, at: deliveriesAt, bundleOf: readBundle, undo: ({ title }: { title: string }, before: Bundle | null) => undo(title, before) });

test('taking back puts what we had there before in its place, and then nothing', async () => {
  const [first] = await world.save(wanted('one', article('one', 'first')));
  await world.drain();
  const [second] = await world.save(wanted('one', article('one', 'second')));
  await world.drain();
  const befores: (string | null)[] = [];
  const effects = undoing(async (_, before) => void befores.push(before && new TextDecoder().decode(before.article.bytes)));
  await undoDelivery(second!, effects);
  await undoDelivery(first!, effects);
  expect(befores).toEqual(['first', null]);
  expect(await world.states()).toEqual(['one refused delivery-undone', 'one refused delivery-undone']);
});

test('what could not be taken back is still delivered', async () => {
  const [id] = await world.save(wanted('one'));
  await world.drain();
  await expect(undoDelivery(id!, undoing(async () => fail('file-differs', { path: 'a' })))).rejects.toMatchObject({ problem: { code: 'file-differs' } });
  expect(await world.states()).toEqual(['one delivered']);
});
