// The destinations: shown as they are kept, checked, changed, removed, and brought back for a while.
import type { DestinationActions, DestinationsView, DestinationView } from '@/components/options/destination-view';
import { destinationWords as words } from '@/components/options/destination-words';
import type { DestinationRecord } from '@/utils/core/destination';
import { pausesDestination, type Problem, problem } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import { hasSecret, putDestination, putHandle, readHandle, readSecret, readWithToken, removeDestination, watchDestinations } from '@/utils/platform/destinations';
import { type WaitingFor, watchWaiting } from '@/utils/platform/waiting-deliveries';
import type { DestinationDoor } from './destination-door';
import type { OptionsStore } from './options-store';

/** Milliseconds that Undo is offered. */
const OFFERED = 10_000;

export type DestinationEdits = ReturnType<typeof createDestinationEdits>;

export function createDestinationEdits(store: OptionsStore, door: DestinationDoor, sendAgain: (destination: string) => Promise<void>) {
  const { view, set, say, attempt } = store;
  let records: DestinationRecord[] | null = null;
  let waiting: Map<string, WaitingFor> | null = null;
  const { promise: shown, resolve: isShown } = Promise.withResolvers<void>();
  const checking = new Set<string>();
  let reading = 0;

  const change = (part: Partial<DestinationsView>) => set({ destinations: { ...view().destinations, ...part } });
  const find = (id: string) => records?.find((record) => record.id === id);

  const viewOf = async (record: DestinationRecord): Promise<DestinationView> => {
    const { count = 0, problems = [] } = waiting?.get(record.id) ?? {};
    const held = problems.find(pausesDestination) ?? null;
    const now = record.kind === 'folder' ? await door.check(record, null) : ((await missing(record)) ?? record.problem ?? null);
    return { record, waiting: count, checking: checking.has(record.id), problem: now ?? held };
  };

  /** What must be there before anything is sent. */
  async function missing(record: DestinationRecord): Promise<Problem | null> {
    if (!('settings' in record)) return null;
    const { host } = new URL(record.settings.baseUrl);
    if (!(await hasSecret(record.id))) return problem('token-missing', { host });
    return (await door.maySend(record.settings.baseUrl)) ? null : problem('host-not-allowed', { host });
  }

  async function show(): Promise<void> {
    if (!records || !waiting) return;
    reading += 1;
    const mine = reading;
    const list = await Promise.all(records.map(viewOf));
    // A later reading is shown by whoever began it.
    if (mine === reading) change({ list });
    isShown();
  }

  change({ folders: door.canChooseFolder() });
  watchDestinations((found) => {
    records = found;
    void show();
  });
  watchWaiting((found) => {
    waiting = found;
    void show();
  });

  const put = async (record: DestinationRecord, found: Problem | null, token: Secret | null = null): Promise<void> => {
    const { problem: _, ...rest } = record;
    await putDestination(found ? { ...rest, problem: found } : rest, token);
    if (!found) await sendAgain(record.id);
  };

  async function check(record: DestinationRecord): Promise<void> {
    if (checking.has(record.id)) return;
    checking.add(record.id);
    set({ said: null, problem: null });
    await show();
    try {
      const { record: kept, token } = await readWithToken(record.id);
      const found = await door.check(kept ?? record, token);
      // It may have been removed or changed meanwhile.
      const now = find(record.id);
      if (now) await put(now, found);
      if (now && !found) say(record.id, words.found(words.name(record)));
    } finally {
      checking.delete(record.id);
      await show();
    }
  }

  const offer = createOffer(store);
  const actions = {
    chooseDestination(id, used) {
      const record = find(id);
      if (!record) return;
      set({ said: null });
      void attempt(id, () => putDestination({ ...record, used }));
    },
    checkDestination(id) {
      const record = find(id);
      if (record) void attempt(id, () => check(record));
    },
    allowDestination(id) {
      const record = find(id);
      if (!record) return;
      void attempt(id, async () => {
        const allowed = await door.allowDestination(record);
        await show();
        if (allowed) await check(record);
      });
    },
    removeDestination(id) {
      const record = find(id);
      if (!record) return;
      const left = waiting?.get(id)?.count ?? 0;
      void attempt('destinations', async () => {
        const [secret, handle] = await Promise.all([readSecret(id), readHandle(id)]);
        await removeDestination(id);
        offer.undo(words.removed(words.name(record), left), () => attempt('destinations', async () => {
          if (handle) await putHandle(id, handle);
          await putDestination(record, secret);
          await sendAgain(id);
        }));
      });
    },
    undoRemoval: offer.take,
  } satisfies Partial<DestinationActions>;

  return { actions, find, put, change, shown };
}

function createOffer({ view, set, say }: OptionsStore) {
  let back: (() => unknown) | null = null;
  let end: ReturnType<typeof setTimeout> | undefined;
  const isOffered = () => view().undo?.at === 'destinations';
  return {
    undo(text: string, bring: () => unknown) {
      clearTimeout(end);
      back = bring;
      // What was taken away, its token too, is forgotten then.
      end = setTimeout(() => {
        back = null;
        if (isOffered()) set({ undo: null });
      }, OFFERED);
      set({ undo: { at: 'destinations', text } });
      say('destinations', text);
    },
    take() {
      const bring = back;
      back = null;
      clearTimeout(end);
      set({ undo: null, said: null });
      bring?.();
    },
  };
}
