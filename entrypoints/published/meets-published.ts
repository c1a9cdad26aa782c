// Whether somebody published an article in a repository before it is sent there: asked at the head that it would be committed upon.
import { joinPath } from '@/utils/base/join-path';
import type { Delivery } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import type { PublishedFile } from '@/utils/core/team/published';
import type { Repository } from '@/utils/destinations/git/repository';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { readDestination } from '@/utils/platform/database/destinations';
import { readPublishedState } from '@/utils/platform/database/team/published';
import { readKeptSite } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { publishedByOthers } from './by-others';
import { isOfCommunity } from './of-community';
import { indexOf } from './published-place';

/** Throws the Problem `published-already` {path}. */
export async function meetsPublished(repository: Repository, head: string, delivery: Delivery): Promise<void> {
  const id = delivery.destination;
  const [state, record] = await Promise.all([readPublishedState(id), readDestination(id, [])]);
  const { data: settings } = RepositorySettings.safeParse(record?.settings);
  if (!state || !settings) return;
  await indexOf(repository, id, settings, state).catchUp(head);
  const [first] = await ofItsCommunity(await publishedByOthers([id], delivery), delivery);
  if (first) fail('published-already', { path: joinPath(settings.root, first.path) });
}

/** Without those that lie in the folder of another community of the site: an article may have a file in each. */
async function ofItsCommunity(found: PublishedFile[], { site, community }: Delivery): Promise<PublishedFile[]> {
  if (found.length === 0 || community === '') return found;
  const communities = ((await readKeptSite(site)) ?? SITES.find(({ slug }) => slug === site))?.communities ?? [];
  return found.filter(({ path }) => isOfCommunity(path, community, communities));
}
