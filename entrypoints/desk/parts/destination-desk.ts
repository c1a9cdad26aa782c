// Where Save goes: the destinations that are set up, which of them are used, and whose they are.
import type { DestinationRecord } from '@/utils/core/destination';
import { withSite } from '@/utils/core/kinds/site-destinations';
import { registersOnly } from '@/utils/core/registration';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { putDestination, watchDestinations } from '@/utils/platform/database/destinations';
import { readClaimed } from '../../outbox/read-claimed';
import { whenChanged } from '../../screen/screen-store';
import type { DeskStore } from '../session/desk-store';

export interface DestinationDesk {
  /** Resolves when they are known. */
  load(): Promise<void>;
  /** Now and from now on. */
  choose(id: string, used: boolean): Promise<void>;
  /** Whether it is one of the site's. */
  claim(id: string, site: string, is: boolean): Promise<void>;
}

export function createDestinationDesk(store: Pick<DeskStore, 'get' | 'set' | 'subscribe'>): DestinationDesk {
  const { get, set } = store;
  let records: DestinationRecord[] = [];

  /** With the system of a site that only registers. */
  async function show(): Promise<void> {
    const { site } = get();
    const own = registersOnly(site) ? (await import('../../outbox/registration-places')).registrationPlaces([site]) : [];
    set({ places: [...records.map(placeOf), ...own] });
  }

  /** Shown by the watch, once it is kept. */
  async function change(id: string, to: (record: DestinationRecord) => DestinationRecord): Promise<void> {
    const place = get().places.find((it) => it.id === id);
    // A site that only registers has nowhere else to go.
    if (!place || place.about.registers) return;
    // What its kind is stands in no record.
    const { about: _, ...record } = place;
    await putDestination(to(record));
  }

  return {
    async load() {
      records = await readClaimed();
      await show();
      watchDestinations(ALWAYS_THERE, (found) => {
        records = found;
        void show();
      });
      whenChanged(
        store,
        ({ site }) => [site.slug, site.registration],
        () => void show(),
      );
    },
    choose: (id, used) => change(id, (record) => ({ ...record, used })),
    claim: (id, site, is) => change(id, (record) => withSite(record, site, is)),
  };
}
