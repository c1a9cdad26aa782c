// Every delivery there ever was, for a screen that shows them all: the newest at once, ten thousand without standing still.
import { Delivery } from '@/utils/core/delivery';
import { database, liveQuery } from './database';

/** More than a screen shows. */
const FIRST = 60;
/** Checked in one go: a few milliseconds. */
const AT_ONCE = 300;

/** Milliseconds. */
const PAINTED = 50;

const pause = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What a row is registered as is told to all of its article at once, whenever they changed last. */
const isAsBefore = (before: Delivery, { changedAt, state, registration }: Delivery): boolean =>
  before.changedAt === changedAt && before.state === state && before.registration?.as?.id === registration?.as?.id;

/**
 * Calls back with all deliveries, newest first, at once and whenever one changes. Before the first time it calls back with the newest
 * alone, where `complete` is false.
 * Those that cannot be read are left out. Returns how to stop.
 */
export function watchHistory(changed: (deliveries: Delivery[], complete: boolean) => void): () => void {
  const known = new Map<string, Delivery>();
  /** The reading that was begun last; an older one goes no further. */
  let latest = {};
  let complete = false;

  /** What was checked before and has not changed since is not checked again. */
  const check = (row: Delivery): Delivery | null => {
    const before = known.get(row.id);
    if (before && isAsBefore(before, row)) return before;
    const read = Delivery.safeParse(row).data ?? null;
    if (read) known.set(read.id, read);
    return read;
  };

  async function show(rows: Delivery[]): Promise<void> {
    const reading = {};
    latest = reading;
    const read: Delivery[] = [];
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      if (at > 0 && !complete) await pause();
      if (reading !== latest) return;
      read.push(...rows.slice(at, at + AT_ONCE).flatMap((row) => check(row) ?? []));
    }
    complete = true;
    changed(read, true);
  }

  // Read forwards and turned around: backwards, browsers hand out row by row.
  const all = liveQuery(async () => (await database.deliveries.orderBy('createdAt').toArray()).toReversed());
  let stop = () => {};
  let stopped = false;
  const watchAll = () => {
    if (stopped) return;
    const subscription = all.subscribe((rows) => void show(rows));
    stop = () => subscription.unsubscribe();
  };
  void database.deliveries
    .orderBy('createdAt')
    .reverse()
    .limit(FIRST)
    .toArray()
    .then(async (rows) => {
      if (rows.length === FIRST)
        changed(
          rows.flatMap((row) => check(row) ?? []),
          false,
        );
      // Taking ten thousand rows over stops the page for a moment: the first are painted before.
      if (rows.length === FIRST) await pause(PAINTED);
      watchAll();
    });
  return () => {
    stopped = true;
    latest = {};
    stop();
  };
}
