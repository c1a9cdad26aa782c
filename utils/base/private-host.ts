// Which hosts lie inside a private network, and which image addresses a page may make us fetch.
import { PRIVATE_NAMES } from './private-names';
import { withoutEnd } from './without-ends';

/** Not the public internet, by the IANA special-purpose registry; and one public address that is none. */
const PRIVATE_IPV4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8',
  '100.64.0.0/10', // carrier-grade NAT; 100.100.100.200 is Alibaba's metadata
  '127.0.0.0/8',
  '168.63.129.16/32', // Azure's metadata
  '169.254.0.0/16', // link-local; 169.254.169.254 is everybody's metadata
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24', // documentation, as are 198.51.100 and 203.0.113
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16',
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3', // multicast, reserved, broadcast
] as const;

/**
 * Within 2000::/3, the only public block there is, these are not public: they hold other addresses
 * (Teredo, 6to4) or none. Everything outside it is private: ::1, fc00::/7, fe80::/10, ff00::/8,
 * ::ffff:0:0/96 (an IPv4 address), 64:ff9b::/96 (another).
 */
const PRIVATE_IN_PUBLIC_IPV6 = /^(2001:(1?[0-9a-f]{1,2})?:|2001:db8:|2002:|3fff:[0-9a-f]{0,3}:)/;

/**
 * Whether a host is this computer, a neighbour, or nobody. What only DNS knows cannot be told from here: any public name may lead
 * to a private address, for ever or for a moment (rebinding), and no browser tells an extension the address it reached.
 * @param hostname as `URL.hostname` gives it: lower case, IPv4 in decimal, IPv6 in brackets.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = withoutEnd(hostname, /\./);
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return PRIVATE_IPV4.some((block) => inBlock(host, block));
  const labels = host.slice(-LONGEST_NAME).split('.').slice(-MOST_LABELS);
  // A name that ends in a number is an address that nobody reads alike.
  if (labels.length === 1 || /^(\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) return true;
  return labels.some((_, at) => PRIVATE_NAMES.has(labels.slice(at).join('.')));
}

/**
 * Whether an image that a page names may be fetched with the extension's own power. The page chooses
 * the address, so it must not reach what the curator's network can see and the page cannot. On its
 * own host a page may use any port; on an intranet, images of the intranet are no secret to it.
 */
export function mayFetchImage(imageUrl: string, pageUrl: string): boolean {
  const image = URL.parse(imageUrl);
  const page = URL.parse(pageUrl);
  if (!image || !page || ![image, page].every((url) => /^https?:$/.test(url.protocol))) return false;
  if (image.username || image.password) return false;
  if (isPrivateHost(image.hostname) && !isPrivateHost(page.hostname)) return false;
  return image.hostname === page.hostname || ['', '80', '443'].includes(image.port);
}

/** Of a name of the table, which has three at most, and characters of any name. */
const MOST_LABELS = 4;
const LONGEST_NAME = 255;

/** A zone names a cable of this computer. */
function isPrivateIpv6(address: string): boolean {
  return address.includes('%') || !/^[23][0-9a-f]{3}:/.test(address) || PRIVATE_IN_PUBLIC_IPV6.test(address);
}

function inBlock(host: string, block: string): boolean {
  const [start = '', bits] = block.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor(toNumber(host) / size) === Math.floor(toNumber(start) / size);
}

const toNumber = (ipv4: string) => ipv4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
