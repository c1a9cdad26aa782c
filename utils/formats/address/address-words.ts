// The words that keep an address short enough, and its own.
import { pathFault } from '@/utils/base/path-segment';
import { cutAtHyphen } from './slugify';

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/**
 * How addresses end that cannot stay as they are: one that is over `most` bytes, that no system takes (`/news/aux`), or that another
 * article has, ends with `-` and the article's number, `id`, and with a count where even that is taken. Empty where all are short enough
 * and free.
 */
export function ending(id: string, taken: number, most: number, addresses: readonly string[]): string {
  if (taken === 0 && addresses.every((address) => bytesOf(address) <= most && pathFault(address) === null)) return '';
  return taken > 1 ? `-${id}-${taken}` : `-${id}`;
}

/** With `end` behind it, at most `most` bytes: cut at a hyphen, from `instead` where it has to be cut. Of ASCII, as slugs are. */
export function within(address: string, most: number, end: string, instead = address): string {
  if (bytesOf(address + end) <= most) return address + end;
  return cutAtHyphen(instead, most - end.length) + end;
}
