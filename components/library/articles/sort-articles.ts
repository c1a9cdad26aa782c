// The orders in which articles are listed.
import type { ListedArticle } from '@/utils/core/deliveries/listed-article';
import { articleHost, type Names } from './search-articles';

export const SORTS = ['newest', 'title', 'host', 'site'] as const;
export type Sort = (typeof SORTS)[number];

/** `articles`: newest first, and so they stay where they are the same otherwise. */
export function sortArticles(articles: readonly ListedArticle[], sort: Sort, { site }: Pick<Names, 'site'>): readonly ListedArticle[] {
  if (sort === 'newest') return articles;
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const valueOf = ({ rows: [row] }: ListedArticle): string => {
    if (!row) return '';
    return sort === 'title' ? row.title : sort === 'host' ? articleHost(row) : site(row.site);
  };
  return articles
    .map((article) => ({ article, value: valueOf(article) }))
    .toSorted((one, other) => compare(one.value, other.value))
    .map(({ article }) => article);
}
