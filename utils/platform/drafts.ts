// The curator's drafts, their images and name.
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { database, keep, readRecord } from './database';

export const readDraft = (key: string): Promise<Draft | null> => readRecord('drafts', key);

/**
 * Hands the draft to the browser at once, in the same task: the popup may be gone in the next. Writes land in order.
 * Resolves when it is kept. Throws the Problem `storage-full`.
 */
export function putDraft(draft: Draft): Promise<void> {
  const open = database.isOpen() ? (database.backendDB() as IDBDatabase) : null;
  // Dexie begins a transaction a few microtasks later, which a closing popup does not run.
  if (open) return keep(() => putNow(open, draft));
  return keep(async () => {
    await database.drafts.put(draft);
  });
}

function putNow(open: IDBDatabase, draft: Draft): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // Relaxed: what is typed survives the popup and the browser, at the speed of typing.
  const transaction = open.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  transaction.addEventListener('complete', () => resolve());
  transaction.addEventListener('abort', () => reject(transaction.error));
  transaction.objectStore('drafts').put(draft);
  transaction.commit();
  return promise;
}

/** Deletes a draft with its image. */
export const deleteDraft = (key: string): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.drafts, database.images, async () => {
      await database.drafts.delete(key);
      await database.images.delete(key);
    }),
  );

export const readImage = async (draft: string): Promise<LeadImage | null> =>
  (await readRecord('images', draft))?.image ?? null;

export const putImage = (draft: string, image: LeadImage): Promise<void> => keep(async () => {
  await database.images.put({ draft, image });
});

export const readCurator = async (): Promise<string | null> => (await readRecord('settings', 'curator'))?.value ?? null;

export const putCurator = (value: string): Promise<void> => keep(async () => {
  await database.settings.put({ name: 'curator', value });
});
