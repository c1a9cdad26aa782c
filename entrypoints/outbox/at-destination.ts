// A delivery with its files, at the destination that its record names: what kind it is decides nothing further up.
import type { BundleFile } from '@/utils/core/bundle';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { siteOfQueue } from '@/utils/core/deliveries/queue';
import { isLoopback } from '@/utils/base/loopback';
import { fail } from '@/utils/core/problem';
import { ALWAYS_THERE, kindOf } from '@/utils/destinations';
import type { Destination, FileThere, Task } from '@/utils/destinations/destination';
import type { Effects } from '@/utils/destinations/verbs';
import { readBundle } from '@/utils/platform/database/saved-articles';
import { readDestination, readWithToken } from '@/utils/platform/database/destinations';
import { openDestination } from './open-destination';

interface AtDestination {
  deliver(): Promise<Receipt>;
  look(): Promise<FileThere[]>;
  countThere(): Promise<number>;
  undo(before: BundleFile[]): Promise<void>;
}

/** Throws the Problems `destination-gone`, `destination-unknown`, `destination-unreadable`, `token-missing`, `record-unreadable`. */
export async function atDestination(delivery: Delivery, more: Pick<Effects, 'meets'> = {}): Promise<AtDestination> {
  const { record, token } = await readWithToken(delivery.destination, ALWAYS_THERE);
  if (!record) return fail('destination-gone');
  const bundle = (await readBundle(delivery.id)) ?? fail('record-unreadable');
  const { destination, settings, ready } = openDestination(record, token, more);
  return bind(destination, { delivery, bundle, settings }, ready);
}

const bind = <Settings, Effects>(destination: Destination<Settings, Effects>, task: Task<Settings>, effects: Effects): AtDestination => ({
  deliver: () => destination.deliver(task, effects),
  look: async () => (await destination.look?.(task, effects)) ?? [],
  countThere: async () => (await destination.stillThere?.(task.delivery.receipt?.paths ?? [], effects))?.filter(Boolean).length ?? 0,
  undo: async (before) => destination.undo?.(task, before, effects) ?? fail('request-refused', { host: destination.kind }),
});

/**
 * Whether it can be tried now to reach where a queue leads: without a network only what is on this computer. A destination that is gone
 * is tried, and says so.
 */
export async function isReachable(queue: string): Promise<boolean> {
  if (navigator.onLine || siteOfQueue(queue) !== null) return navigator.onLine;
  const record = await readDestination(queue, ALWAYS_THERE);
  const address = record && kindOf(record.kind)?.addressOf(record.settings);
  return !address || isLoopback(new URL(address));
}
