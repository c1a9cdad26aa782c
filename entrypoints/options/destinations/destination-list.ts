// The destinations as they are kept, looked at whenever something of them may have changed.
import type { DestinationRecord } from '@/utils/core/destination';
import type { KnownKind } from '@/utils/core/kinds/kind-set-up';
import { type Problem, problem } from '@/utils/core/problem';
import { ALWAYS_THERE } from '@/utils/destinations';
import { hasSecret, watchDestinations } from '@/utils/platform/database/destinations';
import { watchPublishedStates } from '@/utils/platform/database/team/published';
import { watchWaiting } from '@/utils/platform/database/waiting-deliveries';
import { readClaimed } from '../../outbox/read-claimed';
import type { OptionsStore } from '../options-store';
import type { DestinationDoor } from './destination-door';
import { aboutOf, type DestinationsState } from './destinations-state';
import { loadKinds } from './known-kinds';

export type DestinationList = ReturnType<typeof createDestinationList>;

export function createDestinationList({ get, set }: Pick<OptionsStore, 'get' | 'set'>, door: DestinationDoor) {
  const { promise: shown, resolve: isShown } = Promise.withResolvers<void>();
  let looking = 0;
  const missing = new Set(['records', 'waiting', 'kinds']);

  const change = (part: Partial<DestinationsState>) => set({ destinations: { ...get().destinations, ...part } });
  const about = (kind: string): KnownKind => aboutOf(get().destinations, kind);

  async function lookAt(record: DestinationRecord): Promise<Problem | null> {
    const { isUnknown, asks, addressOf, needsToken } = about(record.kind);
    if (isUnknown) return null;
    if (asks === 'handle') return door.check(record, null);
    if (asks !== 'origin') return null;
    const address = addressOf(record.settings);
    if (address === null) return problem('destination-unreadable');
    const { host } = new URL(address);
    if (needsToken && !(await hasSecret(record.id))) return problem('token-missing', { host });
    return (await door.maySend(address)) ? null : problem('host-not-allowed', { host });
  }

  async function look(): Promise<void> {
    if (missing.size > 0) return;
    looking += 1;
    const mine = looking;
    const found = await Promise.all(get().destinations.records.map(async (record) => [record.id, await lookAt(record)] as const));
    // A later look is shown by whoever began it.
    if (mine === looking) change({ looked: new Map(found) });
    isShown();
  }

  const come = (part: Partial<DestinationsState>) => {
    for (const name of Object.keys(part)) missing.delete(name);
    change(part);
    void look();
  };

  change({ folders: door.canChooseFolder() });
  void loadKinds().then((kinds) => come({ kinds }));
  // Whose they are is settled before a second site can come.
  void readClaimed().then(() => watchDestinations(ALWAYS_THERE, (records) => come({ records })));
  watchWaiting((waiting) => come({ waiting }));
  watchPublishedStates((published) => change({ published }));

  return {
    change,
    look,
    about,
    find: (id: string): DestinationRecord | undefined => get().destinations.records.find((record) => record.id === id),
    /** Resolves when there is something to show. */
    shown,
  };
}
