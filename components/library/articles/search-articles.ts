// Which articles hold all the words that are typed, and how many of them there are of each kind.
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
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
  articles: ListedArticle[];
  counts: Counts;
}

export interface Names {
  community(slug: string): string;
  destination(id: string): string;
  site(slug: string): string;
}

/** Finds among articles; what they say is folded once, and again only where a row or a name changed. */
export function createSearch({ community, destination }: Names) {
  const folded = new Map<string, { stamp: string; text: string }>();

  const wordsOf = (row: Delivery): string[] => [
    row.title,
    articleHost(row),
    community(row.community),
    destination(row.destination),
    row.curator,
    ...row.topics,
    row.registration?.as?.id.toString() ?? '',
    row.registration?.as?.displayId ?? '',
    ...row.paths,
    ...(row.receipt?.paths ?? []),
  ];
  function textOf({ key, rows }: ListedArticle): string {
    const stamp = rows.map(({ changedAt }) => changedAt).join();
    const known = folded.get(key);
    if (known?.stamp === stamp) return known.text;
    const text = fold([...new Set(rows.flatMap(wordsOf))].join(' '));
    folded.set(key, { stamp, text });
    return text;
  }

  return {
    /** Folds what will be searched. */
    prepare(articles: readonly ListedArticle[]): void {
      for (const article of articles) textOf(article);
    },
    /** `excerpts`: folded, by the delivery. */
    find(articles: readonly ListedArticle[], query: string, filters: Filters, excerpts: ReadonlyMap<string, string>): Found {
      const words = foldWords(query);
      const counts: Counts = { state: new Map(), community: new Map(), destination: new Map() };
      const found: ListedArticle[] = [];
      for (const article of articles) {
        if (words.length > 0 && !hasAllWords(textOf(article), article, excerpts, words)) continue;
        if (countInto(counts, article.rows, filters)) found.push(article);
      }
      return { articles: found, counts };
    },
  };
}

export type Search = ReturnType<typeof createSearch>;

/** Each word in what is known of it or in its text. */
const hasAllWords = (text: string, { rows }: ListedArticle, excerpts: ReadonlyMap<string, string>, words: string[]): boolean =>
  words.every((word) => text.includes(word) || rows.some(({ id }) => excerpts.get(id)?.includes(word)));

/** Whether one of its deliveries passes; counts the article once for each value that it would be shown for. */
function countInto(counts: Counts, rows: readonly Delivery[], filters: Filters): boolean {
  const values = { state: new Set<string>(), community: new Set<string>(), destination: new Set<string>() };
  let passes = false;
  for (const row of rows) {
    const missed = KEYS.filter((key) => filters[key] !== '' && filters[key] !== row[key]);
    if (missed.length === 0) passes = true;
    // Another value of the one filter it misses would show it.
    if (missed.length <= 1) for (const key of missed.length === 1 ? missed : KEYS) values[key].add(row[key]);
  }
  for (const key of KEYS) for (const value of values[key]) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
  return passes;
}

/** Host of the article; empty where its address is none. */
export const articleHost = ({ draft }: Pick<Delivery, 'draft'>): string =>
  URL.canParse(draft) ? new URL(draft).host.replace(/^www\./, '') : '';
