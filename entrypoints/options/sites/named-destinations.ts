// The destinations that a site's file names: read by their kinds, and joined to those of this browser when the site is taken.
import { type SharedDestination, isSamePlace } from '@/utils/core/kinds/shared-destination';
import type { Site } from '@/utils/core/site';
import { placeOf } from '@/utils/destinations';
import { type Joined, joinDestinations, takeBackJoined } from '@/utils/platform/database/shared-destinations';
import { putSite } from '@/utils/platform/database/sites';
import type { ReadSite } from '@/utils/taxonomy/site-file/read-site';
import { readClaimed } from '../../outbox/read-claimed';

// Loaded with the verbs of all kinds, by who opens a file alone.
const reader = () => import('@/utils/destinations/shared-destination');

/** What their kinds can read of them; the others are told among what is odd. */
export async function readNamed({ destinations, odd, oddCount }: ReadSite): Promise<Omit<ReadSite, 'site'>> {
  if (!destinations) return { odd, oddCount };
  const { readShared, whyUnread } = await reader();
  const read = destinations.flatMap((named) => readShared(named) ?? []);
  const misfits = destinations.filter((named) => readShared(named) === null);
  const told = misfits.map((named) => ({ line: null, why: whyUnread(named) }));
  return { destinations: read, odd: [...odd, ...told], oddCount: oddCount + told.length };
}

/** Keeps the site, then the destinations; where the file says nothing of them, the site keeps those that it has. */
export function joinNamed(slug: string, destinations: readonly SharedDestination[] | undefined) {
  let joined: Joined = [];
  return {
    async withSite(site: Site): Promise<void> {
      // A second site is about to come: whose the others are is settled before.
      await readClaimed();
      await putSite(site);
      if (!destinations) return;
      const { newShared } = await reader();
      joined = await joinDestinations(slug, destinations, {
        isSame: (record, named) => isSamePlace(record, named, placeOf(record).about),
        newRecord: (named) => newShared(named, crypto.randomUUID()),
      });
    },
    takeBack: () => takeBackJoined(joined),
  };
}
