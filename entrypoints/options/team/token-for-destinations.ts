// Destinations that a team's file names at the host that its repository is at: the token that reads the file is theirs too.
import type { DestinationRecord } from '@/utils/core/destination';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { hasSecret, readDestinations } from '@/utils/platform/database/destinations';

const originOf = (address: string | null): string | null => URL.parse(address ?? '')?.origin ?? null;

/** Gives it to those of the site that have none. A token goes to the host that it was pasted for, and to no other. */
export async function destinationsWithToken(
  { kind, settings }: Pick<DestinationRecord, 'kind' | 'settings'>,
  slug: string,
  give: (record: DestinationRecord) => Promise<void>,
): Promise<void> {
  const home = originOf(placeOf({ id: '', kind, name: '', used: true, settings }).about.addressOf(settings));
  for (const record of await readDestinations(ALWAYS_THERE)) {
    const { about } = placeOf(record);
    const isItsHost = record.kind === kind && about.needsToken && originOf(about.addressOf(record.settings)) === home;
    if (isItsHost && record.sites?.[slug] === true && !(await hasSecret(record.id))) await give(record);
  }
}
