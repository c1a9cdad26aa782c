// What the options hold while they are open, and who is told when it changes.
import type { OptionsView, Place } from '@/components/options/options-view';
import { ProblemError } from '@/utils/core/problem';

const EMPTY: OptionsView = {
  ready: false,
  curator: '',
  appearance: 'system',
  sites: [],
  destinations: { list: [], kinds: [], setUp: null, folders: false },
  formats: [],
  offer: null,
  everything: null,
  reading: null,
  said: null,
  problem: null,
  undo: null,
};

export type OptionsStore = ReturnType<typeof createStore>;

export function createStore() {
  let view = EMPTY;
  const listeners = new Set<() => void>();
  const set = (change: Partial<OptionsView>) => {
    view = { ...view, ...change };
    for (const changed of listeners) changed();
  };
  return {
    view: () => view,
    set,
    /** Calls back after every change. Returns how to stop. */
    subscribe(changed: () => void): () => void {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    say: (at: Place, text: string) => set({ said: { at, text }, problem: null }),
    /** Does it, and answers whether it went well; a Problem is put where it is seen. Everything else is a bug and stays one. */
    async attempt(at: Place, act: () => Promise<void>): Promise<boolean> {
      try {
        await act();
        return true;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        set({ problem: { at, problem: error.problem }, said: null, reading: null });
        return false;
      }
    },
  };
}
