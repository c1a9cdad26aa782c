// After an in-site navigation the head often still describes the page before: told by what contradicts it.
import { shareOf } from './compact';
import type { Page } from './page';
import { isAboutPage } from './same-page';

/** Whether the head speaks of another page than the one that is shown. */
export function isStale(page: Page): boolean {
  const { document, metas, url } = page;
  const said = metas.get('og:title')?.[0] ?? '';
  const shown = page.headings.map((heading) => heading.textContent);
  const agrees = shown.some((heading) => alike(heading, said)) || (shown.length === 0 && alike(document.title, said));
  if (agrees) return false;
  const addresses = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    metas.get('og:url')?.[0],
  ].filter((address) => address !== null && address !== undefined);
  if (addresses.some((address) => isAboutPage(address, url))) return false;
  const another = addresses.some((address) => isAnotherArticle(address, page));
  if (said === '' || shown.length === 0) return another;
  const slug = slugOf(url);
  return another || shown.some((heading) => shareOf(slug, heading) >= 0.5 && shareOf(slug, said) < 0.25);
}

const alike = (one: string, other: string): boolean => Math.max(shareOf(one, other), shareOf(other, one)) >= 0.5;

/** The words of an address: what its last telling segment says. */
const slugOf = (url: string): string =>
  new URL(url).pathname.split('/').toReversed().find((segment) => /[a-z]{2,}[-_][a-z]{2,}/i.test(segment))?.replace(/\.\w+$|[-_]+/g, ' ') ?? '';

/** An address with a slug of its own that shares nothing with the tab's; `/?p=7` and `/amp` are only other spellings. */
function isAnotherArticle(address: string, { base, url }: Page): boolean {
  if (!URL.canParse(address, base)) return false;
  const [theirs, ours] = [slugOf(new URL(address, base).href), slugOf(url)];
  return theirs !== '' && ours !== '' && shareOf(theirs, ours) < 0.5;
}
