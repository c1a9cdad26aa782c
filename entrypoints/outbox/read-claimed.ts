// The destinations as they are kept, once it is settled whose those are that were set up before sites had their own.
import type { DestinationRecord } from '@/utils/core/destination';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { readDestinations } from '@/utils/platform/database/destinations';
import { readSites } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';

const isClaimed = (record: DestinationRecord): boolean => record.sites !== undefined || placeOf(record).about.isEverySites === true;

export async function readClaimed(): Promise<DestinationRecord[]> {
  const records = await readDestinations(ALWAYS_THERE);
  if (records.every(isClaimed)) return records;
  // Seldom needed.
  const { claimDestinations } = await import('@/utils/platform/database/claim-destinations');
  await claimDestinations(
    (await readSites(SITES)).map(({ slug }) => slug),
    isClaimed,
  );
  return readDestinations(ALWAYS_THERE);
}
