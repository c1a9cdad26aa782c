// The host that an address leads to.

/** As the address has it, without its port; null where it is no address. */
export const hostOf = (address: string): string | null => URL.parse(address)?.hostname ?? null;

/** Without `www.`, as people and the choices of before know it; empty where it is no address. */
export const publicationHost = (address: string): string => (hostOf(address) ?? '').replace(/^www\./, '');

/** As `namedHost` answers it. */
export const HOST_SHAPE = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** Of what a person writes for a host: its name, with or without a path; null where it is none. */
export function namedHost(written: string): string | null {
  const text = written.trim().replace(/^\*\./, '');
  const host = publicationHost(text.includes('://') ? text : `https://${text}`).replace(/\.$/, '');
  return HOST_SHAPE.test(host) && /[a-z]/.test(host) ? host : null;
}
