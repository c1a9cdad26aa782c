// One opening of the options: shows what is kept, and keeps what the curator changes.
import { optionWords } from '@/components/options/option-words';
import type { OptionsActions, OptionsView } from '@/components/options/options-view';
import { applyAppearance, followAppearance, putAppearance, readAppearance } from '@/utils/platform/appearance';
import { watchProposed } from '@/utils/platform/database/proposals';
import { putSetting, readSetting } from '@/utils/platform/database/settings';
import { readSites } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { formatNames } from './sites/check-formats';
import type { DestinationDoor } from './destinations/destination-door';
import { createDestinationEdits } from './destinations/destination-edits';
import { createDestinationSetUp } from './destinations/destination-set-up';
import { createEverythingFiles } from './everything/everything-files';
import { createFormatEdits } from './formats/format-edits';
import { createFolderSetUp } from './destinations/folder-set-up';
import { createImageHosts, type ImageHostsDoor } from './image-hosts';
import { createStore } from './options-store';
import { createRegistrationSetUp, type RegistrationDoor } from './registration/registration-set-up';
import { createNewSites } from './new-site/new-site';
import { createKeptSites } from './sites/kept-sites';
import { createSiteEdits } from './sites/site-edits';
import { createSiteFiles } from './sites/site-files';
import { createTeamSites } from './team/team-sites';
import type { VocabularyFiles } from './sites/vocabulary-files';

/** Milliseconds; a folder on a sleeping disk may not answer for long. */
const PATIENCE = 1000;

export interface OptionsSession {
  view(): OptionsView;
  subscribe(changed: () => void): () => void;
  actions: OptionsActions;
}

/** `sendAgain` queues anew what a destination held back. */
export function openOptions(
  files: VocabularyFiles,
  door: DestinationDoor,
  sendAgain: (destination: string) => Promise<void>,
  systems: RegistrationDoor,
  imageDoor: ImageHostsDoor,
): OptionsSession {
  const store = createStore();
  const { set, say, attempt } = store;
  const sites = createKeptSites(store);
  const destinations = createDestinationEdits(store, door, sendAgain);

  const images = createImageHosts(store, imageDoor);
  const registration = createRegistrationSetUp(store, sites, systems, sendAgain);

  const newSites = createNewSites(store, sites, files.siteFromContent);

  followAppearance();
  watchProposed((proposed) => store.set({ proposed }));
  void attempt('curator', async () => {
    const [curator, appearance, kept] = await Promise.all([readSetting('curator'), readAppearance(), readSites(SITES)]);
    applyAppearance(appearance);
    sites.show(kept);
    await Promise.all([registration.showKeys(), images.look()]);
    // What comes later would move what is below it, under the curator's hand.
    await Promise.race([destinations.shown, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    set({ curator: curator ?? '', appearance, ready: true });
    set({ formats: await formatNames() });
  });

  return {
    view: store.view,
    subscribe: store.subscribe,
    actions: {
      nameCurator(curator) {
        // Said anew after each pause: what has not changed is not read aloud.
        set({ curator, said: null });
        void attempt('curator', async () => {
          await putSetting('curator', curator);
          if (store.get().curator === curator) say('curator', optionWords.saved);
        });
      },
      chooseAppearance(appearance) {
        set({ appearance, said: null });
        void attempt('appearance', async () => {
          await putAppearance(appearance);
          say('appearance', optionWords.saved);
        });
      },
      ...createSiteEdits(store, sites),
      ...newSites.actions,
      ...createFormatEdits(store, sites, files),
      ...createSiteFiles(store, sites, files, newSites.takeLearnt),
      ...destinations.actions,
      ...createDestinationSetUp(store, destinations, door),
      ...createFolderSetUp(store, destinations, door),
      ...createEverythingFiles(store, sites),
      ...createTeamSites(store, sites, destinations, door),
      ...registration.actions,
      ...images.actions,
    },
  };
}
