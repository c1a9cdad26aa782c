// The curator's drafts and their images.
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { database, keep, readRecord } from './database';

/** Begins the keys of drafts that were discarded: no page has such an address. */
export const ASIDE = 'discarded ';

export const readDraft = (key: string): Promise<Draft | null> => readRecord('drafts', key);

/**
 * Hands the draft to the browser at once, in the same task: the popup may be gone in the next. Writes land in order.
 * Resolves when it is kept. Throws the Problem `storage-full`.
 */
export async function putDraft(draft: Draft): Promise<void> {
  await writeNow((store) => store('drafts').put(draft), 'drafts');
  draftChanged(draft.key);
}

/** Dexie sees only its own writes: other screens are told by name which draft has changed. */
const channel = new BroadcastChannel('drafts');

export const draftChanged = (key: string): void => channel.postMessage(key);

/** Calls back with the key of a draft that another screen has changed or deleted. */
export const onDraftChanged = (changed: (key: string) => void): void =>
  channel.addEventListener('message', ({ data }) => typeof data === 'string' && changed(data));

export type WriteStore = (name: 'drafts' | 'images') => IDBObjectStore;

/** Dexie begins a transaction a few microtasks later, which a closing popup does not run. */
export async function writeNow(write: (store: WriteStore) => void, stores: string | string[] = ['drafts', 'images']): Promise<void> {
  if (!database.isOpen()) await database.open();
  await keep(() => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Relaxed: what is typed survives the popup and the browser, at the speed of typing.
    const transaction = (database.backendDB() as IDBDatabase).transaction(stores, 'readwrite', { durability: 'relaxed' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
    write((name) => transaction.objectStore(name));
    transaction.commit();
    return promise;
  });
}

export const readImage = async (draft: string): Promise<LeadImage | null> => (await readRecord('images', draft))?.image ?? null;

export const putImage = (draft: string, image: LeadImage): Promise<void> =>
  keep(async () => {
    await database.images.put({ draft, image });
  });
