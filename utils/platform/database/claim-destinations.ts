// Whose the destinations are that were set up before sites had their own: settled once, by what was saved to them.
import type { Delivery } from '@/utils/core/delivery';
import type { DestinationRecord } from '@/utils/core/destination';
import { database, keep } from './database';

/** The only site there is; of several the one whose articles went there. Empty where that does not tell: then it is asked about. */
export function sitesByHistory(
  history: readonly Pick<Delivery, 'site' | 'state'>[],
  sites: readonly string[],
): NonNullable<DestinationRecord['sites']> {
  // What was taken back, or never went, tells of a site that was the wrong one.
  const known = sites.length === 1 ? sites : history.filter(({ state }) => state !== 'refused').map(({ site }) => site);
  const [only, ...others] = new Set(known.filter((slug) => sites.includes(slug)));
  return only !== undefined && others.length === 0 ? { [only]: true } : {};
}

/** `sites`: slugs of all that are at hand. `isClaimed`: nothing has to be settled of it. */
export const claimDestinations = (sites: readonly string[], isClaimed: (record: DestinationRecord) => boolean): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.destinations, database.deliveries, async () => {
      const records = (await database.destinations.toArray()).filter((record) => record.sites === undefined && !isClaimed(record));
      for (const record of records) {
        const history = sites.length === 1 ? [] : await database.deliveries.where({ destination: record.id }).toArray();
        await database.destinations.put({ ...record, sites: sitesByHistory(history, sites) });
      }
    }),
  );
