// Which deliveries are saves of one file: of one draft, for one community, at one destination, and the same copy. Titles do not count.
import { type Delivery, draftsOf } from '../delivery';

export const copyOf = ({ copy = 0 }: Delivery): number => copy;

/** Addresses alone do not tell: some sites name one canonical address for many articles. */
export const isSameDraft = (one: Pick<Delivery, 'draft' | 'updates'>, other: Pick<Delivery, 'draft' | 'updates'>): boolean =>
  draftsOf(one).some((key) => draftsOf(other).includes(key));

/** Whichever copy it is. */
export const isOfSamePlace = (one: Delivery, other: Delivery): boolean =>
  isSameDraft(one, other) && one.site === other.site && one.community === other.community && one.destination === other.destination;

export const isSameSave = (one: Delivery, other: Delivery): boolean => isOfSamePlace(one, other) && copyOf(one) === copyOf(other);

/** By any of its addresses: another article whose file has the same name keeps its own. */
export const isSameArticle = (one: Pick<Delivery, 'draft' | 'articleKeys'>, other: Pick<Delivery, 'draft' | 'articleKeys'>): boolean =>
  one.draft === other.draft || one.articleKeys.some((key) => other.articleKeys.includes(key));
