// Who publishes at an address, by its host: without `www.` and without its last label, in the letters of its own script.
import { decodeLabel } from './punycode';

/** `https://www.himss.org/a` → `himss`; a number stays whole; nothing where the host is one label, or there is none. */
export function publisherOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const host = new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');
  if (isNumber(host)) return host;
  return host.split('.').slice(0, -1).map(decodeLabel).join('.');
}

/** Of an IP address every part tells, and none is a country's. */
const isNumber = (host: string): boolean => host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);
