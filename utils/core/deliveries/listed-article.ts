// Articles as a list shows them: all deliveries of one article of a site together.
import { type Delivery, type DeliveryState, draftsOf } from '../delivery';
import { copyOf } from './same-save';

export interface ListedArticle {
  /** Stays the same while deliveries come and go. */
  key: string;
  /** Newest first; never none. */
  rows: readonly Delivery[];
  /** The delivery that says most of how far it is: what needs the curator before what is on its way, that before what arrived. */
  telling: Delivery;
}

/** `deliveries`: newest first, and so are the articles by their newest. */
export function listArticles(deliveries: readonly Delivery[]): ListedArticle[] {
  const groups = new Map<string, Group>();
  for (const row of deliveries) {
    const keys = draftsOf(row).map((draft) => `${row.site} ${draft}`);
    const [first = { keys: [], rows: [] }, ...others] = new Set(keys.flatMap((key) => groups.get(key) ?? []));
    // An update told that both are one article.
    for (const other of others) {
      first.rows.push(...other.rows);
      first.keys.push(...other.keys);
    }
    first.rows.push(row);
    first.keys.push(...keys.filter((key) => !first.keys.includes(key)));
    for (const key of first.keys) groups.set(key, first);
  }
  return [...new Set(groups.values())]
    .map(({ rows }) => articleOf(rows.toSorted(byTime)))
    .toSorted((one, other) => byTime(one.rows[0]!, other.rows[0]!));
}

interface Group {
  keys: string[];
  rows: Delivery[];
}

const byTime = (one: Delivery, other: Delivery): number =>
  one.createdAt === other.createdAt ? 0 : one.createdAt < other.createdAt ? 1 : -1;

function articleOf(rows: Delivery[]): ListedArticle {
  const { site, draft } = rows.at(-1)!;
  return { key: `${site} ${draft}`, rows, telling: telling(rows) };
}

/** The higher, the more it says. */
const SAYS: Record<DeliveryState, number> = { 'needs-you': 5, waiting: 4, sending: 3, queued: 2, delivered: 1, refused: 0 };

/** Of the newest at each place, for what came before it gave way. */
function telling(rows: readonly Delivery[]): Delivery {
  const places = new Map<string, Delivery>();
  for (const row of rows) {
    const place = `${row.community} ${row.destination} ${copyOf(row)}`;
    const newest = places.get(place);
    if (!newest || (newest.state === 'refused' && row.state === 'delivered')) places.set(place, row);
  }
  return [...places.values()].reduce((most, row) => (SAYS[row.state] > SAYS[most.state] ? row : most));
}

/** Slugs of its communities, or ids of its destinations, each once, the newest first. */
export const eachOf = ({ rows }: ListedArticle, what: 'community' | 'destination'): string[] => [...new Set(rows.map((row) => row[what]))];
