// The index that this browser keeps of a destination's repository.
import type { KnownKeys } from '@/utils/core/formats/known-keys';
import { type PublishedState, publishedKey } from '@/utils/core/team/published';
import { openIndex } from '@/utils/destinations/git/published-index';
import type { Repository } from '@/utils/destinations/git/repository';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import { keepPublished, publishedBlobs, readPublishedState } from '@/utils/platform/database/team/published';
import { publishedFacts } from '@/utils/taxonomy/content/published-facts';
import { now } from '../outbox/alone';

/** What the files of its repository are kept by: another branch or folder has others. */
export const placeOfSettings = ({ baseUrl, project, branch, root }: RepositorySettings): string =>
  JSON.stringify([baseUrl, project, branch, root]);

/** `by`, `keys`: see `PublishedState`. */
export const indexOf = (
  repository: Repository,
  id: string,
  settings: RepositorySettings,
  { by, keys }: Pick<PublishedState, 'by' | 'keys'>,
) =>
  openIndex(
    repository,
    { id, of: placeOfSettings(settings), by, keys, root: settings.root },
    {
      state: () => readPublishedState(id),
      blobs: () => publishedBlobs(id),
      keep: keepPublished,
      factsOf: (path, text) => factsAt(id, path, text, keys),
      now,
    },
  );

async function factsAt(id: string, path: string, text: string, known: KnownKeys | null) {
  const facts = await publishedFacts(path, text, known);
  return { ...facts, keys: facts.keys.map((key) => publishedKey(id, key)) };
}
