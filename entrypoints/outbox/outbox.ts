// The outbox as screens use it: every change is kept before the promise resolves, then the background goes on and the badge follows.
import { sha256 } from '@/utils/base/sha256';
import { endsRegistered } from '@/utils/core/deliveries/queue';
import { fail } from '@/utils/core/problem';
import type { FileThere } from '@/utils/destinations/destination';
import { resume } from '@/utils/outbox/drain';
import { enqueue, type NewDelivery } from '@/utils/outbox/enqueue';
import { cancelDelivery, keepTheirs, packDelivery, replaceTheirs, retryDelivery } from '@/utils/outbox/delivery-acts';
import { undoDelivery } from '@/utils/outbox/take-back';
import { showBadge } from '@/utils/platform/badge';
import { changeAmong, changeDelivery, deliveriesAt, deliveriesIn, readDelivery } from '@/utils/platform/database/deliveries';
import { addDeliveries, keepOverwritten, readBundle, readOverwritten } from '@/utils/platform/database/saved-articles';
import { alone, now } from './alone';
import { alarmFor, wakeOutbox } from './wake';

const effects = {
  now,
  alone,
  inState: deliveriesIn,
  change: changeDelivery,
  changeAmong,
  read: readDelivery,
  at: deliveriesAt,
  bundleOf: readBundle,
  overwrittenBy: readOverwritten,
  keepOverwritten,
  hash: sha256,
};

// Loaded when it is asked for: the desk opens without what talks to hosts.
const atDestination = async (id: string) =>
  (await import('./at-destination')).atDestination((await readDelivery(id)) ?? fail('record-unreadable'));

/** What it was registered as goes with its files; loaded where something is registered. Throws the Problems of its system. */
async function unregistered<Result>(id: string, result: Result): Promise<Result> {
  const row = await readDelivery(id);
  if (row?.registration?.as && row.state === 'refused') await (await import('./unregister')).unregister(row);
  return result;
}

async function told<Result>(change: Promise<Result>): Promise<Result> {
  // Before it is kept: a page that is closed right after can do nothing more.
  alarmFor('asked');
  const result = await change;
  wakeOutbox();
  await showBadge();
  return result;
}

export const outbox = {
  /** Answers the new ids. `at`: when Save was pressed. Throws the Problems `storage-full` and `address-taken`. */
  enqueue: (wanted: NewDelivery[], at = now()) =>
    told(enqueue(wanted, { now: () => at, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries })),
  /** Throws the Problem `delivery-overtaken`. */
  retry: (id: string) => told(retryDelivery(id, effects)),
  /** Answers whether it was: one that is being sent is not stopped half-way. */
  cancel: (id: string) => told(cancelDelivery(id, effects).then((isCancelled) => (isCancelled ? unregistered(id, true) : false))),
  pack: (id: string) => told(packDelivery(id, effects)),
  keepTheirs: (id: string) => told(keepTheirs(id, effects)),
  /** `seen`: as `look` answered, and the curator saw. Throws the Problem `storage-full`. */
  replaceTheirs: (id: string, seen: FileThere[]) => told(replaceTheirs(id, seen, effects)),
  /** Throws the Problems of its destination. */
  undo: (id: string) =>
    told(
      readDelivery(id).then(async (row) => {
        if (row && endsRegistered(row)) return (await import('./unregister')).unregisterAlone(row);
        await undoDelivery(id, { ...effects, undo: async (it, before) => (await atDestination(it.id)).undo(before) });
        return unregistered(id, undefined);
      }),
    ),
  /** What lies where it should go, for the curator to compare. Throws the Problems of its destination. */
  look: async (id: string): Promise<FileThere[]> => (await atDestination(id)).look(),
  /** How many files of one that arrived still lie there, where they give way unread. Throws the Problems of its destination. */
  countThere: async (id: string): Promise<number> => (await atDestination(id)).countThere(),
  /** As they are kept; null where they are not made yet. */
  filesOf: readBundle,
  /** What held up a queue was mended: the settings, the token or the permission of where it leads. */
  resume: (queue: string) => told(resume(queue, effects)),
};
