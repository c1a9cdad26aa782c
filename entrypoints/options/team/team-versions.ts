// The versions of a site's file that are held against each other: as it was taken, as the team has it by now, and what is here.
import type { TeamSiteView } from '@/components/options/team/team-view';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import type { Proposal } from '@/utils/core/past-choice';
import { withPresets } from '@/utils/core/formats/preset-texts';
import type { Site } from '@/utils/core/site';
import type { TeamFile } from '@/utils/core/team/team-file';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { teamChanges, teamMoves } from '@/utils/taxonomy/team/team-changes';
import { hereAsTeam, type MergedTeam, mergeTeam, normalTeam, proposedIn } from '@/utils/taxonomy/team/team-text';

export interface Here {
  site: Site;
  destinations: readonly SharedDestination[];
  proposed: readonly Proposal[];
}

export interface Versions {
  base: Record<string, unknown>;
  mine: Record<string, unknown>;
  /** With the team's file as `text` has it. Throws the Problem `vocabulary-unreadable`. */
  mergedWith(text: string): MergedTeam;
}

/** Throws the Problem `vocabulary-unreadable`. */
export async function versionsOf(team: Pick<TeamFile, 'base'>, { site, destinations, proposed }: Here): Promise<Versions> {
  const [{ readShared }, { SOURCES }] = await Promise.all([
    import('@/utils/destinations/shared-destination'),
    import('@/utils/formats/presets/sources'),
  ]);
  const read = (named: readonly SharedDestination[]) => named.flatMap((one) => readShared(one) ?? []);
  const whole = (its: Site) => withPresets(its, SOURCES);
  const base = normalTeam(team.base, read, whole);
  const mine = hereAsTeam(site, destinations, [...proposedIn(team.base), ...proposed]);
  return { base, mine, mergedWith: (text) => mergeTeam(base, normalTeam(text, read, whole), mine) };
}

/** What is shown of it. Throws the Problem `vocabulary-unreadable`. */
export async function teamSiteView(team: TeamFile, here: Here): Promise<TeamSiteView> {
  const { base, mine, mergedWith } = await versionsOf(team, here);
  const merged = team.newer === undefined || team.left ? null : mergedWith(team.newer);
  const { project = '' } = RepositorySettings.safeParse(team.settings).data ?? {};
  return {
    project,
    path: team.path,
    askedAt: team.askedAt,
    looking: false,
    problem: team.problem ?? null,
    offer: merged && {
      changes: teamChanges(mine, merged.value),
      moves: teamMoves(mine, merged.value),
      kept: merged.clashes.map((path) => path.join(' › ')),
    },
    local: teamChanges(base, mine),
    moves: teamMoves(base, mine),
  };
}
