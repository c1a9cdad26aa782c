// Whether somebody published an article in a repository before it is sent there: asked of all that lies at the very commit that it would be
// laid upon. A site with an article twice is worse than one that has it a few minutes later, so nothing goes before all was read once.
import { joinPath } from '@/utils/base/join-path';
import type { Delivery } from '@/utils/core/delivery';
import { fail, ProblemError } from '@/utils/core/problem';
import type { PublishedFile, PublishedState } from '@/utils/core/team/published';
import type { Repository } from '@/utils/destinations/git/repository';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { readDestination } from '@/utils/platform/database/destinations';
import { readPublishedState } from '@/utils/platform/database/team/published';
import { readKeptSite } from '@/utils/platform/database/sites';
import { wait } from '@/utils/platform/http/http';
import { SITES } from '@/utils/taxonomy/sites';
import { publishedByOthers } from './by-others';
import { isOfCommunity } from './of-community';
import { indexOf, placeOfSettings } from './published-place';
import { atPublished, readPublished } from './read-published';

/** Milliseconds: most repositories are read by then; then the article waits so long, and reading goes on. */
const PATIENCE = 20_000;
const LOOK_AGAIN = 15_000;

/**
 * Throws the Problems `published-already` {path}, `published-unread` {project, retryAt} where reading takes longer, and those of the host
 * that keep it from being read.
 */
export async function meetsPublished(repository: Repository, head: string, delivery: Delivery): Promise<void> {
  const id = delivery.destination;
  const { data: settings } = RepositorySettings.safeParse((await readDestination(id, []))?.settings);
  if (!settings) return;
  const unread = (): never =>
    fail('published-unread', { project: settings.project, retryAt: new Date(Date.now() + LOOK_AGAIN).toISOString() });
  if (!isRead(await readPublishedState(id), settings)) await Promise.race([readPublished(id, repository), wait(PATIENCE)]);
  const signal = AbortSignal.timeout(PATIENCE);
  const met = atPublished(id, { signal }, async () => {
    const state = await readPublishedState(id);
    if (state === null || !isRead(state, settings)) return state?.problem ? raise(new ProblemError(state.problem)) : unread();
    await indexOf(repository, id, settings, state).follow(head);
    const [first] = await ofItsCommunity(await publishedByOthers([id], delivery), delivery);
    return first;
  });
  const first = await met.catch((error: unknown) => (error === signal.reason ? unread() : raise(error)));
  if (first) fail('published-already', { path: joinPath(settings.root, first.path) });
}

const isRead = (state: PublishedState | null, settings: RepositorySettings): boolean =>
  state !== null && state.commit !== null && state.of === placeOfSettings(settings);

const raise = (error: unknown): never => {
  throw error;
};

/** Without those that lie in the folder of another community of the site: an article may have a file in each. */
async function ofItsCommunity(found: PublishedFile[], { site, community }: Delivery): Promise<PublishedFile[]> {
  if (found.length === 0 || community === '') return found;
  const communities = ((await readKeptSite(site)) ?? SITES.find(({ slug }) => slug === site))?.communities ?? [];
  return found.filter(({ path }) => isOfCommunity(path, community, communities));
}
