// What the library holds while it is open, and who is told when it changes.
import type { LibraryView } from '@/components/library/library-view';
import { ProblemError } from '@/utils/core/problem';

const now = () => new Date().toISOString();

export type LibraryStore = ReturnType<typeof createStore>;

/** `openedAt`: id of a delivery. */
export function createStore(openedAt: string | null) {
  let view: LibraryView = {
    ready: false,
    complete: false,
    openedAt,
    deliveries: [],
    destinations: [],
    communities: new Map(),
    now: now(),
    opened: null,
    exporting: null,
    said: null,
    problem: null,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<LibraryView>) => {
    view = { ...view, ...change, now: now() };
    for (const changed of listeners) changed();
  };
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
    view: () => view,
    set,
    subscribe(changed: () => void): () => void {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    say: (at: string | null, text: string) => set({ said: { at, text }, problem: null }),
    attempt,
    /** Does once more what met with the problem that is shown. */
    tryAgain: async () => void (view.problem && (await attempt(view.problem.at, metBy))),
  };
}
