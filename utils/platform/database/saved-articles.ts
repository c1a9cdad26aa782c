// What lies beside the outbox's rows: the articles that they hold, and the files that were made of them.
import { type Bundle, type BundleFile, type FrozenBundle, withImageBytes } from '@/utils/core/bundle';
import { Delivery } from '@/utils/core/delivery';
import { madeAlready, type NewRow, type TakePlace, timeAfter } from '@/utils/core/deliveries/new-delivery';
import { fail } from '@/utils/core/problem';
import type { Registration } from '@/utils/core/registration';
import { copyOf, isSameDraft } from '@/utils/core/deliveries/same-save';
import { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { database, keep, readRecord } from './database';
import { besides } from './deliveries';
import { dropUnused, imageTables, keepBytes, readBytes } from './kept-images';

const inOneStep = <Result>(steps: () => Promise<Result>): Promise<Result> =>
  keep(() => database.transaction('rw', [database.deliveries, database.bundles, ...imageTables()], steps));

/**
 * Adds all or none, with their articles and images, but not what another frame has added meanwhile. Answers the ids that they have now,
 * when they are on the medium. Throws the Problem `storage-full`, and those of `takePlace`.
 */
export const addDeliveries = (rows: NewRow[], takePlace: TakePlace): Promise<string[]> =>
  inOneStep(async () => {
    const known = (await Promise.all(rows.map(({ delivery }) => besides(delivery)))).flat();
    const ids = rows.map(({ delivery }) => madeAlready(delivery, known) ?? delivery.id);
    for (const { delivery, saved, image } of rows.filter((row) => ids.includes(row.delivery.id))) {
      // All of a save have one time.
      const at = timeAfter(delivery.createdAt, known);
      await database.articles.put(saved);
      if (saved.article.image && image) await keepBytes(saved.article.image.hash, image);
      await putInPlace({ ...delivery, createdAt: at, changedAt: at }, takePlace, 'add');
    }
    return ids;
  });

/** Within a transaction: the row as it is kept, instead of those whose place it takes. */
async function putInPlace(fresh: Delivery, takePlace: TakePlace, how: 'add' | 'put'): Promise<void> {
  const { delivery, before, replaced } = takePlace(fresh, await besides(fresh));
  const overwritten = (await database.bundles.bulkGet(before))
    .flatMap((stored) => stored?.overwritten ?? [])
    .filter(({ path }) => fresh.paths.includes(path));
  await database.deliveries[how](delivery);
  if (overwritten.length > 0) await database.bundles.put({ id: delivery.id, overwritten });
  await removeDeliveries(replaced);
}

/** Within a transaction: with all that nobody else has. */
async function removeDeliveries(ids: string[]): Promise<void> {
  const rows = await database.deliveries.bulkGet(ids);
  await database.deliveries.bulkDelete(ids);
  await database.bundles.bulkDelete(ids);
  await dropArticles(new Set(rows.flatMap((row) => row?.article ?? [])));
}

/** Within a transaction: those that no delivery holds. */
async function dropArticles(ids: Iterable<string>): Promise<void> {
  for (const article of ids) {
    if ((await database.deliveries.where({ article }).count()) > 0) continue;
    const saved = await database.articles.get(article);
    await database.articles.delete(article);
    await dropUnused([saved?.article.image?.hash]);
  }
}

export const dropUnheld = (articles: string[]): Promise<void> => inOneStep(() => dropArticles(articles));

/** Those that were not changed since the times given with their ids, ISO 8601. */
export const removeUnlessChanged = (known: ReadonlyMap<string, string>): Promise<void> =>
  inOneStep(async () => {
    const rows = await database.deliveries.bulkGet([...known.keys()]);
    await removeDeliveries(rows.flatMap((row) => (row && row.changedAt === known.get(row.id) ? [row.id] : [])));
  });

/** Null where there is none. Throws the Problem `record-unreadable`. */
export async function readArticle(id: string): Promise<SavedArticle | null> {
  const record: unknown = await database.articles.get(id);
  if (record === undefined) return null;
  return SavedArticle.safeParse(record).data ?? fail('record-unreadable');
}

/** The files of a delivery; null where there are none, or none yet. Throws the Problem `record-unreadable`. */
export async function readBundle(id: string): Promise<Bundle | null> {
  const article = (await database.deliveries.get(id))?.article ?? null;
  if (article === null) return (await readRecord('bundles', id))?.bundle ?? null;
  const { bundle = null } = (await readArticle(article)) ?? {};
  return bundle && withImageBytes(bundle, bundle.image && ((await readBytes(bundle.image.hash)) ?? fail('record-unreadable')));
}

/** What the delivery took the places of; null where nothing was kept. Throws the Problem `record-unreadable`. */
export const readOverwritten = async (id: string): Promise<BundleFile[] | null> => (await readRecord('bundles', id))?.overwritten ?? null;

/** Resolves when they are on the medium. Throws the Problem `storage-full`. */
export const keepOverwritten = (id: string, overwritten: BundleFile[]): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.bundles, async () => {
      await database.bundles.put({ ...(await database.bundles.get(id)), id, overwritten });
    }),
  );

