// Looks for the file of a site in a repository: on the branch that its address names, else the one that people see first.
import { joinPath } from '@/utils/base/join-path';
import { ProblemError, problem } from '@/utils/core/problem';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import type { Secret } from '@/utils/core/secret';
import type { Site } from '@/utils/core/site';
import { findLongerBranch } from '@/utils/destinations/git/look-for-root';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import { unless } from '@/utils/hosts/unless';
import type { OpenedRepository } from '../../published/open-repository';
import { openTeamAt } from '../../team/team-repository';

const USUAL = 'gleaner.json';

export interface FoundTeam {
  /** With the branch that is there. */
  settings: RepositorySettings;
  path: string;
  mark: string | null;
  /** Null: there is no such file. */
  text: string | null;
}

/** `path` null: where the address leads, else at the root. Throws the Problems of the host. */
export async function findTeam(kind: string, wanted: unknown, path: string | null, token: Secret): Promise<FoundTeam> {
  const { repository, settings } = await atItsBranch(openTeamAt(kind, wanted, token), kind, token);
  const usual = [...new Set([joinPath(settings.root, USUAL), USUAL])];
  const [first = USUAL, ...others] = path === null ? usual : [path];
  for (const at of [first, ...others]) {
    const looked = await repository.look(at, settings.branch, null);
    if (!looked.same && looked.bytes) return { settings, path: at, mark: looked.mark, text: new TextDecoder().decode(looked.bytes) };
  }
  return { settings, path: first, mark: null, text: null };
}

async function atItsBranch(opened: OpenedRepository, kind: string, token: Secret): Promise<OpenedRepository> {
  const { repository, settings } = opened;
  if ((await unless('branch-missing', null, repository.head(settings.branch))) !== null) return opened;
  const longer = await findLongerBranch(repository, settings);
  const branch = longer ?? { branch: await repository.defaultBranch(), root: settings.root };
  if (branch.branch === settings.branch) throw new ProblemError(problem('branch-missing', { branch: settings.branch }));
  return openTeamAt(kind, { ...settings, ...branch }, token);
}

/** The repository that the file lies in, as a destination: with the site's content root, where that is a folder in it. */
export async function ownPlace(named: SharedDestination, { contentRoot }: Site, token: Secret): Promise<SharedDestination> {
  const { repository, settings } = openTeamAt(named.kind, { ...(named.settings as RepositorySettings), root: '' }, token);
  const isThere = contentRoot !== '' && (await repository.list(contentRoot, await repository.head(settings.branch))) !== null;
  return { ...named, settings: { ...settings, root: isThere ? contentRoot : '' } };
}
