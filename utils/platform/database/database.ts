// What the extension keeps: drafts, their images, deliveries and settings, in IndexedDB.
import type { DexieOptions, liveQuery as LiveQuery } from 'dexie';
import { ProblemError, problem } from '@/utils/core/problem';
import { type Kept, SCHEMAS } from './kept-records';
import type { Database } from './tables';

/** There once `load-database` is: the desk waits for it with `openDatabase`, others import it first. */
export let database: Database;
/** As Dexie's own. */
export let liveQuery: typeof LiveQuery;

let makeDatabase: (options?: DexieOptions) => Database;

/** Called by `load-database`. */
export function useDatabase(make: typeof makeDatabase, live: typeof LiveQuery): void {
  makeDatabase = make;
  liveQuery = live;
  database = make();
}

/** From now on only this page has what is written: see `openDatabase`. */
export function writeToMemory(memory: Required<Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>>): void {
  database.close();
  database = makeDatabase(memory);
}

/** Reads a record. One that does not parse is moved to `setAside` and the Problem `record-unreadable` thrown. */
export async function readRecord<Name extends keyof Kept>(table: Name, key: string): Promise<Kept[Name] | null> {
  const record: unknown = await database.table(table).get(key);
  if (record === undefined) return null;
  const parsed = SCHEMAS[table].safeParse(record);
  if (parsed.success) return parsed.data as Kept[Name];
  await setAside(table, key, record);
  throw new ProblemError(problem('record-unreadable'));
}

/** The records of these keys, in their order. Those that do not parse are set aside and the rest returned: one must not stop the others. */
export async function readRecords<Name extends keyof Kept>(table: Name, keys: readonly string[]): Promise<Kept[Name][]> {
  const records = await Promise.all(keys.map((key) => readRecord(table, key).catch(unlessBug)));
  return records.filter((record) => record !== null);
}

function unlessBug(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}

async function setAside(table: keyof Kept, key: string, record: unknown): Promise<void> {
  await database.transaction('rw', database.table(table), database.setAside, async () => {
    await database.setAside.add({ table, key, record });
    await database.table(table).delete(key);
  });
}

/** Runs a write; a full disk becomes the Problem `storage-full`. */
export async function keep<Result>(write: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    const inner = (error as { inner?: { name?: string } }).inner?.name;
    if (name === 'QuotaExceededError' || inner === 'QuotaExceededError') throw new ProblemError(problem('storage-full'));
    throw error;
  }
}
