// The repositories that a site's files go to, as far as they can be read.
import type { ShownRepository } from '@/components/audit/audit-view';
import { isOfSite } from '@/utils/core/kinds/site-destinations';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { readDestinations } from '@/utils/platform/database/destinations';

export const shownRepositories = async (site: string): Promise<ShownRepository[]> =>
  (await readDestinations(ALWAYS_THERE))
    .filter((record) => isOfSite(placeOf(record), site) && RepositorySettings.safeParse(record.settings).success)
    .map(({ id, name }) => ({ id, name }));
