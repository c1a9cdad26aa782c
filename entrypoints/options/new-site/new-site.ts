// A new site is begun with the usual format of its generator, or with what was learnt from its files.
import type { LearnView } from '@/components/options/learn/learn-view';
import { newSiteWords } from '@/components/options/new-site/new-site-words';
import { learnWords } from '@/components/options/learn/learn-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { PastChoice } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { PRESETS, presetSource } from '@/utils/formats/presets/presets';
import { putContent } from '@/utils/platform/database/past-choices';
import { putSetting } from '@/utils/platform/database/settings';
import type { siteFromContent } from '@/utils/taxonomy/content/site-from-content';
import type { TakenContent } from '@/utils/taxonomy/content/take-content';
import { learntSite } from '../learn/learnt-site';
import type { OptionsStore } from '../options-store';
import type { KeptSites } from '../sites/kept-sites';
import { putContentUndoably } from '../sites/put-content';
import { siteWithContent } from '../sites/site-with-content';
import { emptySite, startedSite } from './started-site';

export function createNewSites({ get, say, attempt }: OptionsStore, sites: KeptSites, join: typeof siteFromContent) {
  const { put, siteOf } = sites;

  /** Keeps it, and has the desk begin with it: whoever adds a site is about to write for it. */
  async function begin(site: Site, choices: PastChoice[] = []): Promise<void> {
    if (!(await put(site, async () => void (await putContent(site, choices))))) return;
    await putSetting('site', site.slug);
    say('new-site', newSiteWords.created(site.name));
  }

  /** With the words that its files have. Of a site that learns again, its format can be had back. */
  async function takeLearnt(learning: LearnView, words: TakenContent | null): Promise<void> {
    const latin = await learnLatin(learning.name, ...learning.kinds.map(({ name }) => name));
    const isNew = learning.at === 'new-site';
    const before = isNew ? emptySite(learning.name.trim(), get().sites, latin) : siteOf(learning.at);
    const learnt = learntSite(before, learning, newSiteWords.contentType, latin);
    const { site, choices } = words ? await siteWithContent(words, learnt, join) : { site: learnt, choices: [] };
    if (isNew) return begin(site, choices);
    await putContentUndoably(sites, { before, after: site, text: learnWords.saved(site.name) }, choices);
  }

  return {
    takeLearnt,
    actions: {
      startSite: ({ name, preset: chosen }) =>
        void attempt('new-site', async () => {
          const preset = PRESETS.find((it) => it.name === chosen);
          const source = preset && (await presetSource(preset.name));
          if (!preset || source === undefined) throw new Error(`there is no preset ${chosen}`);
          await begin(startedSite(name, preset, source, get().sites, await learnLatin(name)));
        }),
    } satisfies Partial<OptionsActions>,
  };
}
