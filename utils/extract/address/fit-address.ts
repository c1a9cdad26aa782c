// An address that is too long to be kept → the longest part of it that may lead to the same page.
import { LIMITS } from '@/utils/core/limits';

/**
 * `address` where it is short enough; else without its fragment, or without its query too, or its site's front page at last: a path that
 * is cut leads nowhere.
 */
export function fitAddress(address: string): string {
  if (address.length <= LIMITS.address || !URL.canParse(address)) return address;
  const { origin, pathname, search } = new URL(address);
  return [origin + pathname + search, origin + pathname].find((shorter) => shorter.length <= LIMITS.address) ?? `${origin}/`;
}
