// Adding a destination and mending one: the browser is asked inside the click, the host before anything is kept as ready.
import type { DestinationActions, SetUp, Written } from '@/components/options/destination-view';
import { destinationWords as words } from '@/components/options/destination-words';
import type { DestinationRecord, HostKind } from '@/utils/core/destination';
import { type Problem, problem, retryOf } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import { readSecret } from '@/utils/platform/destinations';
import type { DestinationDoor } from './destination-door';
import type { DestinationEdits } from './destination-edits';
import type { OptionsStore } from './options-store';

type HostRecord = Extract<DestinationRecord, { kind: HostKind }>;

const originOf = (url: string) => new URL(url).origin;

export function createDestinationSetUp({ view, set, say, attempt }: OptionsStore, { find, put, change }: DestinationEdits, door: DestinationDoor) {
  const setUp = () => view().destinations.setUp;
  /** Only while it is the same form that waits. */
  const tell = (form: SetUp, part: Partial<SetUp>) => {
    const now = setUp();
    if (now && now.kind === form.kind && now.id === form.id) change({ setUp: { ...now, ...part } });
  };

  const usedBefore = (id: string | null): boolean => (id === null ? undefined : find(id)?.used) ?? true;
  const recordOf = (kind: HostKind, id: string | null, { name, settings }: Written): HostRecord =>
    ({ id: id ?? crypto.randomUUID(), kind, name, settings, used: usedBefore(id) });

  /** A token goes to the host it was made for, and to no other. */
  async function keptToken(id: string | null, baseUrl: string): Promise<Secret | null> {
    const known = id === null ? undefined : find(id);
    return known && 'settings' in known && originOf(known.settings.baseUrl) === originOf(baseUrl) ? readSecret(known.id) : null;
  }

  async function ask(record: HostRecord, token: Secret | null, allowed: boolean): Promise<Problem | null> {
    const { host } = new URL(record.settings.baseUrl);
    if (!allowed) return problem('sending-refused', { host });
    return token ? door.check(record, token) : problem('token-missing', { host });
  }

  /** Asks the host; where the branch goes on in what was taken for the folder, once more with both as the host has them. */
  async function settle(record: HostRecord, token: Secret | null, allowed: boolean): Promise<{ record: HostRecord; found: Problem | null }> {
    const found = await ask(record, token, allowed);
    const { longerBranch: branch, longerRoot: root = '' } = found?.details ?? {};
    if (!branch) return { record, found };
    const settled: HostRecord = { ...record, settings: { ...record.settings, branch, root } };
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
      const asking = door.allowDestination(record);
      set({ said: null, problem: null });
      tell(form, { checking: true, problem: null });
      void attempt('destinations', async () => {
        const token = typed ?? (await keptToken(form.id, written.settings.baseUrl));
        const { record: settled, found } = await settle(record, token, await asking);
        const mayKeep = found === null || (keep && retryOf(found) === 'later');
        // A token that has just been pasted never was accepted.
        if (!mayKeep) return tell(form, { checking: false, problem: typed && found.code === 'token-refused' ? problem('token-not-accepted', found.details) : found });
        await put(settled, found, typed);
        change({ setUp: null });
        const { branch, root } = settled.settings;
        const done = settled === record ? words.added(record.name) : words.addedAt(record.name, branch, root);
        say(form.id ?? 'destinations', found ? words.kept(record.name) : done);
      }).then((done) => !done && tell(form, { checking: false }));
    },
  } satisfies Partial<DestinationActions>;

  return actions;
}
