// What is done to destinations that are there: used or not, checked, allowed, removed, and brought back for a while.
import type { DestinationActions } from '@/components/options/destinations/destination-view';
import { destinationWords as words } from '@/components/options/destinations/destination-words';
import type { DestinationRecord } from '@/utils/core/destination';
import type { Problem } from '@/utils/core/problem';
import { withSite } from '@/utils/core/kinds/site-destinations';
import type { Secret } from '@/utils/core/secret';
import { ALWAYS_THERE } from '@/utils/destinations';
import {
  putDestination,
  putHandle,
  readHandle,
  readSecret,
  readWithToken,
  removeDestination,
} from '@/utils/platform/database/destinations';
import type { OptionsStore } from '../options-store';
import type { DestinationDoor } from './destination-door';
import { createDestinationList } from './destination-list';

export type DestinationEdits = ReturnType<typeof createDestinationEdits>;

export function createDestinationEdits(store: OptionsStore, door: DestinationDoor, sendAgain: (destination: string) => Promise<void>) {
  const { get, set, say, attempt } = store;
  const list = createDestinationList(store, door);
  const { find, about, change, look } = list;
  const nameOf = (record: DestinationRecord) => words.name(record, about(record.kind));

  const put = async (record: DestinationRecord, found: Problem | null, token: Secret | null = null): Promise<void> => {
    const { problem: _, ...rest } = record;
    await putDestination(found ? { ...rest, problem: found } : rest, token);
    if (!found) await sendAgain(record.id);
  };

  const checking = (id: string, is: boolean) => {
    const others = [...get().destinations.checking].filter((other) => other !== id);
    change({ checking: new Set(is ? [...others, id] : others) });
  };

  async function check(record: DestinationRecord): Promise<void> {
    if (get().destinations.checking.has(record.id)) return;
    checking(record.id, true);
    set({ said: null, problem: null });
    try {
      const { record: kept, token } = await readWithToken(record.id, ALWAYS_THERE);
      const found = await door.check(kept ?? record, token);
      // It may have been removed or changed meanwhile.
      const now = find(record.id);
      if (now) await put(now, found);
      if (now && !found) say(record.id, words.found(nameOf(record)));
    } finally {
      await look();
      checking(record.id, false);
    }
  }

  async function remove(record: DestinationRecord): Promise<void> {
    const { id } = record;
    const left = get().destinations.waiting.get(id)?.count ?? 0;
    // What is taken away, its token too, is forgotten with the offer.
    const [secret, handle] = await Promise.all([readSecret(id), readHandle(id)]);
    await removeDestination(id);
    store.offerUndo({
      at: 'destinations',
      text: words.removed(nameOf(record), left),
      back: () =>
        attempt('destinations', async () => {
          if (handle) await putHandle(id, handle);
          await putDestination(record, secret);
          await sendAgain(id);
        }),
    });
  }

  const actions = {
    chooseDestination(id, used) {
      const record = find(id);
      if (!record) return;
      set({ said: null });
      void attempt(id, () => putDestination({ ...record, used }));
    },
    claimDestination(id, site, is) {
      const record = find(id);
      if (!record) return;
      set({ said: null });
      void attempt(id, () => putDestination(withSite(record, site, is)));
    },
    checkDestination(id) {
      const record = find(id);
      if (record) void attempt(id, () => check(record));
    },
    allowDestination(id) {
      const record = find(id);
      if (!record) return;
      void attempt(id, async () => {
        const allowed = await door.allowDestination(record, about(record.kind));
        await look();
        if (allowed) await check(record);
      });
    },
    removeDestination(id) {
      const record = find(id);
      if (record) void attempt('destinations', () => remove(record));
    },
  } satisfies Partial<DestinationActions>;

  return { ...list, actions, put };
}
