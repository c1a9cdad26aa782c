// Which site the desk works for, and who works at it.
import type { Site } from '@/utils/core/site';
import { readSetting, putSetting } from '@/utils/platform/settings';
import { readSites } from '@/utils/platform/sites';
import { SITES } from '@/utils/taxonomy/sites';
import type { DeskStore } from './desk-store';
import type { TopicDesk } from './topic-desk';

export interface SiteDesk {
  /** Resolves when the curator's name and the sites are known. */
  load(): Promise<void>;
  /** The curator wants another site, now and from now on. */
  choose(slug: string): void;
}

export function createSiteDesk({ set }: DeskStore, topics: TopicDesk): SiteDesk {
  let sites: Site[] = SITES;

  const use = (slug: string | null) => {
    const site = sites.find((it) => it.slug === slug) ?? sites[0];
    if (site) set({ site });
    return topics.useSite();
  };

  return {
    async load() {
      const [curator, known, chosen] = await Promise.all([readSetting('curator'), readSites(SITES), readSetting('site')]);
      sites = known;
      set({ curator, sites: sites.map(({ name, slug }) => ({ name, slug })) });
      void use(chosen);
    },
    choose(slug) {
      void use(slug);
      void putSetting('site', slug);
    },
  };
}
