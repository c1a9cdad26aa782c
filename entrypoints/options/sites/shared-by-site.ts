// The destinations that go with a site's file.
import type { DestinationRecord } from '@/utils/core/destination';
import { type SharedDestination, sharedOf } from '@/utils/core/kinds/shared-destination';
import { isOfSite } from '@/utils/core/kinds/site-destinations';
import { placeOf } from '@/utils/destinations';

/** Those of the site, without those that every site has. */
export const sharedBySite = (records: readonly DestinationRecord[], slug: string): SharedDestination[] =>
  records.map(placeOf).flatMap((place) => (!place.about.isEverySites && isOfSite(place, slug) ? sharedOf(place, place.about) : []));
