// srcset → one address.
import { withoutEnd } from '@/utils/base/without-ends';

/** Pixels: a column of text on a sharp screen. */
const WANTED = 1200;

interface Offer {
  url: string;
  width: number;
}

/** The smallest image that is wide enough, else the widest; null where the set is empty. */
export function pickSource(srcset: string): string | null {
  const offers = parseSrcset(srcset);
  const enough = offers.filter(({ width }) => width >= WANTED).toSorted((a, b) => a.width - b.width);
  const rest = offers.toSorted((a, b) => b.width - a.width);
  return (enough[0] ?? rest[0])?.url ?? null;
}

/** What stands between two offers, an address, and what is said of it. Read one after the other, none looks at a character twice. */
const [BETWEEN, ADDRESS, DESCRIPTORS] = [/[\s,]*/y, /\S+/y, /[^,]*/y];

/** Addresses may hold commas, so an offer ends at a comma behind its address or behind what is said of it. */
function parseSrcset(srcset: string): Offer[] {
  const offers: Offer[] = [];
  let at = 0;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(srcset)?.[0] ?? '';
    at += found.length;
    return found;
  };
  for (read(BETWEEN); at < srcset.length; read(BETWEEN)) {
    const address = read(ADDRESS);
    const url = withoutEnd(address, /,/);
    offers.push({ url, width: widthOf(url === address ? read(DESCRIPTORS) : '') });
  }
  return offers;
}

/** A density says how much sharper than the smallest; 600 is the width that those are mostly made for. */
function widthOf(descriptors: string): number {
  const [, amount, unit] = /^\s*([\d.]+)([wx])(?!\S)/.exec(descriptors) ?? [];
  return amount === undefined ? 600 : unit === 'w' ? Number(amount) : Number(amount) * 600;
}
