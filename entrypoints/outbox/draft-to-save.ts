// What is saved: a draft, with what its files need besides.
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import type { Site } from '@/utils/core/site';

/** A draft, and what belongs to its files and is not in it. */
export interface DraftToSave {
  draft: Draft;
  site: Site;
  /** The curator's name. */
  curator: string;
  image: LeadImage | null;
}
