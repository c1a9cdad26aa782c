// What the curator changes about sites, their communities, topics and content types.
import type { OptionsActions } from '@/components/options/options-view';
import { optionWords } from '@/components/options/option-words';
import { listWords } from '@/components/options/sites/list-words';
import { siteWords } from '@/components/options/sites/site-words';
import { topicWords } from '@/components/options/topics/topic-list-words';
import type { Latin } from '@/utils/core/article';
import type { Site } from '@/utils/core/site';
import { removeCommunity, removeContentType, removeTopic } from '@/utils/taxonomy/change-site';
import { SITES } from '@/utils/taxonomy/sites';
import type { OptionsStore } from '../options-store';
import type { KeptSites } from './kept-sites';
import { freeSlug, spelt } from './free-slug';

export function createSiteEdits({ get, set, say, undo }: OptionsStore, { find, put, putUndoably, dropUndoably }: KeptSites) {
  /** With something of that name in one of its lists, under a slug of its own. */
  const adding = (slug: string, name: string, change: (site: Site, latin: Latin) => Site) =>
    spelt([name], (latin) => {
      const site = find(slug);
      if (site) void put(change(site, latin));
    });

  const removing = (slug: string, text: string, change: (site: Site) => Site) => {
    const before = find(slug);
    if (before) void putUndoably({ before, after: change(before), text });
  };

  return {
    changeSite(slug, change, said = optionWords.saved) {
      const site = find(slug);
      if (!site) return;
      const last = get().said;
      // What is said already is not said anew for every pause between two letters.
      set({ said: last?.at === slug && last.text === said ? last : null, problem: null });
      void put(change(site)).then((kept) => kept && say(slug, said));
    },
    tell(at, text) {
      const { said, undo: offered } = get();
      // Of what was just taken away, that is all there is to say.
      if (offered && said?.text === offered.text) return;
      if (text) say(at, text);
      else set({ said: null });
    },
    addCommunity: (slug, name) =>
      adding(slug, name, (site, latin) => ({
        ...site,
        communities: [...site.communities, { name, slug: freeSlug(site.communities, name, 'community', latin) }],
      })),
    removeCommunity: (slug, community) => {
      const name = find(slug)?.communities.find((it) => it.slug === community)?.name ?? community;
      removing(slug, listWords.communityRemoved(name), (site) => removeCommunity(site, community));
    },
    removeTopic: (slug, name) => removing(slug, topicWords.topicRemoved(name), (site) => removeTopic(site, name)),
    addContentType: (slug, name) =>
      adding(slug, name, (site, latin) => {
        const free = freeSlug(site.contentTypes, name, 'type', latin);
        return { ...site, contentTypes: [...site.contentTypes, { name, slug: free, archetype: free }] };
      }),
    removeContentType(slug, type) {
      const name = find(slug)?.contentTypes.find((it) => it.slug === type)?.name ?? type;
      removing(slug, listWords.contentTypeRemoved(name), (site) => removeContentType(site, type));
    },
    deleteSite(slug) {
      const before = find(slug);
      if (!before) return;
      const after = SITES.find((site) => site.slug === slug) ?? null;
      if (after) dropUndoably({ before, after, text: siteWords.restored(before.name) });
      else dropUndoably({ before, after, text: siteWords.siteRemoved(before.name), at: 'new-site' });
    },
    undo,
  } satisfies Partial<OptionsActions>;
}
