// What was saved, as a curator speaks of it: for which communities, and whether with its image.
import type { Delivery } from '@/utils/core/delivery';
import type { Site } from '@/utils/core/site';
import { communityNames } from './community-names';
import { receiptWords } from './receipt-words';

/** `Telehealth, RPM · with image`; nothing is said of the image while the files are not made, or where they take none. */
export function savedWhat(
  site: Pick<Site, 'communities'>,
  rows: readonly Pick<Delivery, 'community' | 'image' | 'paths'>[],
  takesImage = true,
): string {
  const made = rows.filter(({ paths }) => paths.length > 0);
  // What a build before saved does not say; its files do.
  const images = made.filter(({ image, paths }) => (image ? image === 'with' : paths.length > 1)).length;
  const lost = made.some(({ image }) => image === 'lost');
  const none = lost ? receiptWords.imageLost : receiptWords.withoutImage;
  const image =
    made.length === 0 || (!takesImage && images === 0 && !lost)
      ? ''
      : images === made.length
        ? receiptWords.withImage
        : images === 0
          ? none
          : '';
  return [communityNames(site, rows), image].filter(Boolean).join(' · ');
}
