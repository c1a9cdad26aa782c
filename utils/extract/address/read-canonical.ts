// The address that a page calls its own, where it can be believed.
import { LIMITS } from '@/utils/core/limits';
import { cleanUrl } from './clean-url';
import { type Page, resolve } from '../page/page';
import { siteOf } from './same-page';

export function readCanonical(page: Page): string | null {
  const links = [page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), page.metas.get('og:url')?.[0]];
  for (const link of links) {
    const address = link && link.length <= LIMITS.address ? resolve(link.trim(), page.base) : null;
    if (address && isPlausible(address, page)) return cleanUrl(address);
  }
  return null;
}

/** Of the same site; not the home page or a listing above this page; not the page before. */
function isPlausible(address: string, { url, stale }: Page): boolean {
  if (stale || siteOf(address) !== siteOf(cleanUrl(url))) return false;
  const [theirs, ours] = [segments(address), segments(cleanUrl(url))];
  // `/?p=7` is an article of its own, `/?page=2` is not told from it.
  const isAbove =
    new URL(address).search === '' && theirs.length < ours.length && theirs.every((segment, index) => segment === ours[index]);
  return !isAbove || /^(amp|index\.\w+|\d+|print|all)$/.test(ours.slice(theirs.length).join('/'));
}

const segments = (address: string): string[] => new URL(address).pathname.split('/').filter(Boolean);
