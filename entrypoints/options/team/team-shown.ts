// What is shown of the files of teams: made anew whenever one of them, its site, or what goes with it changes.
import type { TeamSiteView, TeamView } from '@/components/options/team/team-view';
import { ProblemError } from '@/utils/core/problem';
import type { TeamFile } from '@/utils/core/team/team-file';
import { changeTeam, watchTeams } from '@/utils/platform/database/team/teams';
import { proposedWords } from '@/utils/taxonomy/proposed-words';
import { whenChanged } from '../../screen/screen-store';
import type { OptionsStore } from '../options-store';
import type { KeptSites } from '../sites/kept-sites';
import { sharedBySite } from '../sites/shared-by-site';
import { type Here, teamSiteView } from './team-versions';

/** `taken`, which the curator has seen, is what both begin with from now on. What has come since then is still to be shown. */
export const settleTeam = (site: string, taken: string): Promise<void> =>
  changeTeam(site, (known) => {
    const { newer, left: _, ...team } = known;
    return { ...team, base: taken, ...(newer !== undefined && newer !== taken && { newer }) };
  });

/** Taken back: what was taken is offered again at once, or what has come since. */
export const offerAgain = (site: string, { base, newer }: Pick<TeamFile, 'base' | 'newer'>): Promise<void> =>
  changeTeam(site, (known) => {
    const { left: _, ...team } = known;
    return { ...team, base, ...(team.newer === undefined && newer !== undefined && { newer }) };
  });

export function createShownTeams(store: OptionsStore, { find }: Pick<KeptSites, 'find'>) {
  const { get, set } = store;
  let teams: TeamFile[] = [];
  let showing = 0;

  const change = (part: Partial<TeamView>) => set({ team: { ...get().team, ...part } });

  /** Null: there is no such site. */
  function hereOf(slug: string): Here | null {
    const site = find(slug);
    const { destinations, proposed } = get();
    return site && { site, destinations: sharedBySite(destinations.records, slug), proposed: proposedWords(site, proposed) };
  }

  async function viewOf(team: TeamFile, here: Here): Promise<TeamSiteView> {
    try {
      return await teamSiteView(team, here);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const bare = { project: '', path: team.path, askedAt: team.askedAt, looking: false, offer: null, local: [], moves: [] };
      return { ...(get().team.sites[team.site] ?? bare), problem: error.problem };
    }
  }

  async function show(): Promise<void> {
    const mine = (showing += 1);
    const shown: Record<string, TeamSiteView> = {};
    for (const team of teams) {
      const here = hereOf(team.site);
      if (!here) continue;
      const view = await viewOf(team, here);
      // Its words are all here already.
      const isTaken = view.offer && view.offer.changes.length + view.offer.moves.length + view.offer.kept.length === 0;
      if (isTaken && team.newer !== undefined) await settleTeam(team.site, team.newer);
      shown[team.site] = view;
    }
    if (mine === showing) change({ sites: shown });
  }

  watchTeams((found) => {
    teams = found;
    void show();
  });
  whenChanged(
    store,
    ({ sites, destinations: { records }, proposed }) => [sites, records, proposed],
    () => teams.length > 0 && void show(),
  );
  return { change, hereOf };
}
