// The state of one desk, and who is told when it changes.
import type { DeskView } from '@/components/desk/desk-view';
import type { Clip, PageFacts } from '@/utils/core/clip';
import type { Draft } from '@/utils/core/draft';
import { type DeskState, viewOf, withDraft, withExcerpt } from './desk-state';
import { NO_SAFE_TEXT, type SafeText } from './safe-text';

export interface DeskStore {
  get(): DeskState;
  set(change: Partial<DeskState>): void;
  /** Resolves with the draft as it can be shown, once its text is known. */
  learn<D extends { key?: string; clip: Clip | PageFacts }>(draft: D): Promise<D>;
  /** Puts a draft on the desk; nothing is kept by it. */
  show(draft: Draft): void;
  view(): DeskView;
  /** Calls back after every change. Returns how to stop. */
  subscribe(changed: () => void): () => void;
}

export function createStore(first: DeskState, text: SafeText = NO_SAFE_TEXT): DeskStore {
  let state = first;
  let view = viewOf(state);
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskState>) => {
    state = withExcerpt({ ...state, ...change }, state);
    view = viewOf(state);
    for (const changed of listeners) changed();
  };
  return {
    get: () => state,
    set,
    async learn(draft) {
      const shown = state.draft && draft.key === state.draft.key ? state.draft.clip : null;
      return { ...draft, clip: await text.learn(draft.clip, shown) };
    },
    show: (draft) => set(withDraft(state, draft, text.of)),
    view: () => view,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
