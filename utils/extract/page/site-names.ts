// What a site calls itself, and whether a piece of text is one of those names.
import { LIMITS } from '@/utils/core/limits';
import { compact } from './compact';
import { isNode, type JsonLd } from './json-ld';
import { nameOf } from '../facts/names-of';
import type { Page, SiteName } from './page';
import { meta } from '../facts/field-place';

const PLACES: ((page: Page) => readonly string[])[] = [
  meta('og:site_name'),
  meta('application-name', 'apple-mobile-web-app-title'),
  meta('al:ios:app_name', 'al:android:app_name', 'twitter:app:name:iphone'),
  meta('dc.publisher', 'citation_publisher', 'publisher', 'copyright'),
  meta('twitter:site'),
  ({ structured }) => [structured.article, structured.webPage].map(publisherOf),
  ({ structured }) => [nameOf(structured.site), ...[structured.site['alternateName']].flat().filter((name) => typeof name === 'string')],
];

export const readSiteNames = (page: Page): SiteName[] =>
  [
    ...hostNames(page.url),
    ...PLACES.flatMap((read) => read(page))
      .filter((name) => !isTitle(name, page))
      .map((name) => ({ name, isPart: false })),
  ]
    .slice(0, LIMITS.siteNames)
    .map(({ name, isPart }) => ({ name: name.slice(0, LIMITS.siteName), isPart }))
    .map(({ name, isPart }) => ({ key: compact(name.replace(/^the\s+|^www\./gi, '')), initials: initialsOf(name), isPart }))
    .filter(({ key }) => key.length > 1);

/** Some themes give each page's title for the site's name. */
const isTitle = (name: string, { metas, url }: Page): boolean =>
  new URL(url).pathname.length > 1 &&
  name.trim().split(/\s+/, LONGEST_NAME + 1).length > LONGEST_NAME &&
  compact((metas.get('og:title')?.[0] ?? '').slice(0, LIMITS.said)).startsWith(compact(name.slice(0, LIMITS.said)));
/** Words. */
const LONGEST_NAME = 4;

const publisherOf = (node: JsonLd): string =>
  isNode(node['publisher']) || Array.isArray(node['publisher']) ? nameOf(node['publisher']) : '';

/** `www.daily-news.co.uk` is also known as `daily-news.co.uk` and `daily-news`; `gardening.example.org` may be called after its subject. */
function hostNames(url: string): { name: string; isPart: boolean }[] {
  const host = new URL(url).hostname.replace(/^www\d?\./, '');
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 3);
  return [{ name: host, isPart: false }, ...labels.map((name, index) => ({ name, isPart: index < labels.length - 1 }))];
}

/** Whether `text` is a name of the site, however it is spelled or shortened. */
export function isSiteName(text: string, names: readonly SiteName[]): boolean {
  const asked = compact(text.replace(/^the\s+|^www\.|\.\w{2,6}$/gi, ''));
  const whole = compact(text);
  if (asked.length < 2) return false;
  return names.some(({ initials, isPart, key }) => {
    if (key === asked || key === whole || initials === text.trim()) return true;
    if (key.length < 4 || asked.length < 4) return false;
    return key.includes(asked) ? asked.length * 3 > key.length : asked.includes(key) && key.length * (isPart ? 2 : 3) > asked.length;
  });
}

/** `World Future Awards` is `WFA` for short. */
const initialsOf = (name: string): string => {
  const words = name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.length < 3 ? '' : words.map((word) => word[0]?.toUpperCase()).join('');
};
