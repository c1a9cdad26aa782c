// Which tables of the database go into an archive, and which never do.
import type { ListName } from '@/utils/core/archive/archive';

/** By list of the archive, the table that it holds the records of, and what a record of it is known by. */
export const TABLE_OF: Record<ListName, { table: string; key: string }> = {
  articles: { table: 'articles', key: 'id' },
  deliveries: { table: 'deliveries', key: 'id' },
  /** Files of builds before articles were kept, and those of others that a delivery took the places of. */
  replaced: { table: 'bundles', key: 'id' },
  drafts: { table: 'drafts', key: 'key' },
  'draft-images': { table: 'draftImages', key: 'draft' },
  images: { table: 'imageBytes', key: 'hash' },
};

/** Those that `everything.json` holds. */
export const SMALL_TABLES = ['settings', 'sites', 'choices', 'destinations'] as const;

/** Tokens and folders are of one browser; records that could not be read may hold anything; older images are in `draft-images`. */
export const NEVER_ARCHIVED = ['secrets', 'handles', 'setAside', 'images'] as const;
