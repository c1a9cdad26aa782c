// The destinations that a site's file names, joined to those of this browser.
import type { DestinationRecord } from '@/utils/core/destination';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import { withSite } from '@/utils/core/kinds/site-destinations';
import { database, keep } from './database';

export interface JoinRules {
  isSame(record: DestinationRecord, shared: SharedDestination): boolean;
  /** One that this browser does not have: without its token. */
  newRecord(shared: SharedDestination): DestinationRecord;
}

/** The records that changed, as they are and as they were; null: it was not there. */
export type Joined = { after: DestinationRecord; before: DestinationRecord | null }[];

/** From now on the site has these and, of those of this browser, no other. */
export const joinDestinations = (slug: string, shared: readonly SharedDestination[], { isSame, newRecord }: JoinRules): Promise<Joined> =>
  keep(() =>
    database.transaction('rw', database.destinations, async () => {
      const records = await database.destinations.toArray();
      const missing = shared.filter((named) => !records.some((record) => isSame(record, named)));
      const changed: Joined = records.flatMap((before) => {
        const is = shared.some((named) => isSame(before, named));
        const was = before.sites?.[slug] === true;
        return is === was ? [] : [{ before, after: withSite(before, slug, is) }];
      });
      const fresh: Joined = missing.map((named) => ({ before: null, after: withSite(newRecord(named), slug, true) }));
      const all = [...changed, ...fresh];
      await database.destinations.bulkPut(all.map(({ after }) => after));
      return all;
    }),
  );

/** Those that are still as they came are as they were. */
export const takeBackJoined = (joined: Joined): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.destinations, async () => {
      for (const { before, after } of joined) {
        const here = await database.destinations.get(after.id);
        if (JSON.stringify(here) !== JSON.stringify(after)) continue;
        if (before) await database.destinations.put(before);
        else await database.destinations.delete(after.id);
      }
    }),
  );
