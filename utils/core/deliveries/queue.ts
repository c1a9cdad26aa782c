// Where a delivery waits for its turn: at its destination, or before that at the system that its article is registered with.
import type { Delivery } from '../delivery';
import { registrationSecret } from '../registration';

/** Its article is not registered, or its files are not made: there is nothing yet that could be sent. */
export const awaitsFiles = ({ article, paths }: Pick<Delivery, 'article' | 'paths'>): boolean => article !== null && paths.length === 0;

/** No destination is called so: their ids have no spaces. */
const REGISTRATION = registrationSecret('');

/** Of one queue, one at a time has its turn; what is wrong with where it leads holds up all of it, and nothing else. */
export const queueOf = (row: Delivery): string => (awaitsFiles(row) ? registrationSecret(row.site) : row.destination);

/** Slug of the site whose articles are registered there; null: it is that of a destination. */
export const siteOfQueue = (queue: string): string | null => (queue.startsWith(REGISTRATION) ? queue.slice(REGISTRATION.length) : null);

/** The article is known to the system that it is registered with, and its file does not lie at its destination yet. */
export const isRegisteredOnly = (row: Delivery): boolean => !!row.registration?.as && row.state !== 'delivered' && !endsRegistered(row);

/** It has no destination: its article is registered, and that is all. */
export const endsRegistered = ({ destination }: Pick<Delivery, 'destination'>): boolean => siteOfQueue(destination) !== null;
