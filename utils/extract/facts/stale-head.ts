// After an in-site navigation the head often still describes the page before: told by what contradicts it.
import { LIMITS } from '@/utils/core/limits';
import { shareOf } from '../page/compact';
import type { Page } from '../page/page';
import { headingText } from './read-headings';
import { isAboutPage, isPreciselyAboutPage } from '../address/same-page';
import { slugOf } from '../address/slug-of';
import { isSiteName } from '../page/site-names';

/** Whether the head speaks of another page than the one that is shown. */
export function isStale(page: Page): boolean {
  const { document, metas, url } = page;
  const said = titleSaid(page);
  const shown = page.headings.map(headingText);
  const title = document.title.slice(0, LIMITS.said);
  const titles = shown.length > 0 ? shown : [title];
  const addresses = [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), metas.get('og:url')?.[0]].filter(
    (address): address is string => typeof address === 'string' && address.length <= LIMITS.address,
  );
  const another = !addresses.some((address) => isAboutPage(address, url)) && addresses.some((address) => isAnotherArticle(address, page));
  // Articles of one series share many words; where the address contradicts too, they have to agree in nearly all.
  if (titles.some((title) => alike(title, said) >= (another ? NEARLY_ALL : HALF))) return false;
  // Heading and tab agree on a title, and the rest of the head names another. That may still be a headline made for sharing.
  const isVouchedFor =
    addresses.some((address) => isPreciselyAboutPage(address, url)) && addresses.every((address) => isAboutPage(address, url));
  if (!isVouchedFor && said !== '' && shown.some((heading) => alike(heading, title) >= HALF) && alike(title, said) < HALF) return true;
  if (addresses.some((address) => isAboutPage(address, url))) return false;
  if (said === '' || shown.length === 0) return another;
  const slug = slugOf(url);
  return another || shown.some((heading) => shareOf(slug, heading) >= HALF && shareOf(slug, said) < 0.25);
}

/** What the head calls its page, where that is more than the name of the site. */
function titleSaid({ metas, siteNames, structured }: Page): string {
  const titles = [metas.get('og:title')?.[0], structured.article['headline'], metas.get('twitter:title')?.[0]];
  return (
    titles
      .find((title): title is string => typeof title === 'string' && title !== '' && !isSiteName(title.slice(0, LIMITS.said), siteNames))
      ?.slice(0, LIMITS.said) ?? ''
  );
}

/** Shares of the words of two titles, 0 to 1. */
const [HALF, NEARLY_ALL] = [0.5, 0.8];

const alike = (one: string, other: string): number => Math.max(shareOf(one, other), shareOf(other, one));

/**
 * Whether an address is another article's: its slug shares no word with the tab's, or another number stands in the same place.
 * `/?p=7` and `/amp` are only other spellings of one address.
 */
function isAnotherArticle(address: string, { base, url }: Page): boolean {
  if (!URL.canParse(address, base)) return false;
  const their = new URL(address, base).href;
  const [theirs, ours] = [slugOf(their), slugOf(url)];
  return theirs !== '' && ours !== '' ? shareOf(theirs, ours) < HALF : isAnotherNumber(new URL(their), new URL(url));
}

/** `/article/17` beside `/article/18`. */
const isAnotherNumber = (one: URL, other: URL): boolean =>
  one.hostname === other.hostname && one.pathname !== other.pathname && numberless(one) === numberless(other);
const numberless = ({ pathname }: URL): string => pathname.replace(/\d+/g, '#');
