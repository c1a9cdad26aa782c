import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import type { DestinationRecord } from '@/utils/core/destination';
import { claimDestinations, sitesByHistory } from '@/utils/platform/database/claim-destinations';
import { database } from '@/utils/platform/database/database';
import { readDestinations } from '@/utils/platform/database/destinations';
import { DELIVERIES_V5, DESTINATIONS_V5 } from './destinations-v5';

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

const isClaimed = (record: DestinationRecord) => placeOf(record).about.isEverySites === true;

async function claimed(sites: string[]) {
  await database.table('destinations').bulkPut(DESTINATIONS_V5);
  await database.table('deliveries').bulkPut(DELIVERIES_V5);
  await claimDestinations(sites, isClaimed);
  return readDestinations(ALWAYS_THERE);
}
const sitesOf = (records: DestinationRecord[]) => Object.fromEntries(records.map(({ id, sites }) => [id, sites]));

test('with one site it has all that is not every site’s anyway', async () => {
  const only = { medigy: true };
  expect(sitesOf(await claimed(['medigy']))).toEqual({
    download: undefined,
    folder: undefined,
    first: only,
    second: only,
    both: only,
    none: only,
    loft: only,
  });
});

test('of several it is the one whose articles went there; where that does not tell, it is asked about', async () => {
  expect(sitesOf(await claimed(['medigy', 'own']))).toEqual({
    download: undefined,
    folder: undefined,
    first: { medigy: true },
    second: { own: true },
    both: {},
    none: {},
    loft: {},
  });
});

test('nothing else of a destination or a delivery changes', async () => {
  const records = await claimed(['medigy', 'own']);
  for (const { sites: _, ...record } of records) expect(DESTINATIONS_V5).toContainEqual(record);
  expect(await database.table('deliveries').toArray()).toEqual(DELIVERIES_V5);
});

test('what is settled stays, though a site comes or history goes on', async () => {
  await claimed(['medigy']);
  await claimDestinations(['medigy', 'own'], isClaimed);
  expect(sitesOf(await readDestinations(ALWAYS_THERE))).toMatchObject({ second: { medigy: true }, both: { medigy: true } });
});

test.for([
  ['no site at all', [], [], {}],
  ['one site that is gone', [{ site: 'gone', state: 'delivered' }], ['a', 'b'], {}],
  ['one that waits', [{ site: 'a', state: 'needs-you' }], ['a', 'b'], { a: true }],
] as const)('by a history of %s', ([, history, sites, found]) => {
  expect(sitesByHistory(history, sites)).toEqual(found);
});
