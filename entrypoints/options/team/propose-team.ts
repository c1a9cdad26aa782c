// What is here and not in the team's file goes there: merged with what lies there in that moment, as a commit or for review.
import { sha256 } from '@/utils/base/sha256';
import type { Secret } from '@/utils/core/secret';
import type { TeamFile } from '@/utils/core/team/team-file';
import { type PutDone, putFile } from '@/utils/destinations/git/put-file';
import { wait } from '@/utils/platform/http/http';
import { hereAsTeam, teamText } from '@/utils/taxonomy/team/team-text';
import type { OpenedRepository } from '../../published/open-repository';
import { openTeam, openTeamAt } from '../../team/team-repository';
import { type Here, versionsOf } from './team-versions';

export interface Proposed extends PutDone {
  /** What the file says then. */
  text: string;
}

/** Throws the Problems of the host, and `vocabulary-unreadable` where what lies there is no site's file any more. */
export async function proposeTeam(team: TeamFile, here: Here, how: 'commit' | 'review'): Promise<Proposed> {
  const { mergedWith, mine } = await versionsOf(team, here);
  return putText(await openTeam(team), team.path, how, (there) => teamText(there ?? '{}', there === null ? mine : mergedWith(there).value));
}

/** Where no file was. One that came meanwhile stays as it is. */
export const putNewFile = (
  { kind, settings, path }: { kind: string; settings: unknown; path: string },
  { site, destinations, proposed }: Here,
  token: Secret,
): Promise<Proposed> =>
  putText(openTeamAt(kind, settings, token), path, 'commit', (there) =>
    there === null ? teamText('{}', hereAsTeam(site, destinations, proposed)) : null,
  );

async function putText(
  { repository, settings }: OpenedRepository,
  path: string,
  how: 'commit' | 'review',
  textFor: (there: string | null) => string | null,
): Promise<Proposed> {
  let text = '';
  const hash = await sha256(new TextEncoder().encode(path));
  const done = await putFile(
    repository,
    settings,
    { wait },
    {
      path,
      make(bytes) {
        const there = bytes && new TextDecoder().decode(bytes);
        const made = textFor(there);
        text = made ?? there ?? '';
        return made === null ? null : new TextEncoder().encode(made);
      },
      title: `Update ${path}`,
      text: 'Settings of the site, changed in Gleaner.',
      branch: `gleaner/settings-${hash.slice(0, 12)}`,
      how,
    },
  );
  return { ...done, text };
}
