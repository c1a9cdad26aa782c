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

/** What was made last, while all that it is made of is the same. */
export function derived<State, Out>(partsOf: (state: State) => readonly unknown[], make: (state: State) => Out): (state: State) => Out {
  let last: { parts: readonly unknown[]; out: Out } | null = null;
  return (state) => {
    const parts = partsOf(state);
    if (!last || !isSame(last.parts, parts)) last = { parts, out: make(state) };
    return last.out;
  };
}

/** Calls back after each change of what `partsOf` names of the state. Returns how to stop. */
export function whenChanged<State>(
  { get, subscribe }: Pick<ScreenStore<State, unknown>, 'get' | 'subscribe'>,
  partsOf: (state: State) => readonly unknown[],
  changed: () => void,
): () => void {
  let parts = partsOf(get());
  return subscribe(() => {
    const before = parts;
    parts = partsOf(get());
    if (!isSame(before, parts)) changed();
  });
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean => one.every((part, place) => part === other[place]);
