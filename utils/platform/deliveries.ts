// The outbox's rows.
import { liveQuery } from 'dexie';
import { Delivery, type DeliveryState } from '@/utils/core/delivery';
import { database, keep, readRecords } from './database';

/**
 * Adds all or none; resolves when they are on the medium. They take the place of those that the same draft failed with.
 * Throws the Problem `storage-full`.
 */
export const addDeliveries = (deliveries: Delivery[]): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.deliveries, async () => {
      const drafts = deliveries.map(({ draft }) => draft);
      await database.deliveries.where('draft').anyOf(drafts).and(({ state }) => state === 'needs-you').delete();
      await database.deliveries.bulkAdd(deliveries);
    }),
  );

export const putDelivery = (delivery: Delivery): Promise<void> =>
  keep(async () => {
    await database.deliveries.put(delivery);
  });

/** Oldest first, those that can be read. */
export async function deliveriesIn(state: DeliveryState): Promise<Delivery[]> {
  const rows = await database.deliveries.where({ state }).sortBy('createdAt');
  return readRecords('deliveries', rows.map(({ id }) => id));
}

/** Calls back with a draft's deliveries, newest first, now and whenever they change. Returns how to stop. */
export function watchDeliveries(draft: string, changed: (deliveries: Delivery[]) => void): () => void {
  const rows = liveQuery(() => database.deliveries.where({ draft }).reverse().sortBy('createdAt'));
  const subscription = rows.subscribe((found) =>
    changed(found.flatMap((row) => Delivery.safeParse(row).data ?? [])),
  );
  return () => subscription.unsubscribe();
}
