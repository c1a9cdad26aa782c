// The addresses of files that were made before other scripts were written in ASCII, when there was one format.
import type { Delivery } from '@/utils/core/delivery';
import { siteAddress } from '@/utils/core/deliveries/site-address';
import { slugify } from './slugify';

/** As `siteAddress` writes them, and the content type, which stood in the path; empty where it did not. */
export function olderAddresses({ title, draft, paths }: Pick<Delivery, 'title' | 'draft' | 'paths'>): {
  siteAddresses: string[];
  contentType: string;
} {
  const publisher = URL.canParse(draft)
    ? new URL(draft).hostname
        .replace(/^www\./, '')
        .split('.')
        .slice(0, -1)
        .join('.')
    : '';
  return {
    siteAddresses: [
      siteAddress('aliases', `/news/${slugify(title) || 'untitled'}`),
      siteAddress('slug', slugify(`${publisher}-${title}`) || 'untitled'),
    ],
    contentType: /^communities\/[^/]+\/([^/]+)\//.exec(paths[0] ?? '')?.[1] ?? '',
  };
}
