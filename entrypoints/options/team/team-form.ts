// The form that asks for a team's file by the address of its repository: takes the site that lies there, or puts one there.
import type { OptionsActions } from '@/components/options/options-view';
import { EMPTY_FORM, type TeamForm, type TeamPlace } from '@/components/options/team/team-view';
import { teamWords as words } from '@/components/options/team/team-words';
import type { DestinationRecord } from '@/utils/core/destination';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import { fail, ProblemError } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import { putSetting } from '@/utils/platform/database/settings';
import { putTeam } from '@/utils/platform/database/team/teams';
import { now } from '../../outbox/alone';
import type { DestinationDoor } from '../destinations/destination-door';
import type { DestinationEdits } from '../destinations/destination-edits';
import type { OptionsStore } from '../options-store';
import { withFormats } from '../sites/check-formats';
import type { KeptSites } from '../sites/kept-sites';
import { joinNamed, readNamed } from '../sites/named-destinations';
import type { createShownTeams } from './team-shown';
import { destinationsWithToken } from './token-for-destinations';

// What asks hosts and reads files is loaded by who sends the form alone.
const loadOpen = () => import('./open-team');
const loadPropose = () => import('./propose-team');
const loadRead = () => import('@/utils/taxonomy/site-file/read-site');

interface Parts {
  sites: KeptSites;
  destinations: DestinationEdits;
  door: DestinationDoor;
  shown: ReturnType<typeof createShownTeams>;
}

export function createTeamForm({ get, set, say }: OptionsStore, { sites, destinations, door, shown: { change, hereOf } }: Parts) {
  const { find, put, putUndoably } = sites;
  /** What the form was sent with, where no file was found. */
  let pending: { kind: string; settings: unknown; path: string; token: Secret } | null = null;
  const form = (part: Partial<TeamForm>) => change({ form: { ...(get().team.form ?? EMPTY_FORM), ...part } });

  async function follow(
    place: { kind: string; settings: unknown; path: string; mark: string | null },
    slug: string,
    base: string,
    token: Secret,
  ) {
    await putTeam({ site: slug, ...place, base, askedAt: now() }, token);
    pending = null;
    change({ form: null });
  }

  async function open({ kind, settings, path }: TeamPlace, token: Secret, asking: Promise<boolean>): Promise<void> {
    const host = URL.parse(destinations.about(kind).addressOf(settings) ?? '')?.host ?? '';
    if (!(await asking)) fail('sending-refused', { host });
    const found = await (await loadOpen()).findTeam(kind, settings, path, token);
    if (found.text === null) {
      pending = { kind, settings: found.settings, path: found.path, token };
      return form({ checking: false, missing: found.path });
    }
    const read = (await loadRead()).readSite(found.text);
    const site = await withFormats(read.site);
    const named = await readNamed(read);
    const here: SharedDestination = { kind, name: found.settings.project, settings: found.settings };
    const joining = joinNamed(
      site.slug,
      named.destinations?.length ? named.destinations : [await (await loadOpen()).ownPlace(here, site, token)],
    );
    const before = find(site.slug);
    const keeping = () => joining.withSite(site);
    if (before) await putUndoably({ before, after: site, text: words.siteTaken(site.name), at: 'new-site' }, keeping, joining.takeBack);
    else if (!(await put(site, keeping))) return form({ checking: false });
    await destinationsWithToken({ kind, settings: found.settings }, site.slug, (record) => giveToken(record, token));
    await follow({ kind, settings: { ...found.settings, root: '' }, path: found.path, mark: found.mark }, site.slug, found.text, token);
    await putSetting('site', site.slug);
    if (!before) say('new-site', words.siteTaken(site.name));
  }

  const giveToken = async (record: DestinationRecord, token: Secret): Promise<void> =>
    destinations.put(record, await door.check(record, token), token);

  /** What goes wrong with the form stands at the form. */
  const inForm = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      form({ checking: false, problem: error.problem });
    }
  };

  return {
    openTeam(place, token) {
      // Before anything is waited for: the browser asks only inside the click.
      const asking = door.allowDestination(
        { id: '', kind: place.kind, name: '', used: true, settings: place.settings },
        destinations.about(place.kind),
      );
      set({ said: null, problem: null });
      form({ checking: true, problem: null });
      void inForm(() => open(place, token, asking));
    },
    putTeamFile(slug) {
      const here = hereOf(slug);
      if (!pending || !here) return;
      const { token, ...place } = pending;
      form({ checking: true, problem: null });
      void inForm(async () => {
        const { text, url, review } = await (await loadPropose()).putNewFile(place, here, token);
        await follow({ ...place, mark: null }, slug, text, token);
        say(slug, review ? words.asked(url ?? '') : words.proposed(url ?? ''));
      });
    },
    beginTeamForm: () => change({ form: EMPTY_FORM }),
    leaveTeamForm() {
      pending = null;
      change({ form: null });
    },
  } satisfies Partial<OptionsActions>;
}
