// Which tables of the database go into an archive, and which never do.
import type { ListName } from '@/utils/core/archive/archive';

/** By list of the archive, the table that it holds the records of. */
export const TABLE_OF: Record<ListName, string> = {
  articles: 'articles',
  deliveries: 'deliveries',
  /** Files of builds before articles were kept, and those of others that a delivery took the places of. */
  replaced: 'bundles',
  drafts: 'drafts',
  'draft-images': 'draftImages',
  images: 'imageBytes',
};

/** Those that `everything.json` holds. */
export const SMALL_TABLES = ['settings', 'sites', 'choices', 'destinations', 'teams'] as const;

/**
 * Tokens and folders are of one browser, and so is what was read of repositories with them; records that could not be read may hold
 * anything; older images are in `draft-images`.
 */
export const NEVER_ARCHIVED = ['secrets', 'handles', 'setAside', 'images', 'published', 'publishedStates'] as const;
