// From version 3 of the database to 4: a delivery's row knows the addresses that its file has on the site.
import { Delivery } from '@/utils/core/delivery';
import { siteAddress } from '@/utils/core/site-address';
import { slugify } from '@/utils/core/slugify';

/** Changes a row as Dexie hands it out. Until version 3 there was one format, which made its addresses like this; rows that cannot be read stay as they are. */
export function addressDelivery(row: unknown): void {
  const { data } = Delivery.safeParse(row);
  if (!data || data.siteAddresses) return;
  const { title, draft, paths } = data;
  const publisher = URL.canParse(draft) ? new URL(draft).hostname.replace(/^www\./, '').split('.').slice(0, -1).join('.') : '';
  const addresses = [siteAddress('aliases', `/news/${slugify(title) || 'untitled'}`), siteAddress('slug', slugify(`${publisher}-${title}`) || 'untitled')];
  Object.assign(row as Delivery, { siteAddresses: addresses, contentType: /^communities\/[^/]+\/([^/]+)\//.exec(paths[0] ?? '')?.[1] });
}
