// What the extension keeps: drafts, their images, deliveries and settings, in IndexedDB.
import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie';
import { Bundle, BundleFile } from '@/utils/core/bundle';
import { Delivery } from '@/utils/core/delivery';
import { DestinationRecord } from '@/utils/core/destination';
import { Draft } from '@/utils/core/draft';
import { ImageRef } from '@/utils/core/image';
import { ProblemError, problem } from '@/utils/core/problem';
import { PastChoice } from '@/utils/core/past-choice';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { Site } from '@/utils/core/site';
import { z } from '@/utils/core/zod';
import { splitDelivery } from './split-delivery';

const DraftImage = z.object({ draft: z.string(), image: ImageRef });
/** As versions up to 4 kept it. */
const OlderImage = z.object({ draft: z.string(), image: z.extend(z.omit(ImageRef, { hash: true }), { bytes: z.instanceof(Uint8Array) }) });
const Setting = z.object({
  name: z.union([z.enum(['curator', 'appearance', 'site', 'handoff']), z.string().check(z.startsWith('site of '))]),
  value: z.string(),
});

/** By a delivery's id: its files, where it holds no article; and those of somebody else that it took the places of. */
const StoredBundle = z.object({ id: z.string(), bundle: z.optional(Bundle), overwritten: z.optional(z.array(BundleFile)) });
const StoredSecret = z.object({ destination: z.string(), token: z.string() });

type Stored<Schema extends z.ZodMiniType> = z.infer<Schema>;
type Bytes = Uint8Array<ArrayBuffer>;

class Database extends Dexie {
  drafts!: Table<Stored<typeof Draft>, string>;
  /** Those of before version 5, until they are put again. */
  images!: Table<Stored<typeof OlderImage>, string>;
  draftImages!: Table<Stored<typeof DraftImage>, string>;
  /** By SHA-256, hex. */
  imageBytes!: Table<{ hash: string; bytes: Bytes }, string>;
  articles!: Table<SavedArticle, string>;
  deliveries!: Table<Stored<typeof Delivery>, string>;
  bundles!: Table<Stored<typeof StoredBundle>, string>;
  destinations!: Table<DestinationRecord, string>;
  secrets!: Table<Stored<typeof StoredSecret>, string>;
  /** Folders that the curator chose; only the browser can make and read a handle. */
  handles!: Table<{ destination: string; handle: FileSystemDirectoryHandle }, string>;
  settings!: Table<Stored<typeof Setting>, string>;
  /** Sites that the team added or changed; the built-in ones are not here. */
  sites!: Table<Stored<typeof Site>, string>;
  choices!: Table<Stored<typeof PastChoice>, string>;
  /** Records that could not be read, as they were found. */
  setAside!: Table<{ id?: number; table: string; key: string; record: unknown }, number>;

  constructor(options: DexieOptions = {}) {
    // Strict: what is said to be kept is on the medium, not in a buffer.
    super('gleaner', { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      drafts: 'key, changedAt',
      images: 'draft',
      deliveries: 'id, draft, state, createdAt',
      settings: 'name',
      setAside: '++id, table',
    });
    this.version(2).stores({ sites: 'slug', choices: 'key, site, [site+host]' });
    this.version(3)
      .stores({
        deliveries: 'id, draft, state, destination, createdAt, *articleKeys, *paths, [destination+state]',
        bundles: 'id',
        destinations: 'id',
        secrets: 'destination',
        handles: 'destination',
      })
      .upgrade(splitDeliveries);
    // Older rows get them when they are looked for: see `addressDeliveries`.
    this.version(4).stores({
      deliveries: 'id, draft, state, destination, createdAt, *articleKeys, *paths, *siteAddresses, contentType, [destination+state]',
    });
    // What is there stays as it is, also a library that would take minutes to write anew: rows of before hold no article.
    this.version(5).stores({
      deliveries:
        'id, draft, state, destination, createdAt, *articleKeys, *paths, *siteAddresses, contentType, article, [destination+state]',
      articles: 'id, article.image.hash',
      draftImages: 'draft, image.hash',
      imageBytes: 'hash',
    });
    // Of the few drafts that have it.
    this.version(6).stores({ drafts: 'key, changedAt, needsYouAt' });
  }
}

/** Rows held their bundles until version 2. */
async function splitDeliveries(transaction: Transaction): Promise<void> {
  const [deliveries, bundles, aside] = ['deliveries', 'bundles', 'setAside'].map((name) => transaction.table(name)) as [
    Table,
    Table,
    Table,
  ];
  for (const id of await deliveries.toCollection().primaryKeys()) {
    const record: unknown = await deliveries.get(id);
    const split = splitDelivery(record);
    if (split) {
      await deliveries.put(split.delivery);
      await bundles.put({ id, bundle: split.bundle });
    } else {
      await aside.add({ table: 'deliveries', key: id, record });
      await deliveries.delete(id);
    }
  }
}

export let database = new Database();

/** From now on only this page has what is written: see `openDatabase`. */
export function writeToMemory(memory: Required<Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>>): void {
  database.close();
  database = new Database(memory);
}

const SCHEMAS = {
  drafts: Draft,
  images: OlderImage,
  draftImages: DraftImage,
  deliveries: Delivery,
  bundles: StoredBundle,
  destinations: DestinationRecord,
  secrets: StoredSecret,
  settings: Setting,
  sites: Site,
  choices: PastChoice,
};
type Kept = { [Name in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[Name]> };

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
