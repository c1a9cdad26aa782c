// Where Save goes: the destinations that are set up, which of them are used, and whose they are.
import type { DestinationRecord } from '@/utils/core/destination';
import { withSite } from '@/utils/core/kinds/site-destinations';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { putDestination, watchDestinations } from '@/utils/platform/database/destinations';
import { readClaimed } from '../../outbox/read-claimed';
import type { DeskStore } from '../session/desk-store';

export interface DestinationDesk {
  /** Resolves when they are known. */
  load(): Promise<void>;
  /** Now and from now on. */
  choose(id: string, used: boolean): Promise<void>;
  /** Whether it is one of the site's. */
  claim(id: string, site: string, is: boolean): Promise<void>;
}

export function createDestinationDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>): DestinationDesk {
  /** Shown by the watch, once it is kept. */
  async function change(id: string, to: (record: DestinationRecord) => DestinationRecord): Promise<void> {
    const place = get().places.find((it) => it.id === id);
    if (!place) return;
    // What its kind is stands in no record.
    const { about: _, ...record } = place;
    await putDestination(to(record));
  }

  return {
    async load() {
      set({ places: (await readClaimed()).map(placeOf) });
      watchDestinations(ALWAYS_THERE, (found) => set({ places: found.map(placeOf) }));
    },
    choose: (id, used) => change(id, (record) => ({ ...record, used })),
    claim: (id, site, is) => change(id, (record) => withSite(record, site, is)),
  };
}
