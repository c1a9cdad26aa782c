// Whether two addresses name the same page, or the same site, however they are spelled.
import { decodePart } from '@/utils/base/address/decode-part';
import { ROUTE } from './address-parts';
import { untrackedQuery } from './tracking-parameters';

const HOST_OF_A_VIEW = /^(www\d?|m|mobile|amp|touch)\./;

/** Whether `address`, relative to `url` or absolute, names the page at `url`. A parameter or a route that both have has to be the same. */
export function isAboutPage(address: string, url: string): boolean {
  if (!URL.canParse(address, url)) return false;
  const [theirs, ours] = [new URL(address, url), new URL(url)];
  return placeOf(theirs) === placeOf(ours) && haveSameQuery(theirs, ours) && haveSameRoute(theirs, ours);
}

/** The same, where neither address leaves out a parameter or a route that the other has. */
export function isPreciselyAboutPage(address: string, url: string): boolean {
  if (!isAboutPage(address, url)) return false;
  const [theirs, ours] = [new URL(address, url), new URL(url)];
  return namesIn(theirs) === namesIn(ours) && ROUTE.test(theirs.hash) === ROUTE.test(ours.hash);
}

const namesIn = (url: URL): string => parametersOf(url).toSorted().join('&');

/** Names of the parameters that say what is shown. */
const parametersOf = (url: URL): string[] =>
  untrackedQuery(url)
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => decodePart(pair.split('=', 1)[0]!));

/** Host without `www.`, path without what only chooses a view of the page. */
function placeOf({ hostname, pathname }: URL): string {
  const path = decodePart(pathname)
    .toLowerCase()
    .replace(/\/(?:index\.\w+)?$|\/amp\/?$|\.amp$/g, '')
    .replace(/\.(?:html?|php|aspx?)$/, '');
  return hostname.replace(HOST_OF_A_VIEW, '') + path;
}

/** `?id=17` is not `?id=18`; `?p=7` beside a slug, and one parameter more, say nothing. */
const haveSameQuery = (one: URL, other: URL): boolean =>
  parametersOf(one).every(
    (name) => !other.searchParams.has(name) || one.searchParams.getAll(name).join('&') === other.searchParams.getAll(name).join('&'),
  );

const haveSameRoute = (one: URL, other: URL): boolean => !ROUTE.test(one.hash) || !ROUTE.test(other.hash) || one.hash === other.hash;

/** Hosts that give each of their names to another owner. */
const SHARED_HOSTS = [
  'github.io',
  'gitlab.io',
  'pages.dev',
  'workers.dev',
  'netlify.app',
  'vercel.app',
  'web.app',
  'firebaseapp.com',
  'herokuapp.com',
  'fly.dev',
  'onrender.com',
  'azurewebsites.net',
  'readthedocs.io',
  'gitbook.io',
  'blogspot.com',
  'wordpress.com',
  'substack.com',
  'tumblr.com',
  'ghost.io',
  'neocities.org',
  'bearblog.dev',
  'weebly.com',
  'wixsite.com',
  'webflow.io',
  'squarespace.com',
  'livejournal.com',
  'typepad.com',
  'hatenablog.com',
  'over-blog.com',
  'itch.io',
];
/** What countries put before their own ending: `co.uk`, `com.au`, `or.jp`. */
const SECOND_LEVEL = 'ac|co|com|edu|go|gob|gouv|gov|govt|ltd|me|mil|ne|net|nhs|or|org|plc|sch';
const SITE = new RegExp(
  `[^.]+\\.(?:${SHARED_HOSTS.join('|').replaceAll('.', '\\.')}|blogspot\\.(?:com?\\.)?[a-z]{2}|(?:${SECOND_LEVEL})\\.[a-z]{2}|[^.]+)$`,
);

/** The part of a host that one owner has registered, near enough to tell one site from another; an address of numbers is its own. */
export function siteOf(address: string): string {
  const { hostname } = new URL(address);
  return /^[\d.]+$|^\[/.test(hostname) ? hostname : (SITE.exec(hostname)?.[0] ?? hostname);
}
