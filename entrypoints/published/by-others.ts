// What others published of an article, out of what this browser has read of the repositories.
import type { Delivery } from '@/utils/core/delivery';
import type { PublishedFile } from '@/utils/core/team/published';
import { deliveriesOfArticle } from '@/utils/platform/database/deliveries';
import { publishedOf } from '@/utils/platform/database/team/published';

/** Files of the article that lie at these destinations, but for those that came from here or that it was said to lie beside. */
export async function publishedByOthers(
  places: readonly string[],
  article: Pick<Delivery, 'articleKeys'> & Partial<Pick<Delivery, 'paths' | 'moves' | 'beside'>>,
): Promise<PublishedFile[]> {
  const found = await publishedOf(places, article.articleKeys);
  if (found.length === 0) return [];
  const own = new Set([...(article.paths ?? []), ...(article.beside ?? []), ...(article.moves ?? []).map(({ path }) => path)]);
  for (const { state, paths } of await deliveriesOfArticle(article.articleKeys))
    if (state === 'delivered') for (const path of paths) own.add(path);
  return found.filter(({ path }) => !own.has(path));
}
