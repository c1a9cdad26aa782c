// The tables of the database, version by version.
import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import type { DestinationRecord } from '@/utils/core/destination';
import type { PublishedFile, PublishedState } from '@/utils/core/team/published';
import type { TeamFile } from '@/utils/core/team/team-file';
import type { Kept } from './kept-records';
import { splitDelivery } from './split-delivery';

type Bytes = Uint8Array<ArrayBuffer>;

export class Database extends Dexie {
  drafts!: Table<Kept['drafts'], string>;
  /** Those of before version 5, until they are put again. */
  images!: Table<Kept['images'], string>;
  draftImages!: Table<Kept['draftImages'], string>;
  /** By SHA-256, hex. */
  imageBytes!: Table<{ hash: string; bytes: Bytes }, string>;
  articles!: Table<SavedArticle, string>;
  deliveries!: Table<Kept['deliveries'], string>;
  bundles!: Table<Kept['bundles'], string>;
  destinations!: Table<DestinationRecord, string>;
  secrets!: Table<Kept['secrets'], string>;
  /** Folders that the curator chose; only the browser can make and read a handle. */
  handles!: Table<{ destination: string; handle: FileSystemDirectoryHandle }, string>;
  settings!: Table<Kept['settings'], string>;
  /** Sites that the team added or changed; the built-in ones are not here. */
  sites!: Table<Kept['sites'], string>;
  choices!: Table<Kept['choices'], string>;
  /** Files of the repositories that articles go to; read again where they are lost. */
  published!: Table<PublishedFile, [place: string, path: string]>;
  publishedStates!: Table<PublishedState, string>;
  /** Where the files of sites lie that teams keep. */
  teams!: Table<TeamFile, string>;
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
    this.version(7).stores({ published: '[place+path], place, *keys', publishedStates: 'place', teams: 'site' });
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
