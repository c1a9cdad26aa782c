// A new site is begun with the usual format of its generator.
import { newSiteWords } from '@/components/options/new-site/new-site-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { Site } from '@/utils/core/site';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { PRESETS, presetSource } from '@/utils/formats/presets/presets';
import { putSetting } from '@/utils/platform/database/settings';
import type { OptionsStore } from '../options-store';
import type { KeptSites } from '../sites/kept-sites';
import { startedSite } from './started-site';

export function createNewSites({ get, say, attempt }: OptionsStore, { put }: Pick<KeptSites, 'put'>) {
  /** Keeps it, and has the desk begin with it: whoever adds a site is about to write for it. */
  async function begin(site: Site): Promise<void> {
    if (!(await put(site))) return;
    await putSetting('site', site.slug);
    say('new-site', newSiteWords.created(site.name));
  }

  return {
    begin,
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
