// The state of one desk, and who is told when it changes.
import type { DeskView } from '@/components/desk/desk-view';
import type { Clip, PageFacts } from '@/utils/core/clip';
import type { Draft } from '@/utils/core/draft';
import { createScreenStore, type ScreenStore } from '../../screen/screen-store';
import { type DeskState, withDraft, withExcerpt } from './desk-state';
import { NO_SAFE_TEXT, type SafeText } from './safe-text';
import { createShownDesk } from './shown-desk';

export interface DeskStore extends ScreenStore<DeskState, DeskView> {
  /** Resolves with the draft as it can be shown, once its text is known. */
  learn<D extends { key?: string; clip: Clip | PageFacts }>(draft: D): Promise<D>;
  /** Puts a draft on the desk; nothing is kept by it. */
  show(draft: Draft): void;
}

export function createStore(first: DeskState, text: SafeText = NO_SAFE_TEXT): DeskStore {
  const store = createScreenStore(first, createShownDesk());
  const { get } = store;
  const set = (change: Partial<DeskState>) => store.set(withExcerpt({ ...get(), ...change }, get()));
  return {
    ...store,
    set,
    async learn(draft) {
      const { draft: shown } = get();
      return { ...draft, clip: await text.learn(draft.clip, shown && draft.key === shown.key ? shown.clip : null) };
    },
    show: (draft) => set(withDraft(get(), draft, text.of)),
  };
}
