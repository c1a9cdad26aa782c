// The destinations: shown as they are kept, checked, changed, removed, and brought back for a while.
import type { DestinationActions, DestinationsView, DestinationView } from '@/components/options/destinations/destination-view';
import { destinationWords as words } from '@/components/options/destinations/destination-words';
import type { DestinationRecord } from '@/utils/core/destination';
import type { KnownKind } from '@/utils/core/kinds/kind-set-up';
import { pausesDestination, type Problem, problem } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import { ALWAYS_THERE } from '@/utils/destinations';
import {
  hasSecret,
  putDestination,
  putHandle,
  readHandle,
  readSecret,
  readWithToken,
  removeDestination,
  watchDestinations,
} from '@/utils/platform/database/destinations';
import { type WaitingFor, watchWaiting } from '@/utils/platform/database/waiting-deliveries';
import { aboutUnknown, loadKinds } from './known-kinds';
import type { DestinationDoor } from './destination-door';
import type { OptionsStore } from '../options-store';

/** Milliseconds that Undo is offered. */
const OFFERED = 10_000;

export type DestinationEdits = ReturnType<typeof createDestinationEdits>;

export function createDestinationEdits(store: OptionsStore, door: DestinationDoor, sendAgain: (destination: string) => Promise<void>) {
  const { view, set, say, attempt } = store;
  let records: DestinationRecord[] | null = null;
  const aboutOf = (kind: string): KnownKind => view().destinations.kinds.find((known) => known.kind === kind) ?? aboutUnknown(kind);
  const nameOf = (record: DestinationRecord) => words.name(record, aboutOf(record.kind));
  let waiting: Map<string, WaitingFor> | null = null;
  const { promise: shown, resolve: isShown } = Promise.withResolvers<void>();
  const checking = new Set<string>();
  let reading = 0;

  const change = (part: Partial<DestinationsView>) => set({ destinations: { ...view().destinations, ...part } });
  const find = (id: string) => records?.find((record) => record.id === id);

  const viewOf = async (record: DestinationRecord): Promise<DestinationView> => {
    const about = aboutOf(record.kind);
    const { count = 0, problems = [] } = waiting?.get(record.id) ?? {};
    const held = problems.find(pausesDestination) ?? null;
    const now = await foundNow(record, about);
    return { record, about, waiting: count, checking: checking.has(record.id), problem: now ?? held };
  };

  /** What a look at it tells without asking a host; else what its last check found. */
  async function foundNow(record: DestinationRecord, about: KnownKind): Promise<Problem | null> {
    if (about.isUnknown) return problem('destination-unknown', { kind: record.kind });
    if (about.asks === 'handle') return door.check(record, null);
    return (await missing(record, about)) ?? record.problem ?? null;
  }

  /** What must be there before anything is sent. */
  async function missing(record: DestinationRecord, { asks, addressOf, needsToken }: KnownKind): Promise<Problem | null> {
    if (asks !== 'origin') return null;
    const address = addressOf(record.settings);
    if (address === null) return problem('destination-unreadable');
    const { host } = new URL(address);
    if (needsToken && !(await hasSecret(record.id))) return problem('token-missing', { host });
    return (await door.maySend(address)) ? null : problem('host-not-allowed', { host });
  }

  async function show(): Promise<void> {
    if (!records || !waiting || view().destinations.kinds.length === 0) return;
    reading += 1;
    const mine = reading;
    const list = await Promise.all(records.map(viewOf));
    // A later reading is shown by whoever began it.
    if (mine === reading) change({ list });
    isShown();
  }

  change({ folders: door.canChooseFolder() });
  void loadKinds().then((kinds) => {
    change({ kinds });
    void show();
  });
  watchDestinations(ALWAYS_THERE, (found) => {
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
      const { record: kept, token } = await readWithToken(record.id, ALWAYS_THERE);
      const found = await door.check(kept ?? record, token);
      // It may have been removed or changed meanwhile.
      const now = find(record.id);
      if (now) await put(now, found);
      if (now && !found) say(record.id, words.found(nameOf(record)));
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
        const allowed = await door.allowDestination(record, aboutOf(record.kind));
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
        offer.undo(words.removed(nameOf(record), left), () =>
          attempt('destinations', async () => {
            if (handle) await putHandle(id, handle);
            await putDestination(record, secret);
            await sendAgain(id);
          }),
        );
      });
    },
    undoRemoval: offer.take,
  } satisfies Partial<DestinationActions>;

  return { actions, find, aboutOf, put, change, shown };
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
