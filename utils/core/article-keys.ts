// What an article is known by, however its address is written: to find out whether it was clipped before.
import { LIMITS } from './limits';
import { withoutEnd } from '@/utils/base/without-ends';

export interface Addresses {
  /** Of the page as it was open. */
  url: string;
  /** Without tracking. */
  cleanUrl: string;
  canonicalUrl: string | null;
}

/** Of the page that a draft was clipped from. */
export const pageAddresses = ({ key, clip }: { key: string; clip: Pick<Addresses, 'url' | 'canonicalUrl'> }): Addresses => ({
  url: clip.url,
  cleanUrl: key,
  canonicalUrl: clip.canonicalUrl,
});

/** Views of one page: with `www.`, for telephones, as AMP; Wikipedia puts it behind the language. */
const VIEW = /^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)|(?<=^[a-z]{2,3}\.)m\.(?=[^.]+\.)/;
const AMP_PARAMETER = /^(?:amp(?:=(?:1|true)?)?|output(?:Type)?=amp)$/i;
const AMP_PATH = /^\/amp(?=\/)|\/amp$|\.amp(?=$|\.html?$)/i;
const INDEX = /\/index\.(?:html?|php|aspx?)$/i;
/** A fragment that names a view of a single-page site rather than a place on a page. */
const ROUTE = /^#(!|\/)/;

/** One key for each address that differs by more than its spelling, the clean one first. */
export function articleKeys({ url, cleanUrl, canonicalUrl }: Addresses): string[] {
  const own = articleKey(cleanUrl);
  const others = [canonicalUrl, url].flatMap((address) => (address === null ? [] : articleKey(address)));
  // Some sites name their front page as the canonical address of every article.
  return [...new Set([own, ...others.filter((key) => !isFrontPage(key))])];
}

const isFrontPage = (key: string): boolean => !/[/?#]/.test(key);

/**
 * Host, path and query, without what says nothing: the scheme, the view, the fragment, the order of parameters. An address that is too
 * long to be anybody's stays as it is.
 */
export function articleKey(address: string): string {
  if (address.length > LIMITS.address || !URL.canParse(address)) return address;
  const { protocol, host, pathname, search, hash, href } = new URL(address);
  if (!/^https?:$/.test(protocol)) return href;
  const parameters = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !AMP_PARAMETER.test(pair))
    .toSorted();
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return untilStill(host, withoutView) + untilStill(pathname, plainPath) + query + (ROUTE.test(hash) ? hash : '');
}

const withoutView = (host: string): string => host.replace(VIEW, '');

const plainPath = (path: string): string =>
  withoutEnd(path.replace(/%[0-9a-f]{2}/gi, plainByte), /\//)
    .replace(INDEX, '')
    .replace(AMP_PATH, '');

/** `%41` is `A`; what has a meaning of its own stays as it is. */
function plainByte(code: string): string {
  const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w~-]/.test(char) ? char : code.toUpperCase();
}

function untilStill(text: string, step: (text: string) => string): string {
  for (let [now, next] = [text, step(text)]; ; [now, next] = [next, step(next)]) if (next === now) return now;
}
