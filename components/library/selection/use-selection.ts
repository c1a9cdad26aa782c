// Which articles are selected: one by one, all between two, or all that are shown.
import { useMemo, useState } from 'react';
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';

export interface Selection {
  count: number;
  has(key: string): boolean;
  toggle(key: string): void;
  /** All from the one to the other; null: from where it was selected last. */
  extend(from: string | null, to: string): void;
  selectAll(): void;
  clear(): void;
  /** Those selected that are shown. */
  articles: readonly ListedArticle[];
}

interface Chosen {
  keys: ReadonlySet<string>;
  /** Where a range begins. */
  anchor: string | null;
}

const NONE: Chosen = { keys: new Set(), anchor: null };

/** `shown`: what is not among them is not selected, whatever was before. */
export function useSelection(shown: readonly ListedArticle[]): Selection {
  const [{ keys, anchor }, choose] = useState(NONE);
  const articles = useMemo(() => (keys.size === 0 ? [] : shown.filter(({ key }) => keys.has(key))), [keys, shown]);
  return {
    count: articles.length,
    articles,
    has: (key) => keys.has(key),
    toggle(key) {
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      choose({ keys: next, anchor: key });
    },
    extend(from, to) {
      const start = anchor ?? from ?? to;
      const places = [start, to].map((key) => shown.findIndex((article) => article.key === key));
      const [first, last] = [Math.max(0, Math.min(...places)), Math.max(...places)];
      choose({ keys: new Set([...keys, ...shown.slice(first, last + 1).map(({ key }) => key)]), anchor: start });
    },
    selectAll: () => choose({ keys: new Set(shown.map(({ key }) => key)), anchor }),
    clear: () => choose(NONE),
  };
}
