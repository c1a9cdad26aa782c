// Changes to the sites: shown at once, kept in the order they came, and undone for a while where something went.
import { optionWords } from '@/components/options/option-words';
import type { NewSite, OptionsActions, SiteView } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import { slugify } from '@/utils/formats/slugify';
import { deleteSite, putSite, readSites, watchSites } from '@/utils/platform/sites';
import { removeCommunity, removeContentType, removeTopic } from '@/utils/taxonomy/change-site';
import { SITES } from '@/utils/taxonomy/sites';
import { takeBack } from '@/utils/taxonomy/take-back';
import type { OptionsStore } from './options-store';
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
    return attempt(at, () => keeping.finally(async () => {
      writing -= 1;
      if (writing === 0) show(await readSites(SITES));
    }));
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
  const putUndoably = async (before: Site, after: Site, text: string, more: { keeping?: () => Promise<void>; rest?: () => Promise<void> } = {}) => {
    const withdraw = back.offer({ site: { before, after }, ...(more.rest && { rest: more.rest }) }, before.slug, text);
    if (!(await put(after, more.keeping))) withdraw();
  };

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
    addCommunity(slug, name) {
      const known = find(slug);
      if (!known) return;
      const { site } = known;
      void put({ ...site, communities: [...site.communities, { name, slug: freeSlug(site.communities, name, 'community') }] });
    },
    removeCommunity: (slug, community) => {
      const name = find(slug)?.site.communities.find((it) => it.slug === community)?.name ?? community;
      removing(slug, optionWords.communityRemoved(name), (site) => removeCommunity(site, community));
    },
    removeTopic: (slug, name) => removing(slug, optionWords.topicRemoved(name), (site) => removeTopic(site, name)),
    addContentType(slug, name) {
      const known = find(slug);
      if (!known) return;
      const { site } = known;
      const free = freeSlug(site.contentTypes, name, 'type');
      void put({ ...site, contentTypes: [...site.contentTypes, { name, slug: free, archetype: free }] });
    },
    removeContentType(slug, type) {
      const name = find(slug)?.site.contentTypes.find((it) => it.slug === type)?.name ?? type;
      removing(slug, optionWords.contentTypeRemoved(name), (site) => removeContentType(site, type));
    },
    startSite(facts) {
      const site = startedSite(facts, view().sites.map((shown) => shown.site));
      void put(site).then((kept) => kept && say('new-site', optionWords.siteStarted(site.name)));
    },
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

/** With nothing in its lists but its first content type. */
function startedSite({ name, contentType, maxCharacters, format, contentRoot }: NewSite, others: Site[]): Site {
  const slug = freeSlug([], contentType, 'type');
  return {
    name,
    slug: freeSlug(others, name, 'site'),
    communities: [],
    topics: [],
    vocabulary: 'open',
    contentTypes: [{ name: contentType, slug, archetype: slug }],
    format,
    excerpt: { maxCharacters },
    contentRoot,
  };
}

/** The name's slug; with a number where another of the list has it. */
export function freeSlug(others: readonly { slug: string }[], name: string, otherwise: string): string {
  const slug = slugify(name) || otherwise;
  const taken = new Set(others.map((other) => other.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
