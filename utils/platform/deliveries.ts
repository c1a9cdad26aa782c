// The outbox's rows.
import { liveQuery } from 'dexie';
import type { Bundle } from '@/utils/core/bundle';
import { Delivery, type DeliveryState } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';
import { database, keep, readRecord } from './database';

interface Entry {
  delivery: Delivery;
  bundle: Bundle;
}
/** See `TakePlace` of the outbox: given a new row and all that share one of its paths, the row as it is kept and the ids that go for it. */
type TakePlace = (fresh: Delivery, known: Delivery[]) => { delivery: Delivery; replaced: string[] };

/** Adds all or none, with their bundles; resolves when they are on the medium. Throws the Problem `storage-full`. */
export const addDeliveries = (entries: Entry[], takePlace: TakePlace): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.deliveries, database.bundles, async () => {
      for (const { delivery: fresh, bundle } of entries) {
        const { delivery, replaced } = takePlace(fresh, readable(await database.deliveries.where('paths').anyOf(fresh.paths).distinct().toArray()));
        await database.deliveries.bulkDelete(replaced);
        await database.bundles.bulkDelete(replaced);
        await database.deliveries.add(delivery);
        await database.bundles.add({ id: delivery.id, bundle });
      }
    }),
  );

const readable = (rows: unknown[]): Delivery[] => rows.flatMap((row) => Delivery.safeParse(row).data ?? []);

/** The files of a delivery; null where there are none. Throws the Problem `record-unreadable`. */
export const readBundle = async (id: string): Promise<Bundle | null> => (await readRecord('bundles', id))?.bundle ?? null;

export const putDelivery = (delivery: Delivery): Promise<void> =>
  keep(async () => {
    await database.deliveries.put(delivery);
  });

/** Oldest first. Rows that cannot be read are set aside and the rest returned: one bad row must not stop the others. */
export async function deliveriesIn(state: DeliveryState): Promise<Delivery[]> {
  const rows = await database.deliveries.where({ state }).sortBy('createdAt');
  const read = await Promise.all(rows.map(({ id }) => readRecord('deliveries', id).catch(unlessBug)));
  return read.filter((row) => row !== null);
}

function unlessBug(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}

/** Calls back with a draft's deliveries, newest first, now and whenever they change. Returns how to stop. */
export function watchDeliveries(draft: string, changed: (deliveries: Delivery[]) => void): () => void {
  const rows = liveQuery(() => database.deliveries.where({ draft }).reverse().sortBy('createdAt'));
  const subscription = rows.subscribe((found) =>
    changed(readable(found)),
  );
  return () => subscription.unsubscribe();
}
