// Which deliveries hold all the words that are typed, and how many of them there are of each kind.
import type { Delivery, DeliveryState } from '@/utils/core/delivery';
import { fold, foldWords } from '@/utils/taxonomy/fold';

/** Empty: any. */
export interface Filters {
  state: DeliveryState | '';
  community: string;
  destination: string;
}

export const NO_FILTERS: Filters = { state: '', community: '', destination: '' };

const KEYS = ['state', 'community', 'destination'] as const;

/** How many there would be for each value, were it chosen with the other filters as they are. */
export type Counts = Record<keyof Filters, Map<string, number>>;

export interface Found {
  rows: Delivery[];
  counts: Counts;
}

export interface Names {
  community(slug: string): string;
  destination(id: string): string;
}

/** Finds among deliveries; what they say is folded once, and again only where a row or a name changed. */
export function createSearch({ community, destination }: Names) {
  const folded = new Map<string, { changedAt: string; text: string }>();

  function textOf(row: Delivery): string {
    const known = folded.get(row.id);
    if (known?.changedAt === row.changedAt) return known.text;
    const text = fold(
      [
        row.title,
        articleHost(row),
        community(row.community),
        destination(row.destination),
        row.curator,
        ...row.topics,
        row.registration?.as?.id ?? '',
        row.registration?.as?.displayId ?? '',
        ...row.paths,
        ...(row.receipt?.paths ?? []),
      ].join(' '),
    );
    folded.set(row.id, { changedAt: row.changedAt, text });
    return text;
  }

  return {
    /** Folds what will be searched. */
    prepare(rows: Delivery[]): void {
      for (const row of rows) textOf(row);
    },
    find(rows: Delivery[], query: string, filters: Filters): Found {
      const words = foldWords(query);
      const counts: Counts = { state: new Map(), community: new Map(), destination: new Map() };
      const found: Delivery[] = [];
      for (const row of rows) {
        if (words.length > 0 && !hasAllWords(textOf(row), words)) continue;
        const missed = KEYS.filter((key) => filters[key] !== '' && filters[key] !== row[key]);
        if (missed.length === 0) found.push(row);
        // Another value of the one filter it misses would show it.
        if (missed.length <= 1)
          for (const key of missed.length === 1 ? missed : KEYS) counts[key].set(row[key], (counts[key].get(row[key]) ?? 0) + 1);
      }
      return { rows: found, counts };
    },
  };
}

export type Search = ReturnType<typeof createSearch>;

const hasAllWords = (text: string, words: string[]): boolean => words.every((word) => text.includes(word));

/** Host of the article; empty where its address is none. */
export const articleHost = ({ draft }: Delivery): string => (URL.canParse(draft) ? new URL(draft).host : '');
