// Which destinations are a site's, as a desk for it offers them.
import { ownValue } from '@/utils/base/plain-data';
import type { DestinationRecord } from '../destination';
import { registersOnly } from '../registration';
import type { Site } from '../site';
import type { KnownDestination } from './kind-facts';

type Place = Pick<KnownDestination, 'about' | 'sites'>;

const saidOf = ({ sites }: Place, slug: string): boolean | undefined => ownValue(sites, slug);

/** Whether files of the site may go there. Of one that nobody has settled yet they may, as before sites had destinations of their own. */
export const isOfSite = (place: Place, slug: string): boolean =>
  place.about.isEverySites === true || place.sites === undefined || saidOf(place, slug) === true;

/** No site has it, and the curator was not asked yet whether this one does. */
export const isAskedAbout = (place: Place, slug: string): boolean =>
  !isOfSite(place, slug) && !Object.values(place.sites ?? {}).includes(true) && saidOf(place, slug) === undefined;

/** A site's file named it, and nobody has set it up in this browser. */
export const isNotSetUp = ({ problem }: Pick<DestinationRecord, 'problem'>): boolean => problem?.code === 'destination-not-set-up';

/** Those that a desk for the site offers; Save goes to those that are used. Of a site that only registers, the system alone. */
export const placesOfSite = (places: readonly KnownDestination[], site: Pick<Site, 'slug' | 'registration'>): KnownDestination[] =>
  places.filter((place) => isOfSite(place, site.slug) && registersOnly(site) === (place.about.registers !== undefined)).map(onceSetUp);

/** Nothing is sent to one before it is set up. */
const onceSetUp = (place: KnownDestination): KnownDestination => (isNotSetUp(place) ? Object.assign({}, place, { used: false }) : place);

/** With the site as one of its, or not. */
export const withSite = (record: DestinationRecord, slug: string, is: boolean): DestinationRecord => ({
  ...record,
  sites: { ...record.sites, [slug]: is },
});
