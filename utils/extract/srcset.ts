// srcset → one address.

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

/** Addresses may hold commas, so an offer ends at its descriptor or at a comma before white space. */
function parseSrcset(srcset: string): Offer[] {
  const offers: Offer[] = [];
  for (const [, url, amount, unit] of srcset.matchAll(/\s*,?\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?=,|$)/g)) {
    // A density says how much sharper than the smallest; 600 is the width that those are mostly made for.
    const width = amount === undefined ? 600 : unit === 'w' ? Number(amount) : Number(amount) * 600;
    offers.push({ url: url!, width });
  }
  return offers;
}
