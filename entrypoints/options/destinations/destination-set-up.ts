// Adding a destination and mending one: the browser is asked inside the click, the host before anything is kept as ready.
import type { DestinationActions, SetUp } from '@/components/options/destinations/destination-view';
import { destinationWords as words } from '@/components/options/destinations/destination-words';
import { speak } from '@/components/shared/words/say';
import type { DestinationRecord } from '@/utils/core/destination';
import type { Written } from '@/utils/core/kinds/kind-set-up';
import { type Problem, problem, retryOf } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import { readSecret } from '@/utils/platform/database/destinations';
import type { DestinationDoor } from './destination-door';
import type { DestinationEdits } from './destination-edits';
import type { OptionsStore } from '../options-store';

const originOf = (url: string) => new URL(url).origin;

export function createDestinationSetUp(
  { get, set, say, attempt }: OptionsStore,
  { find, about, put, change }: DestinationEdits,
  door: DestinationDoor,
) {
  const setUp = () => get().destinations.setUp;
  /** Only while it is the same form that waits. */
  const tell = (form: SetUp, part: Partial<SetUp>) => {
    const now = setUp();
    if (now && now.kind === form.kind && now.id === form.id) change({ setUp: { ...now, ...part } });
  };

  const usedBefore = (id: string | null): boolean => (id === null ? undefined : find(id)?.used) ?? true;
  const recordOf = (kind: string, id: string | null, { name, settings }: Written): DestinationRecord => ({
    id: id ?? crypto.randomUUID(),
    kind,
    name,
    settings,
    used: usedBefore(id),
    ...sitesOf(id),
  });

  /** As they were; a new one is the only site's, or it is asked whose it is. */
  function sitesOf(id: string | null): Pick<DestinationRecord, 'sites'> {
    const known = id === null ? undefined : find(id);
    if (known) return known.sites ? { sites: known.sites } : {};
    const [only, ...others] = get().sites;
    return { sites: only && others.length === 0 ? { [only.slug]: true } : {} };
  }

  const addressOf = ({ kind, settings }: DestinationRecord): string | null => about(kind).addressOf(settings);

  /** A token goes to the host it was made for, and to no other. */
  async function keptToken(record: DestinationRecord): Promise<Secret | null> {
    const known = find(record.id);
    const [before, now] = [known && addressOf(known), addressOf(record)];
    return known && before && now && originOf(before) === originOf(now) ? readSecret(known.id) : null;
  }

  async function ask(record: DestinationRecord, token: Secret | null, allowed: boolean): Promise<Problem | null> {
    const host = URL.parse(addressOf(record) ?? '')?.host ?? '';
    if (!allowed) return problem('sending-refused', { host });
    return token || !about(record.kind).needsToken ? door.check(record, token) : problem('token-missing', { host });
  }

  /** Asks the host; where that finds that something else was meant, once more with it. */
  async function settle(
    record: DestinationRecord,
    token: Secret | null,
    allowed: boolean,
  ): Promise<{ record: DestinationRecord; found: Problem | null }> {
    const found = await ask(record, token, allowed);
    const settings = found && (about(record.kind).form?.amend(record.settings, found) ?? null);
    if (settings === null) return { record, found };
    const settled: DestinationRecord = { ...record, settings };
    return { record: settled, found: await ask(settled, token, allowed) };
  }

  const actions = {
    setUpDestination(kind, id, pasted) {
      set({ said: null, problem: null });
      change({ setUp: { kind, id, checking: false, problem: null, ...(pasted && { pasted }) } });
    },
    leaveDestination: () => change({ setUp: null }),
    putDestination(written, typed, keep) {
      const form = setUp();
      if (!form) return;
      // Before anything is waited for: the browser asks only inside the click.
      const record = recordOf(form.kind, form.id, written);
      const asking = door.allowDestination(record, about(record.kind));
      set({ said: null, problem: null });
      tell(form, { checking: true, problem: null });
      void attempt('destinations', async () => {
        const token = typed ?? (await keptToken(record));
        const { record: settled, found } = await settle(record, token, await asking);
        const mayKeep = found === null || (keep && retryOf(found) === 'later');
        // A token that has just been pasted never was accepted.
        if (!mayKeep)
          return tell(form, {
            checking: false,
            problem: typed && found.code === 'token-refused' ? problem('token-not-accepted', found.details) : found,
          });
        await put(settled, found, typed);
        change({ setUp: null });
        const amended = settled === record ? undefined : about(record.kind).form?.amended(settled);
        const done = amended ? speak(amended) : words.added(record.name);
        say(form.id ?? 'destinations', found ? words.kept(record.name) : done);
      }).then((done) => !done && tell(form, { checking: false }));
    },
  } satisfies Partial<DestinationActions>;

  return actions;
}
