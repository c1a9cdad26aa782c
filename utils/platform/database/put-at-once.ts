// Writes a record past Dexie, which begins a transaction a few microtasks later: a closing popup does not run those.
import { database, keep } from './database';

/** In the same task where the database is open. Resolves when it is kept. Throws the Problem `storage-full`. */
export async function putAtOnce(table: 'drafts' | 'settings', record: object): Promise<void> {
  if (!database.isOpen()) await database.open();
  await keep(() => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Relaxed: what is typed survives the popup and the browser, at the speed of typing.
    const transaction = (database.backendDB() as IDBDatabase).transaction(table, 'readwrite', { durability: 'relaxed' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
    transaction.objectStore(table).put(record);
    transaction.commit();
    return promise;
  });
}
