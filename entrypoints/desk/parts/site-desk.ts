// Which site the desk works for, and who works at it.
import type { Site } from '@/utils/core/site';
import { readSetting, putSetting } from '@/utils/platform/database/settings';
import { watchSites } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import type { DeskStore } from '../session/desk-store';
import { slugForHost } from './host-site';

export interface SiteDesk {
  /** Resolves when the curator's name and the sites are known; the sites are followed from then on. */
  load(): Promise<void>;
  /** Slug of the site for a new draft of a page there: chosen for the host before, else the one that lists it, else the last one. */
  forHost(host: string): Promise<string>;
  /** Turns to the site of a draft. */
  turnTo(slug: string): void;
  /** The curator wants another site for pages of the host, now and from now on. */
  choose(slug: string, host: string): void;
}

export function createSiteDesk({ get, set }: DeskStore): SiteDesk {
  let sites: Site[] = SITES;
  let last: string | null = null;

  const find = (slug: string | null) => sites.find((it) => it.slug === slug);
  const siteOf = (slug: string | null) => find(slug) ?? sites[0] ?? get().site;

  return {
    async load() {
      const [curator, wanted] = await Promise.all([readSetting('curator'), readSetting('site')]);
      last = wanted;
      set({ curator });
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const follow = (known: Site[]) => {
        sites = known;
        set({ sites: sites.map(({ name, slug }) => ({ name, slug })), site: siteOf(get().draft?.site ?? last) });
        resolve();
      };
      watchSites(SITES, follow, reject);
      return promise;
    },
    forHost: async (host) => siteOf(await slugForHost(host, sites, last)).slug,
    turnTo(slug) {
      const site = siteOf(slug);
      if (site !== get().site) set({ site });
    },
    choose(slug, host) {
      last = slug;
      set({ site: siteOf(slug) });
      void putSetting('site', slug);
      if (host !== '') void putSetting(`site of ${host}`, slug);
    },
  };
}
