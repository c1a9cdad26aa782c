// Parts of a screen that are loaded after it is shown, so that nobody waits for them: neither who opens it, nor who uses them.
import { useSyncExternalStore } from 'react';

export interface Later<Part> {
  /** Null until it is there. */
  now(): Part | null;
  load(): Promise<Part>;
  /** Calls back once it is there. */
  subscribe(tell: () => void): () => void;
}

const all = new Set<() => Promise<unknown>>();

export function loadedLater<Part>(ask: () => Promise<Part>): Later<Part> {
  let part: Part | null = null;
  let asked: Promise<Part> | undefined;
  const told = new Set<() => void>();
  const load = () =>
    (asked ??= ask().then((loaded) => {
      part = loaded;
      for (const tell of told) tell();
      return loaded;
    }));
  all.add(load);
  return {
    now: () => part,
    load,
    subscribe(tell) {
      told.add(tell);
      void load();
      return () => told.delete(tell);
    },
  };
}

/** Null until it is there: something simpler stands in its place. */
export const useLater = <Part>({ subscribe, now }: Later<Part>): Part | null => useSyncExternalStore(subscribe, now, now);

/** Loads whatever was declared, for who has time now. */
export const loadAll = (): Promise<unknown> => Promise.all([...all].map((load) => load()));
