// Changes to the sites: shown at once, kept in the order they came, and undone for a while where something went.
import { optionWords } from '@/components/options/option-words';
import type { NewSite, OptionsActions, SiteView } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import { MOST_SLUG_BYTES, slugFault } from '@/utils/base/path-segment';
import { cutAtHyphen, slugify, unknownLetters } from '@/utils/formats/address/slugify';
import type { Latin } from '@/utils/core/article';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { deleteSite, putSite, readSites, watchSites } from '@/utils/platform/database/sites';
import { removeCommunity, removeContentType, removeTopic } from '@/utils/taxonomy/change-site';
import { SITES } from '@/utils/taxonomy/sites';
import { takeBack } from '@/utils/taxonomy/take-back';
import type { OptionsStore } from '../options-store';
import { createSiteUndo, type Step } from './site-undo';

export type SiteEdits = ReturnType<typeof createSiteEdits>;

export function createSiteEdits(store: OptionsStore) {
  const { view, set, say, attempt } = store;
  const back = createSiteUndo(store);
  let writing = 0;

  const show = (sites: Site[]) => set({ sites: sites.map(viewOf) });
  const find = (slug: string) => view().sites.find(({ site }) => site.slug === slug) ?? null;

  function siteOf(slug: string): Site {
    const known = find(slug);
    if (!known) throw new Error(`there is no site ${slug}`);
    return known.site;
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
    const { sites } = view();
    const shown = sites.some((known) => known.site.slug === site.slug);
    set({ sites: shown ? sites.map((known) => (known.site.slug === site.slug ? viewOf(site) : known)) : [...sites, viewOf(site)] });
    return write(site.slug, keeping());
  };

  const drop = (slug: string) => {
    const original = SITES.filter((site) => site.slug === slug);
    show(view().sites.flatMap(({ site }) => (site.slug === slug ? original : [site])));
    return write(slug, deleteSite(slug));
  };

  /** A change that can be undone for a while; not where it was not kept. */
  const putUndoably = async (
    before: Site,
    after: Site,
    text: string,
    more: { keeping?: () => Promise<void>; rest?: () => Promise<void> } = {},
  ) => {
    const withdraw = back.offer({ site: { before, after }, ...(more.rest && { rest: more.rest }) }, before.slug, text);
    if (!(await put(after, more.keeping))) withdraw();
  };

  /** With something of that name in one of its lists, under a slug of its own. */
  const adding = (slug: string, name: string, change: (site: Site, latin: Latin) => Site) =>
    spelt([name], (latin) => {
      const known = find(slug);
      if (known) void put(change(known.site, latin));
    });

  const removing = (slug: string, text: string, change: (site: Site) => Site) => {
    const known = find(slug);
    if (known) void putUndoably(known.site, change(known.site), text);
  };

  function undoSite({ before, after }: NonNullable<Step['site']>) {
    const now = find(before.slug)?.site;
    const site = now && after ? takeBack(before, after, now) : before;
    const { builtIn, changed } = viewOf(site);
    void (builtIn && !changed ? drop(site.slug) : put(site));
  }

  const actions = {
    changeSite(slug, change, said = optionWords.saved) {
      const known = find(slug);
      if (!known) return;
      const last = view().said;
      // What is said already is not said anew for every pause between two letters.
      set({ said: last?.at === slug && last.text === said ? last : null, problem: null });
      void put(change(known.site)).then((kept) => kept && say(slug, said));
    },
    tell(at, text) {
      const { said, undo } = view();
      // Of what was just taken away, that is all there is to say.
      if (undo && said?.text === undo.text) return;
      if (text) say(at, text);
      else set({ said: null });
    },
    addCommunity: (slug, name) =>
      adding(slug, name, (site, latin) => ({
        ...site,
        communities: [...site.communities, { name, slug: freeSlug(site.communities, name, 'community', latin) }],
      })),
    removeCommunity: (slug, community) => {
      const name = find(slug)?.site.communities.find((it) => it.slug === community)?.name ?? community;
      removing(slug, optionWords.communityRemoved(name), (site) => removeCommunity(site, community));
    },
    removeTopic: (slug, name) => removing(slug, optionWords.topicRemoved(name), (site) => removeTopic(site, name)),
    addContentType: (slug, name) =>
      adding(slug, name, (site, latin) => {
        const free = freeSlug(site.contentTypes, name, 'type', latin);
        return { ...site, contentTypes: [...site.contentTypes, { name, slug: free, archetype: free }] };
      }),
    removeContentType(slug, type) {
      const name = find(slug)?.site.contentTypes.find((it) => it.slug === type)?.name ?? type;
      removing(slug, optionWords.contentTypeRemoved(name), (site) => removeContentType(site, type));
    },
    startSite: (facts) =>
      spelt([facts.name, facts.contentType], (latin) => {
        const site = startedSite(
          facts,
          view().sites.map((shown) => shown.site),
          latin,
        );
        void put(site).then((kept) => kept && say('new-site', optionWords.siteStarted(site.name)));
      }),
    deleteSite(slug) {
      const known = find(slug);
      if (!known) return;
      const { builtIn, site: before } = known;
      const after = SITES.find((site) => site.slug === slug) ?? null;
      if (builtIn) back.offer({ site: { before, after } }, slug, optionWords.restored(before.name));
      else back.offer({ site: { before, after } }, 'new-site', optionWords.siteRemoved(before.name));
      void drop(slug);
    },
    undo() {
      const step = back.take();
      set({ said: null });
      if (!step) return;
      if (step.site) undoSite(step.site);
      if (step.rest) void attempt(step.at, step.rest);
    },
  } satisfies Partial<OptionsActions>;

  return { actions, show, put, putUndoably, find, siteOf, offerUndo: back.offer };
}

function viewOf(site: Site): SiteView {
  const original = SITES.find(({ slug }) => slug === site.slug);
  return { site, builtIn: original !== undefined, changed: original !== undefined && JSON.stringify(original) !== JSON.stringify(site) };
}

/** At once where the letters of all these names are known. */
function spelt(names: string[], act: (latin: Latin) => void): void {
  if (names.every((name) => unknownLetters(name).length === 0)) act({});
  else void learnLatin(...names).then(act);
}

/** With nothing in its lists but its first content type. */
function startedSite({ name, contentType, maxCharacters, format, contentRoot }: NewSite, others: Site[], latin: Latin): Site {
  const slug = freeSlug([], contentType, 'type', latin);
  return {
    name,
    slug: freeSlug(others, name, 'site', latin),
    communities: [],
    topics: [],
    vocabulary: 'open',
    contentTypes: [{ name: contentType, slug, archetype: slug }],
    format,
    excerpt: { maxCharacters },
    contentRoot,
  };
}

/** The name's slug; with a number where another of the list has it, or no folder may be called so. */
export function freeSlug(others: readonly { slug: string }[], name: string, otherwise: string, latin: Latin): string {
  const slug = slugify(name, MOST_SLUG_BYTES, latin) || otherwise;
  const taken = new Set(others.map((other) => other.slug));
  let free = slug;
  for (let number = 2; taken.has(free) || slugFault(free) !== null; number += 1) {
    const end = `-${number}`;
    free = cutAtHyphen(slug, MOST_SLUG_BYTES - end.length) + end;
  }
  return free;
}
