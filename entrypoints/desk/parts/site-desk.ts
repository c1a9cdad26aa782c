// Which site the desk works for, and who works at it.
import type { Site } from '@/utils/core/site';
import { readSetting, putSetting } from '@/utils/platform/database/settings';
import { watchSites } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import type { DeskStore } from '../session/desk-store';

export interface SiteDesk {
  /** Resolves when the curator's name and the sites are known; the sites are followed from then on. */
  load(): Promise<void>;
  /** Slug of the site that a new draft is for. */
  chosen(): string;
  /** Turns to the site of a draft; null for that of a new one. */
  turnTo(slug: string | null): void;
  /** The curator wants another site, now and from now on. */
  choose(slug: string): void;
}

export function createSiteDesk({ get, set }: DeskStore): SiteDesk {
  let sites: Site[] = SITES;
  let chosen: string | null = null;

  const siteOf = (slug: string | null) => sites.find((it) => it.slug === slug) ?? sites[0] ?? get().site;

  const use = (slug: string | null) => set({ site: siteOf(slug) });

  return {
    async load() {
      const [curator, wanted] = await Promise.all([readSetting('curator'), readSetting('site')]);
      chosen = wanted;
      set({ curator });
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const follow = (known: Site[]) => {
        sites = known;
        set({ sites: sites.map(({ name, slug }) => ({ name, slug })), site: siteOf(get().draft?.site ?? chosen) });
        resolve();
      };
      watchSites(SITES, follow, reject);
      return promise;
    },
    chosen: () => siteOf(chosen).slug,
    turnTo(slug) {
      if (siteOf(slug ?? chosen) !== get().site) use(slug ?? chosen);
    },
    choose(slug) {
      chosen = slug;
      use(slug);
      void putSetting('site', slug);
    },
  };
}
