// Deliveries of before version 4 of the database learn which addresses their files have on the site.
import { Delivery } from '@/utils/core/delivery';
import { database, keep } from './database';

type Known = Pick<Delivery, 'siteAddresses' | 'contentType'>;

/** To be called before addresses are looked for. Asks `addressesOf` for rows that lack theirs: those that know them have a content type. */
export async function addressDeliveries(addressesOf: (row: Delivery) => Known): Promise<void> {
  const { deliveries } = database;
  const [all, known] = await Promise.all([deliveries.count(), deliveries.orderBy('contentType').count()]);
  if (all === known) return;
  const address = (row: Delivery) => {
    const { data } = Delivery.safeParse(row);
    // One that cannot be read stays as it is.
    if (data && data.contentType === undefined)
      Object.assign(row, { ...addressesOf(data), ...(data.siteAddresses && { siteAddresses: data.siteAddresses }) });
  };
  await keep(() => database.transaction('rw', deliveries, async () => void (await deliveries.toCollection().modify(address))));
}
