// Whether images may be fetched from every host: the browser's own permission, which can be changed elsewhere too.
import { browserWords } from '@/components/options/browser/browser-words';
import { optionWords } from '@/components/options/option-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { OptionsStore } from './options-store';

export interface ImageHostsDoor {
  mayReachAll(): Promise<boolean>;
  /** Must be called inside a click. */
  requestAll(): Promise<boolean>;
  withdrawAll(): Promise<unknown>;
  onPermissionsChanged(changed: () => void): void;
}

export function createImageHosts({ get, set, say, attempt }: OptionsStore, door: ImageHostsDoor) {
  const look = async () => set({ allImageHosts: await door.mayReachAll() });
  door.onPermissionsChanged(() => void look());

  const actions: Pick<OptionsActions, 'allowAllImageHosts'> = {
    allowAllImageHosts(allowed) {
      // Asked before anything is awaited: Firefox asks only in the very click.
      const answer = allowed ? door.requestAll() : door.withdrawAll();
      set({ said: null });
      void attempt('images', async () => {
        await answer;
        await look();
        say('images', get().allImageHosts === allowed ? optionWords.saved : browserWords.imagesAsked);
      });
    },
  };
  return { look, actions };
}
