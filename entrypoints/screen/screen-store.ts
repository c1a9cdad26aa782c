// What a screen holds while it is open, and who is told when it changes: one for each screen.

export interface ScreenStore<State, View> {
  get(): State;
  set(change: Partial<State>): void;
  /** What is shown of it: made once for each state, and the same until that changes. */
  view(): View;
  /** Calls back after every change. Returns how to stop. */
  subscribe(changed: () => void): () => void;
}

/** `viewOf` adds what follows from the state. */
export function createScreenStore<State extends object, View>(first: State, viewOf: (state: State) => View): ScreenStore<State, View> {
  let state = first;
  let made: { of: State; view: View } | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const changed of listeners) changed();
    },
    view() {
      if (made?.of !== state) made = { of: state, view: viewOf(state) };
      return made.view;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** What was made of the last input, while that is the same. */
export function remembered<In, Out>(make: (from: In) => Out): (from: In) => Out {
  let last: { from: In; out: Out } | null = null;
  return (from) => (last?.from === from ? last : (last = { from, out: make(from) })).out;
}
