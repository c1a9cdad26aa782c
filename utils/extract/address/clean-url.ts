// The address of an article, without what only counts clicks or stands in between.
import { ROUTE } from './address-parts';
import { fitAddress } from './fit-address';
import { outOfAmpCache } from './amp-address';
import { unwrapLink } from '../repair/repair-links';
import { untrackedQuery } from './tracking-parameters';

/** An address leads on through at most so many redirectors and caches. */
const MOST_HOPS = 3;

/**
 * `url` without redirectors, AMP caches, tracking parameters and pointless fragments; its other bytes untouched, and all of them
 * where it is not of the web. What is still too long then is shortened. Cleaning twice changes nothing more. Throws where it is no URL.
 */
export function cleanUrl(url: string): string {
  let address = new URL(url).href;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) address = outOfAmpCache(new URL(unwrapLink(address)).href);
  return fitAddress(withoutTracking(new URL(address)));
}

function withoutTracking(clean: URL): string {
  if (!/^https?:$/.test(clean.protocol)) return clean.href;
  clean.search = untrackedQuery(clean);
  if (!ROUTE.test(clean.hash)) clean.hash = '';
  return clean.href;
}
