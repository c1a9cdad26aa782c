// What the library holds while it is open.
import type { LibraryView } from '@/components/library/library-view';
import { ProblemError } from '@/utils/core/problem';
import { createScreenStore } from '../screen/screen-store';

/** All that is shown, but for the time at which it is shown. */
export type LibraryState = Omit<LibraryView, 'now'>;

export type LibraryStore = ReturnType<typeof createStore>;

/** `openedAt`: id of a delivery. */
export function createStore(openedAt: string | null) {
  const store = createScreenStore<LibraryState, LibraryView>(
    {
      ready: false,
      complete: false,
      openedAt,
      deliveries: [],
      destinations: [],
      communities: new Map(),
      sites: [],
      excerpts: new Map(),
      inspected: null,
      exporting: null,
      said: null,
      problem: null,
    },
    (state) => ({ ...state, now: new Date().toISOString() }),
  );
  const { get, set } = store;
  let metBy = async () => {};
  /** Does it; a Problem is put where it is seen. Everything else is a bug and stays one. `at`: the delivery. */
  async function attempt(at: string | null, act: () => Promise<void>): Promise<void> {
    set({ said: null, problem: null });
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      metBy = act;
      set({ problem: { at, problem: error.problem }, said: null });
    }
  }
  return {
    ...store,
    say: (at: string | null, text: string) => set({ said: { at, text }, problem: null }),
    attempt,
    /** Does once more what met with the problem that is shown. */
    async tryAgain(): Promise<void> {
      const { problem } = get();
      if (problem) await attempt(problem.at, metBy);
    },
  };
}
