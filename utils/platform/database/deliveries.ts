// The outbox's rows. What lies beside them is in `saved-articles`.
import { isRegisteredOnly } from '@/utils/core/deliveries/queue';
import { Delivery, type DeliveryState } from '@/utils/core/delivery';
import { database, keep, liveQuery, readRecord, readRecords } from './database';
import { draftsThatNeedYou } from './drafts';

/** All that share one of its paths, its addresses, its draft or its article. */
export const besides = async ({ paths, draft, articleKeys, siteAddresses = [] }: Delivery): Promise<Delivery[]> =>
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
  /** Waiting for the curator, with drafts whose save does. */
  needsYou: number;
}

export const countDeliveries = async (): Promise<DeliveryCounts> => {
  const [underWay, needsYou, drafts] = await Promise.all([
    database.deliveries.where('state').anyOf('queued', 'sending', 'waiting').count(),
    database.deliveries.where({ state: 'needs-you' }).count(),
    draftsThatNeedYou(),
  ]);
  return { underWay, needsYou: needsYou + drafts.length };
};

/** Of those that have not arrived: how many are known to the system that their site registers with. */
export const countRegisteredOnly = (): Promise<number> =>
  database.deliveries.where('state').anyOf('queued', 'sending', 'waiting', 'needs-you').filter(isRegisteredOnly).count();

export const watchCounts = (changed: (counts: DeliveryCounts) => void): (() => void) => watch(countDeliveries, changed);

function watch<Found>(query: () => Promise<Found>, changed: (found: Found) => void): () => void {
  const subscription = liveQuery(query).subscribe(changed);
  return () => subscription.unsubscribe();
}
