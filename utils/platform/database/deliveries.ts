// The outbox's rows, and the files that lie beside them.
import { liveQuery } from 'dexie';
import type { Bundle, BundleFile } from '@/utils/core/bundle';
import { Delivery, type DeliveryState } from '@/utils/core/delivery';
import { madeAlready, timeAfter } from '@/utils/core/deliveries/new-delivery';
import { database, keep, readRecord, readRecords } from './database';

interface Entry {
  delivery: Delivery;
  bundle: Bundle;
}
/** See `TakePlace` of the outbox: given a new row and all that share one of its paths, its addresses, its draft or its article, the row as it is kept, the ids of those whose place it takes, and of those that go for it. */
type TakePlace = (fresh: Delivery, known: Delivery[]) => { delivery: Delivery; before: string[]; replaced: string[] };

/** Adds all or none, with their bundles, but not what another frame has added meanwhile. Answers the ids that they have now, when they are on the medium. Throws the Problem `storage-full`, and those of `takePlace`. */
export const addDeliveries = (entries: Entry[], takePlace: TakePlace): Promise<string[]> =>
  keep(() =>
    database.transaction('rw', database.deliveries, database.bundles, async () => {
      const known = (await Promise.all(entries.map(({ delivery }) => besides(delivery)))).flat();
      const ids = entries.map(({ delivery }) => madeAlready(delivery, known) ?? delivery.id);
      const added = entries.filter(({ delivery }) => ids.includes(delivery.id));
      for (const { delivery: wanted, bundle } of added) {
        // All of a save have one time.
        const at = timeAfter(wanted.createdAt, known);
        const fresh = { ...wanted, createdAt: at, changedAt: at };
        const { delivery, before, replaced } = takePlace(fresh, await besides(fresh));
        const overwritten = (await database.bundles.bulkGet(before))
          .flatMap((stored) => stored?.overwritten ?? [])
          .filter(({ path }) => fresh.paths.includes(path));
        await database.deliveries.bulkDelete(replaced);
        await database.bundles.bulkDelete(replaced);
        await database.deliveries.add(delivery);
        await database.bundles.add({ id: delivery.id, bundle, ...(overwritten.length > 0 && { overwritten }) });
      }
      return ids;
    }),
  );

const besides = async ({ paths, draft, articleKeys, siteAddresses = [] }: Delivery): Promise<Delivery[]> =>
  readable(
    await database.deliveries
      .where('paths')
      .anyOf(paths)
      .or('draft')
      .equals(draft)
      .or('articleKeys')
      .anyOf(articleKeys)
      .or('siteAddresses')
      .anyOf(siteAddresses)
      .distinct()
      .toArray(),
  );

/**
 * Reads a row, applies `step` and writes, with nothing in between; resolves when it is on the medium.
 * Null, and nothing written, where there is no such row or `step` answers null.
 */
export const changeDelivery = (id: string, step: (row: Delivery) => Delivery | null): Promise<Delivery | null> =>
  keep(() =>
    database.transaction('rw', database.deliveries, async () => {
      const row = Delivery.safeParse(await database.deliveries.get(id)).data;
      const changed = row ? step(row) : null;
      if (changed) await database.deliveries.put(changed);
      return changed;
    }),
  );

/** The same, where `step` has to know what else was made of the article: `others`, the row too. */
export const changeAmong = (id: string, step: (row: Delivery, others: Delivery[]) => Delivery | null): Promise<Delivery | null> =>
  keep(() =>
    database.transaction('rw', database.deliveries, async () => {
      const row = Delivery.safeParse(await database.deliveries.get(id)).data;
      const others = row ? await besides(row) : [];
      return changeDelivery(id, (it) => step(it, others));
    }),
  );

/** Oldest first. Rows that cannot be read are set aside and the rest returned: one bad row must not stop the others. */
export async function deliveriesIn(...states: DeliveryState[]): Promise<Delivery[]> {
  const keys = await database.deliveries.where('state').anyOf(states).primaryKeys();
  return oldestFirst(await readRecords('deliveries', keys));
}

const oldestFirst = (rows: Delivery[]): Delivery[] => rows.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
const newestFirst = (rows: Delivery[]): Delivery[] => oldestFirst(rows).toReversed();
const readable = (rows: unknown[]): Delivery[] => rows.flatMap((row) => Delivery.safeParse(row).data ?? []);

/** Throws the Problem `record-unreadable`. */
export const readDelivery = (id: string): Promise<Delivery | null> => readRecord('deliveries', id);

/** The files of a delivery; null where there are none. Throws the Problem `record-unreadable`. */
export const readBundle = async (id: string): Promise<Bundle | null> => (await readRecord('bundles', id))?.bundle ?? null;

/** What the delivery took the places of; null where nothing was kept. Throws the Problem `record-unreadable`. */
export const readOverwritten = async (id: string): Promise<BundleFile[] | null> => (await readRecord('bundles', id))?.overwritten ?? null;

/** Resolves when they are on the medium. Throws the Problem `storage-full`. */
export const keepOverwritten = (id: string, overwritten: BundleFile[]): Promise<void> =>
  keep(async () => void (await database.bundles.update(id, { overwritten })));

/** What shares a path with others, at whatever destination; newest first. */
export const deliveriesAt = async (path: string): Promise<Delivery[]> =>
  newestFirst(readable(await database.deliveries.where({ paths: path }).toArray()));

/** All whose files have one of these addresses: see `siteAddress`. */
export const deliveriesAddressed = async (addresses: string[]): Promise<Delivery[]> =>
  readable(await database.deliveries.where('siteAddresses').anyOf(addresses).distinct().toArray());

/** All that was ever made of an article, by any of its keys; newest first. */
export const deliveriesOfArticle = async (keys: string[]): Promise<Delivery[]> =>
  newestFirst(readable(await database.deliveries.where('articleKeys').anyOf(keys).distinct().toArray()));

/** The same, now and whenever one changes. Returns how to stop. */
export const watchArticle = (keys: string[], changed: (deliveries: Delivery[]) => void): (() => void) =>
  watch(() => deliveriesOfArticle(keys), changed);

/** All that was made of these drafts, newest first. */
export const deliveriesOfDrafts = async (drafts: string[]): Promise<Delivery[]> =>
  newestFirst(readable(await database.deliveries.where('draft').anyOf(drafts).toArray()));

/** The same, now and whenever one changes. Returns how to stop. */
export const watchDeliveries = (draft: string, changed: (deliveries: Delivery[]) => void): (() => void) =>
  watch(() => deliveriesOfDrafts([draft]), changed);

/** The same with every delivery there is, without files. */
export const watchAllDeliveries = (changed: (deliveries: Delivery[]) => void): (() => void) =>
  watch(async () => readable(await database.deliveries.orderBy('createdAt').reverse().toArray()), changed);

export interface DeliveryCounts {
  /** Under way by themselves. */
  underWay: number;
  /** Waiting for the curator. */
  needsYou: number;
}

export const countDeliveries = async (): Promise<DeliveryCounts> => {
  const [underWay, needsYou] = await Promise.all([
    database.deliveries.where('state').anyOf('queued', 'sending', 'waiting').count(),
    database.deliveries.where({ state: 'needs-you' }).count(),
  ]);
  return { underWay, needsYou };
};

export const watchCounts = (changed: (counts: DeliveryCounts) => void): (() => void) => watch(countDeliveries, changed);

function watch<Found>(query: () => Promise<Found>, changed: (found: Found) => void): () => void {
  const subscription = liveQuery(query).subscribe(changed);
  return () => subscription.unsubscribe();
}
