// Where Save goes: the destinations that are set up, and which of them are used.
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { putDestination, readDestinations, watchDestinations } from '@/utils/platform/database/destinations';
import type { DeskStore } from '../session/desk-store';

export interface DestinationDesk {
  /** Resolves when they are known. */
  load(): Promise<void>;
  /** Now and from now on. */
  choose(id: string, used: boolean): Promise<void>;
}

export function createDestinationDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>): DestinationDesk {
  return {
    async load() {
      set({ places: (await readDestinations(ALWAYS_THERE)).map(placeOf) });
      watchDestinations(ALWAYS_THERE, (found) => set({ places: found.map(placeOf) }));
    },
    async choose(id, used) {
      const place = get().places.find((it) => it.id === id);
      if (!place) return;
      // What its kind is stands in no record. Shown by the watch, once it is kept.
      const { about: _, ...record } = place;
      await putDestination({ ...record, used });
    },
  };
}
