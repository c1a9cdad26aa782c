// The repository that a site's file lies in, opened with the token of a destination that is the same repository, else with its own.
import { fail } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import type { TeamFile } from '@/utils/core/team/team-file';
import { ALWAYS_THERE } from '@/utils/destinations';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { readDestinations, readSecret } from '@/utils/platform/database/destinations';
import { teamSecret } from '@/utils/platform/database/team/teams';
import { type OpenedRepository, openRepository } from '../published/open-repository';

/** Throws the Problem `destination-unreadable`. */
export const openTeamAt = (kind: string, settings: unknown, token: Secret): OpenedRepository =>
  openRepository({ kind, settings }, token) ?? fail('destination-unreadable');

/** Throws the Problems `destination-unreadable` and `token-missing`. */
export async function openTeam({ site, kind, settings }: Pick<TeamFile, 'site' | 'kind' | 'settings'>): Promise<OpenedRepository> {
  const { data: place } = RepositorySettings.safeParse(settings);
  if (!place) return fail('destination-unreadable');
  const token = (await tokenOf(kind, place)) ?? (await readSecret(teamSecret(site)));
  return token ? openTeamAt(kind, settings, token) : fail('token-missing', { host: new URL(place.baseUrl).host });
}

/** A token that was renewed there is the newer one. */
async function tokenOf(kind: string, { baseUrl, project }: RepositorySettings): Promise<Secret | null> {
  for (const record of await readDestinations(ALWAYS_THERE)) {
    const { data: place } = RepositorySettings.safeParse(record.settings);
    if (record.kind !== kind || !place || place.baseUrl !== baseUrl || place.project !== project || record.problem) continue;
    const token = await readSecret(record.id);
    if (token) return token;
  }
  return null;
}
