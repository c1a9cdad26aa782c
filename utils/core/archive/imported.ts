// Records of an archive as they are kept here: nothing goes on by itself that was begun in another browser.
import type { Delivery } from '../delivery';
import { problem } from '../problem';

/** The browser that wrote the archive may have gone on with it since. */
export const isOnItsWay = ({ state }: Pick<Delivery, 'state'>): boolean =>
  state === 'queued' || state === 'sending' || state === 'waiting' || state === 'needs-you';

/** `destination`: its id here. */
export const importedDelivery = (row: Delivery, destination: string): Delivery => ({
  ...row,
  destination,
  lease: null,
  retryAt: null,
  ...(isOnItsWay(row) && { state: 'needs-you', problem: problem('delivery-imported'), triedBefore: true }),
});
