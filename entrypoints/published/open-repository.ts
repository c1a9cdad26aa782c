// A Git host's repository, as settings name it and a token opens it.
import type { DestinationRecord } from '@/utils/core/destination';
import type { Secret } from '@/utils/core/secret';
import type { Repository } from '@/utils/destinations/git/repository';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { repositoryOpener } from '@/utils/destinations/repositories';
import { http, wait } from '@/utils/platform/http/http';

export interface OpenedRepository {
  repository: Repository;
  settings: RepositorySettings;
}

/** Null where it is no repository, or its settings cannot be read. */
export function openRepository(
  { kind, settings: kept }: Pick<DestinationRecord, 'kind' | 'settings'>,
  token: Secret,
): OpenedRepository | null {
  const open = repositoryOpener(kind);
  const { data: settings } = RepositorySettings.safeParse(kept);
  return open && settings ? { repository: open(settings, { http, wait, now: Date.now, token }), settings } : null;
}
