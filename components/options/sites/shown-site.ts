// A site as the options show it, and what a new one is begun with.
import type { Site } from '@/utils/core/site';

export interface ShownSite {
  site: Site;
  builtIn: boolean;
  /** A built-in one that is not as it came. */
  changed: boolean;
}

/** What a site is begun with. */
export interface NewSite {
  name: string;
  contentRoot: string;
  format: string;
  /** Name of its first. */
  contentType: string;
  maxCharacters: number;
  /** In percent; null: only the length counts. */
  maxShare: number | null;
}
