// What the curator may do to a delivery. Each re-reads the row, applies one transition and writes, with nothing in between.
import type { Bundle } from '@/utils/core/bundle';
import { type Delivery, queued, refused } from '@/utils/core/delivery';
import { fail, problem } from '@/utils/core/problem';
import { type DrainEffects, resume } from './drain';
import { isPaused } from './holds';

export type StepEffects = Pick<DrainEffects, 'now' | 'inState' | 'change'>;

export interface UndoEffects extends Pick<DrainEffects, 'now' | 'change' | 'alone'> {
  read(id: string): Promise<Delivery | null>;
  /** All with a file of that path, at whatever destination; newest first. */
  at(path: string): Promise<Delivery[]>;
  bundleOf(id: string): Promise<Bundle | null>;
  undo(delivery: Delivery, before: Bundle | null): Promise<void>;
}

const MAY_RETRY = new Set<Delivery['state']>(['waiting', 'needs-you', 'refused']);
const MAY_CANCEL = new Set<Delivery['state']>(['queued', 'waiting', 'needs-you']);

/** Sends it again, as if for the first time; and all that waits with it, where it waits for its destination. */
export async function retryDelivery(id: string, effects: StepEffects): Promise<void> {
  const { change, now } = effects;
  let paused: string | null = null;
  await change(id, (row) => {
    if (!MAY_RETRY.has(row.state)) return null;
    if (isPaused(row)) paused = row.destination;
    return queued(row, now());
  });
  if (paused !== null) await resume(paused, effects);
}

/** Answers whether it was: one that is being sent is not stopped half-way. */
export const cancelDelivery = async (id: string, { change, now }: StepEffects): Promise<boolean> =>
  (await change(id, (row) => (MAY_CANCEL.has(row.state) ? refused(problem('delivery-cancelled'))(row, now()) : null))) !== null;

const differs = ({ state, problem: why }: Delivery): boolean => state === 'needs-you' && why?.code === 'file-differs';

/** What lies at its place stays, and this goes no further. */
export const keepTheirs = async (id: string, { change, now }: StepEffects): Promise<void> =>
  void (await change(id, (row) => (differs(row) ? refused(problem('delivery-given-up'))(row, now()) : null)));

/** Sends it again over what the curator has seen there, and nothing else: SHA-256, hex, of those files. */
export const replaceTheirs = async (id: string, seenHashes: string[], { change, now }: StepEffects): Promise<void> =>
  void (await change(id, (row) =>
    differs(row) ? queued({ ...row, mayReplace: [...new Set([...row.mayReplace, ...seenHashes])] }, now()) : null));

/** Takes a delivery back; what we had put there before comes again. Throws the Problems of its destination, and changes nothing then. */
export const undoDelivery = (id: string, { alone, read, at, bundleOf, undo, change, now }: UndoEffects): Promise<void> =>
  alone(async () => {
    const row = await read(id);
    const [path] = row?.paths ?? [];
    if (row?.state !== 'delivered' || path === undefined) return;
    const before = (await at(path)).find(
      (other) => other.state === 'delivered' && other.destination === row.destination && other.draft === row.draft && other.createdAt < row.createdAt,
    );
    const bundle = before ? ((await bundleOf(before.id)) ?? fail('record-unreadable')) : null;
    await undo(row, bundle);
    await change(id, (it) => (it.state === 'delivered' ? refused(problem('delivery-undone'))(it, now()) : null));
  });
