// Changes to the sites: shown at once, kept in the order they came, and undone for a while where something went.
import { optionWords } from '@/components/options/option-words';
import type { OptionsActions, SiteView } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import { slugify } from '@/utils/formats/slugify';
import { deleteSite, putSite, readSites, watchSites } from '@/utils/platform/sites';
import { removeCommunity, removeTopic } from '@/utils/taxonomy/change-site';
import { SITES } from '@/utils/taxonomy/sites';
import type { OptionsStore } from './options-store';

/** Milliseconds that Undo is offered. */
const OFFERED = 10_000;

export type SiteEdits = ReturnType<typeof createSiteEdits>;

export function createSiteEdits({ view, set, say, attempt }: OptionsStore) {
  let writing = 0;
  let before: SiteView | null = null;
  let end: ReturnType<typeof setTimeout> | undefined;

  const show = (sites: Site[]) => set({ sites: sites.map(viewOf) });
  const find = (slug: string) => view().sites.find(({ site }) => site.slug === slug) ?? null;

  // What is read while something is being written may be older than what is shown.
  watchSites(SITES, (sites) => writing === 0 && show(sites));

  /** Ends with what is really kept, also where the write failed. */
  const write = (at: string, keeping: Promise<void>) => {
    writing += 1;
    return attempt(at, () => keeping.finally(async () => {
      writing -= 1;
      if (writing === 0) show(await readSites(SITES));
    }));
  };

  const put = (site: Site) => {
    const { sites } = view();
    const shown = sites.some((known) => known.site.slug === site.slug);
    set({ sites: shown ? sites.map((known) => (known.site.slug === site.slug ? viewOf(site) : known)) : [...sites, viewOf(site)] });
    return write(site.slug, putSite(site));
  };

  const drop = ({ site: { slug } }: SiteView) => {
    const original = SITES.filter((site) => site.slug === slug);
    show(view().sites.flatMap(({ site }) => (site.slug === slug ? original : [site])));
    return write(slug, deleteSite(slug));
  };
  const restore = (site: SiteView) => (site.builtIn && !site.changed ? drop(site) : put(site.site));

  /** Undo brings the site back as it is now. `at` is where it is offered. */
  const offerUndo = (slug: string, at: string, text: string) => {
    before = find(slug);
    clearTimeout(end);
    end = setTimeout(() => view().undo?.at === at && set({ undo: null }), OFFERED);
    set({ undo: before && { at, text } });
    say(at, text);
  };

  const removing = (slug: string, text: string, change: (site: Site) => Site) => {
    const known = find(slug);
    if (!known) return;
    offerUndo(slug, slug, text);
    void put(change(known.site));
  };

  const actions = {
    changeSite(site, said = optionWords.saved) {
      set({ said: null, problem: null });
      void put(site).then((kept) => kept && say(site.slug, said));
    },
    addCommunity(slug, name) {
      const known = find(slug);
      if (!known) return;
      const { site } = known;
      void put({ ...site, communities: [...site.communities, { name, slug: freeSlug(site, name) }] });
    },
    removeCommunity: (slug, community) => {
      const name = find(slug)?.site.communities.find((it) => it.slug === community)?.name ?? community;
      removing(slug, optionWords.communityRemoved(name), (site) => removeCommunity(site, community));
    },
    removeTopic: (slug, name) => removing(slug, optionWords.topicRemoved(name), (site) => removeTopic(site, name)),
    deleteSite(slug) {
      const known = find(slug);
      if (!known) return;
      const { builtIn, site } = known;
      if (builtIn) offerUndo(slug, slug, optionWords.restored(site.name));
      else offerUndo(slug, 'new-site', optionWords.siteRemoved(site.name));
      void drop(known);
    },
    undo() {
      const back = before;
      before = null;
      clearTimeout(end);
      set({ undo: null, said: null });
      if (back) void restore(back);
    },
  } satisfies Partial<OptionsActions>;

  return { actions, show, put, find, offerUndo };
}

function viewOf(site: Site): SiteView {
  const original = SITES.find(({ slug }) => slug === site.slug);
  return { site, builtIn: original !== undefined, changed: original !== undefined && JSON.stringify(original) !== JSON.stringify(site) };
}

/** The name's slug; with a number where another community has it. */
function freeSlug({ communities }: Site, name: string): string {
  const slug = slugify(name) || 'community';
  const taken = new Set(communities.map((community) => community.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
