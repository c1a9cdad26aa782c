// From version 2 of the database to 3: a delivery's row no longer holds its bundle.
import { articleKeys } from '@/utils/core/article-keys';
import { Bundle, filesOf } from '@/utils/core/bundle';
import { Delivery } from '@/utils/core/delivery';
import { z } from '@/utils/core/zod';

/** As far as it differs from what there is now. */
const Before = z.looseObject({ draft: z.string(), bundle: Bundle });

/** The row and the bundle of a record of version 2; null where it cannot be read. Hashes of its files are not known. */
export function splitDelivery(record: unknown): { delivery: Delivery; bundle: Bundle } | null {
  const before = Before.safeParse(record);
  if (!before.success) return null;
  const { bundle, ...row } = before.data;
  const { draft } = row;
  const paths = filesOf(bundle).map(({ path }) => path);
  const delivery = Delivery.safeParse({ ...row, paths, articleKeys: articleKeys({ url: draft, cleanUrl: draft, canonicalUrl: null }) });
  return delivery.success ? { delivery: delivery.data, bundle } : null;
}
