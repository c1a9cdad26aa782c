// What an export of everything holds, before anything of it is taken.
import type { Appearance } from '@/utils/core/appearance';
import type { Compared } from '@/utils/core/archive/archive';

/** A site of an export that is here already and different. */
export interface ReplacedSite {
  slug: string;
  name: string;
  /** Numbers of topics: as it is here, and as it would be. */
  now: number;
  after: number;
}

export interface EverythingOffer {
  /** Null where none would be taken: one that is here stays. */
  curator: string | null;
  /** The curator's name that is here, where the file has another. */
  curatorStays: string | null;
  appearance: Appearance | null;
  /** Names of those that are not here yet. */
  sites: string[];
  /** Names of those that are here and the same. */
  same: string[];
  /** Each is replaced only where the curator says so. */
  replaced: ReplacedSite[];
  drafts: Compared;
  deliveries: Compared;
  /** Of those that would be taken: still on their way when the archive was written. */
  onTheirWay: number;
  choices: number;
  /** Names of those that are not here yet. */
  destinations: string[];
  /** Names of entries that cannot be read, and are left out. */
  unread: string[];
  /** What is to be known of how it was read. */
  notes: string[];
}
