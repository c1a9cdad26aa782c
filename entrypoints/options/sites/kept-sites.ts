// The sites as they are kept: shown at once, written in the order the changes came, and undone for a while where something went.
import type { OptionsPart } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import { deleteSite, putSite, readSites, watchSites } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { takeBack } from '@/utils/taxonomy/take-back-change';
import type { OptionsStore } from '../options-store';
import { shownSite } from './shown-sites';

export type KeptSites = ReturnType<typeof createKeptSites>;

export interface UndoableChange {
  before: Site;
  /** Null where the site goes. */
  after: Site | null;
  text: string;
  /** Where it is told and undone; else at the site. */
  at?: OptionsPart;
}

export function createKeptSites({ get, set, attempt, offerUndo }: OptionsStore) {
  let writing = 0;

  const show = (sites: Site[]) => set({ sites });
  const find = (slug: string): Site | null => get().sites.find((site) => site.slug === slug) ?? null;

  function siteOf(slug: string): Site {
    const site = find(slug);
    if (!site) throw new Error(`there is no site ${slug}`);
    return site;
  }

  // What is read while something is being written may be older than what is shown.
  watchSites(SITES, (sites) => writing === 0 && show(sites));

  /** Ends with what is really kept, also where the write failed. */
  const write = (at: string, keeping: Promise<void>) => {
    writing += 1;
    return attempt(at, () =>
      keeping.finally(async () => {
        writing -= 1;
        if (writing === 0) show(await readSites(SITES));
      }),
    );
  };

  const put = (site: Site, keeping: () => Promise<void> = () => putSite(site)) => {
    const { sites } = get();
    const known = find(site.slug);
    show(known ? sites.map((other) => (other === known ? site : other)) : [...sites, site]);
    return write(site.slug, keeping());
  };

  /** A built-in one comes back as it came. */
  const drop = (slug: string) => {
    const original = SITES.filter((site) => site.slug === slug);
    show(get().sites.flatMap((site) => (site.slug === slug ? original : [site])));
    return write(slug, deleteSite(slug));
  };

  /** With what was changed meanwhile elsewhere in it. */
  function undo({ before, after }: UndoableChange): void {
    const now = find(before.slug);
    const site = now && after ? takeBack(before, after, now) : before;
    const { builtIn, changed } = shownSite(site);
    void (builtIn && !changed ? drop(site.slug) : put(site));
  }

  /** Offers the way back. `rest`: takes back what else came. Returns how to withdraw it. */
  const offer = (change: UndoableChange, rest?: () => Promise<void>) => {
    const at = change.at ?? change.before.slug;
    return offerUndo({
      at,
      text: change.text,
      back() {
        undo(change);
        if (rest) void attempt(at, rest);
      },
    });
  };

  return {
    show,
    find,
    siteOf,
    put,
    /** A change that can be undone for a while; not where it was not kept. */
    async putUndoably(change: UndoableChange & { after: Site }, keeping?: () => Promise<void>, rest?: () => Promise<void>): Promise<void> {
      const withdraw = offer(change, rest);
      if (!(await put(change.after, keeping))) withdraw();
    },
    dropUndoably(change: UndoableChange): void {
      offer(change);
      void drop(change.before.slug);
    },
  };
}
