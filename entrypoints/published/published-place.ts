// A destination's repository, opened to read what lies in it, and the index that this browser keeps of it.
import type { DestinationRecord } from '@/utils/core/destination';
import type { KnownKeys } from '@/utils/core/formats/known-keys';
import { type PublishedState, publishedKey } from '@/utils/core/team/published';
import type { Secret } from '@/utils/core/secret';
import { openIndex } from '@/utils/destinations/git/published-index';
import type { Repository } from '@/utils/destinations/git/repository';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { repositoryOpener } from '@/utils/destinations/repositories';
import { keepPublished, publishedBlobs, readPublishedState } from '@/utils/platform/database/team/published';
import { http, wait } from '@/utils/platform/http/http';
import { publishedFacts } from '@/utils/taxonomy/content/published-facts';
import { now } from '../outbox/alone';

/** Null where it is no repository, or its settings cannot be read. */
export function openRepository(record: DestinationRecord, token: Secret): { repository: Repository; settings: RepositorySettings } | null {
  const open = repositoryOpener(record.kind);
  const { data: settings } = RepositorySettings.safeParse(record.settings);
  return open && settings ? { repository: open(settings, { http, wait, now: Date.now, token }), settings } : null;
}

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
