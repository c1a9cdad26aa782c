// A site as the options show it, and what a new one is begun with.
import type { Message } from '@/utils/base/message';
import type { Site } from '@/utils/core/site';

export interface ShownSite {
  site: Site;
  builtIn: boolean;
  /** A built-in one that is not as it came. */
  changed: boolean;
}

/** What a site may be begun with: the usual format of a generator. */
export interface ShownPreset {
  name: string;
  /** As the generator calls itself. */
  title: string;
  /** What it writes where, and what the site has to have. */
  about: Message;
}

/** What a site is begun with. */
export interface NewSite {
  name: string;
  preset: string;
}
