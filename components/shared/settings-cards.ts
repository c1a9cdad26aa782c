// Which card of the settings is meant: its id in the page, and what its address ends with.
import type { Delivery } from '@/utils/core/delivery';
import { causeOf } from '@/utils/core/problem';

export const destinationCard = (id: string): string => `destination-${id}`;
/** Where a new site begins. */
export const NEW_SITE_CARD = 'new-site';
export const siteCard = (slug: string): string => `site-${slug}`;

/** The one in which the problem of a delivery is fixed: how articles are registered stands with their site. */
export const cardOf = ({ problem, destination, site }: Pick<Delivery, 'problem' | 'destination' | 'site'>): string =>
  problem && causeOf(problem).startsWith('registration-') ? siteCard(site) : destinationCard(destination);
