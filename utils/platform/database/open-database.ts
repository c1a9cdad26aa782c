// Opens what the extension keeps; where the browser keeps nothing, memory takes its place for as long as the page is open.
import { database, writeToMemory } from './database';

/** Milliseconds; the first start of a new version may have a large library to write anew. */
const WAITS = 10_000;

let opening: Promise<boolean> | undefined;
let isKept = true;

/** Whether what this page writes is on the medium, as far as is known by now. */
export const keeps = (): boolean => isKept;

/** Resolves once there is something to write to; to be awaited before anything is read or written. Answers whether it is kept. */
export const openDatabase = (): Promise<boolean> => (opening ??= open());

async function open(): Promise<boolean> {
  await import('./load-database');
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(() => late.resolve(false), WAITS);
  // Firefox refuses with InvalidStateError in a private window; others have as many words as a disk has faults, and nobody waits for them.
  const isOpen = await Promise.race([
    database.open().then(
      () => true,
      () => false,
    ),
    late.promise,
  ]);
  clearTimeout(timer);
  if (isOpen) return true;
  isKept = false;
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  writeToMemory({ indexedDB: new IDBFactory(), IDBKeyRange });
  return false;
}

/** For the background, which has nothing to send where nothing is kept: what is in memory only its page can send. */
export const whenKept = (work: () => Promise<void>): Promise<void> => database.open().then(work, () => {});
