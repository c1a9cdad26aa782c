// Sites whose files their teams keep in repositories: followed, taken anew, and proposed back.
import type { OptionsActions } from '@/components/options/options-view';
import { teamWords as words } from '@/components/options/team/team-words';
import type { TeamFile } from '@/utils/core/team/team-file';
import { changeTeam, deleteTeam, readTeam } from '@/utils/platform/database/team/teams';
import { withoutMoves } from '@/utils/taxonomy/team/team-text';
import type { DestinationDoor } from '../destinations/destination-door';
import type { DestinationEdits } from '../destinations/destination-edits';
import type { OptionsStore } from '../options-store';
import { withFormats } from '../sites/check-formats';
import type { KeptSites } from '../sites/kept-sites';
import { joinNamed, readNamed } from '../sites/named-destinations';
import { createTeamForm } from './team-form';
import { createShownTeams, offerAgain, settleTeam as settle } from './team-shown';
import { versionsOf } from './team-versions';

// What asks hosts and reads files is loaded by who has such a site alone.
const loadPropose = () => import('./propose-team');
const loadLook = () => import('../../team/look-at-team');
const loadRead = () => import('@/utils/taxonomy/site-file/read-site');

export function createTeamSites(store: OptionsStore, sites: KeptSites, destinations: DestinationEdits, door: DestinationDoor) {
  const { get, say, attempt } = store;
  const shown = createShownTeams(store, sites);
  const { change, hereOf } = shown;

  const offered = (site: string, more: Partial<TeamFile> = {}): Promise<void> =>
    changeTeam(site, (known) => {
      const { left: _, ...team } = known;
      return { ...team, ...more };
    });

  async function take(slug: string, how: 'all' | 'stay'): Promise<void> {
    const [team, here] = [await readTeam(slug), hereOf(slug)];
    if (!here || team?.newer === undefined) return;
    const { newer } = team;
    const versions = await versionsOf(team, here);
    const merged = versions.mergedWith(newer);
    const value = how === 'all' ? merged.value : withoutMoves(versions.mine, merged.value);
    const read = (await loadRead()).readSite(JSON.stringify(value));
    const after = await withFormats(read.site);
    const joining = joinNamed(slug, how === 'all' ? (await readNamed(read)).destinations : undefined);
    await sites.putUndoably(
      { before: here.site, after, text: words.taken(after.name) },
      async () => {
        await joining.withSite(after);
        await settle(slug, newer);
      },
      async () => {
        await joining.takeBack();
        await offerAgain(slug, team);
      },
    );
  }

  async function propose(slug: string, how: 'commit' | 'review'): Promise<void> {
    const [team, here] = [await readTeam(slug), hereOf(slug)];
    if (!team || !here) return;
    const { url, review, text } = await (await loadPropose()).proposeTeam(team, here, how);
    if (url === null) return say(slug, words.nothingToPropose);
    if (!review) await offered(slug, { newer: text, mark: null });
    say(slug, review ? words.asked(url) : words.proposed(url));
  }

  async function look(slug: string): Promise<void> {
    const team = await readTeam(slug);
    if (!team) return;
    const looking = (is: boolean) => {
      const view = get().team.sites[slug];
      if (view) change({ sites: { ...get().team.sites, [slug]: { ...view, looking: is } } });
    };
    looking(true);
    await (await loadLook()).lookAtTeam({ ...team, mark: team.newer === undefined ? team.mark : null });
    looking(false);
    const after = await readTeam(slug);
    if (after && after.newer === undefined && !after.problem) say(slug, words.unchanged);
    // What was left is offered again where it is asked for.
    else if (after?.left) await offered(slug);
  }

  return {
    ...createTeamForm(store, { sites, destinations, door, shown }),
    lookAtTeam: (slug) => void attempt(slug, () => look(slug)),
    takeTeam: (slug, how) => void attempt(slug, () => take(slug, how)),
    leaveTeam: (slug) => void attempt(slug, () => changeTeam(slug, (team) => ({ ...team, left: true }))),
    proposeTeam: (slug, how) => void attempt(slug, () => propose(slug, how)),
    forgetTeam: (slug) =>
      void attempt(slug, async () => {
        await deleteTeam(slug);
        say(slug, words.forgotten);
      }),
  } satisfies Partial<OptionsActions>;
}
