// The state of one desk, and who is told when it changes.
import type { DeskView } from '@/components/desk/desk-view';
import type { Draft } from '@/utils/core/draft';
import { type DeskState, viewOf, withDraft, withExcerpt } from './desk-state';

export interface DeskStore {
  get(): DeskState;
  set(change: Partial<DeskState>): void;
  /** Puts a draft on the desk; nothing is kept by it. */
  show(draft: Draft): void;
  view(): DeskView;
  /** Calls back after every change. Returns how to stop. */
  subscribe(changed: () => void): () => void;
}

export function createStore(first: DeskState): DeskStore {
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
    show: (draft) => set(withDraft(state, draft)),
    view: () => view,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