/** What else was saved of the same article for the same community before, whichever its destination: newest first. */
export async function savedBefore(row: Delivery): Promise<SavedArticle[]> {
  const same = (await besides(row)).filter(
    (other) =>
      isSameDraft(other, row) &&
      other.site === row.site &&
      other.community === row.community &&
      copyOf(other) === copyOf(row) &&
      other.createdAt < row.createdAt,
  );
  const rows = same.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  const ids = new Set(rows.flatMap(({ article }) => (article === null || article === row.article ? [] : article)));
  const found = await Promise.all([...ids].map((id) => readArticle(id)));
  return found.filter((saved) => saved !== null);
}

/** How far its registration has come, as JSON; resolves when it is on the medium. */
export const keepProgress = (id: string, progress: unknown): Promise<void> => changeRegistering(id, { progress });

const changeRegistering = (id: string, change: Partial<NonNullable<SavedArticle['registering']>>): Promise<void> =>
  inOneStep(async () => {
    const saved = await database.articles.get(id);
    if (saved?.registering) await database.articles.put({ ...saved, registering: { ...saved.registering, ...change } });
  });

/** With all its deliveries, which tell what it is registered as. */
export const keepRegistration = (id: string, as: Registration): Promise<void> =>
  inOneStep(async () => {
    await changeRegistering(id, { as });
    await database.deliveries.where({ article: id }).modify((row) => void (row.registration = { system: as.system, as }));
  });

/** What it was registered as is taken back: sent again, it is registered anew and its files are made anew. */
export const forgetRegistration = (id: string): Promise<void> =>
  inOneStep(async () => {
    const saved = await database.articles.get(id);
    if (!saved?.registering) return;
    const { progress: _, ...registering } = saved.registering;
    await database.articles.put({ ...saved, registering: { ...registering, as: null }, bundle: null });
    await database.deliveries.where({ article: id }).modify((row) => {
      if (row.registration) Object.assign(row, { registration: { ...row.registration, as: null }, paths: [], hashes: [] });
    });
  });

/**
 * Keeps the files of an article, and in the same step its deliveries as `made` answers them, with `takePlace` asked of each; null: it
 * stays as it is. Throws the Problems of `takePlace`, and keeps nothing then.
 */
export const freezeBundle = (
  id: string,
  bundle: FrozenBundle,
  made: (row: Delivery) => Delivery | null,
  takePlace: TakePlace,
): Promise<void> =>
  inOneStep(async () => {
    await database.articles.update(id, { bundle });
    for (const row of await database.deliveries.where({ article: id }).toArray()) {
      const fresh = made(Delivery.parse(row));
      if (fresh) await putInPlace(fresh, takePlace, 'put');
    }
  });
