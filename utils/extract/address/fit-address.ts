// An address that is too long to be kept → the longest part of it that may lead to the same page.
import { LIMITS } from '@/utils/core/limits';

/** `address` itself where it is short enough; else without its fragment, without its query, and at last its site's front page: a path that is cut leads nowhere. */
export function fitAddress(address: string): string {
  if (address.length <= LIMITS.address || !URL.canParse(address)) return address;
  const { origin, pathname, search } = new URL(address);
  return [origin + pathname + search, origin + pathname].find((shorter) => shorter.length <= LIMITS.address) ?? `${origin}/`;
}
