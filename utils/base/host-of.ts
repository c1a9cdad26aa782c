// The host that an address leads to.

/** As the address has it, without its port; null where it is no address. */
export const hostOf = (address: string): string | null => URL.parse(address)?.hostname ?? null;

/** Without `www.`, as people and the choices of before know it; empty where it is no address. */
export const publicationHost = (address: string): string => (hostOf(address) ?? '').replace(/^www\./, '');
