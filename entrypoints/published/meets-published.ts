// Whether somebody published an article in a repository before it is sent there: asked at the head that it would be committed upon.
import type { Delivery } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import type { PublishedFile } from '@/utils/core/team/published';
import type { Repository } from '@/utils/destinations/git/repository';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import { deliveriesOfArticle } from '@/utils/platform/database/deliveries';
import { publishedOf, readPublishedState } from '@/utils/platform/database/team/published';
import { readKeptSite } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { isOfCommunity } from './of-community';
import { indexOf } from './published-place';

/** Throws the Problem `published-already` {path}. */
export async function meetsPublished(
  { id, settings }: { id: string; settings: RepositorySettings },
  repository: Repository,
  head: string,
  delivery: Delivery,
): Promise<void> {
  const state = await readPublishedState(id);
  if (!state) return;
  await indexOf(repository, id, settings, state).catchUp(head);
  const found = await publishedByOthers([id], delivery);
  const [first] = await ofItsCommunity(found, delivery);
  if (first) fail('published-already', { path: settings.root === '' ? first.path : `${settings.root}/${first.path}` });
}

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

/** Without those that lie in the folder of another community of the site: an article may have a file in each. */
async function ofItsCommunity(found: PublishedFile[], { site, community }: Delivery): Promise<PublishedFile[]> {
  if (found.length === 0 || community === '') return found;
  const communities = ((await readKeptSite(site)) ?? SITES.find(({ slug }) => slug === site))?.communities ?? [];
  return found.filter(({ path }) => isOfCommunity(path, community, communities));
}
