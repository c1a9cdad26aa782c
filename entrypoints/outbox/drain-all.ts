// The outbox of this browser is sent: by the background alone, which is told when there is reason to.
import { siteOfQueue } from '@/utils/core/deliveries/queue';
import { drain } from '@/utils/outbox/drain';
import { nextWake } from '@/utils/outbox/next-wake';
import { SOONEST, wakeAt } from '@/utils/platform/alarm';
import { showBadge } from '@/utils/platform/badge';
import { changeDelivery, deliveriesIn } from '@/utils/platform/database/deliveries';
import { keeps } from '@/utils/platform/database/open-database';
import { ALWAYS_THERE } from '@/utils/destinations';
import { readDestination } from '@/utils/platform/database/destinations';
import { meetsPublished } from '../published/meets-published';
import { atDestination, isReachable } from './at-destination';
import { alone, now } from './alone';
import { makeFiles } from './make-files';

/** A drain that has not looked yet sees all that is queued until then. */
let isBeginning = false;
/** Queues that are being seen to, and those of them for which there was reason to come again. */
const running = new Set<string>();
const again = new Set<string>();

export async function drainAll(): Promise<void> {
  if (isBeginning) return;
  isBeginning = true;
  // The alarm is set first: this may be ended at any moment.
  await settle().finally(() => (isBeginning = false));
  await drain({
    now,
    random: Math.random,
    owner: crypto.randomUUID(),
    takes(queue) {
      const isFree = !running.has(queue);
      (isFree ? running : again).add(queue);
      return isFree;
    },
    alone,
    async ended(queue) {
      running.delete(queue);
      if (again.delete(queue)) void drainAll();
      await settle();
    },
    inState: deliveriesIn,
    async change(id, step) {
      const row = await changeDelivery(id, step);
      if (row) void showBadge();
      return row;
    },
    isReachable,
    nameOf: async (queue) => siteOfQueue(queue) ?? (await readDestination(queue, ALWAYS_THERE))?.name ?? queue,
    deliver: async (delivery) => (await atDestination(delivery, { meets: meetsPublished })).deliver(),
    makeFiles,
    every(ms, work) {
      const timer = setInterval(work, ms);
      return () => clearInterval(timer);
    },
  });
}

let soon: ReturnType<typeof setTimeout> | undefined;

/** The badge tells what is there, and somebody comes back in time. */
async function settle(): Promise<void> {
  await showBadge();
  const next = nextWake(await deliveriesIn('queued', 'waiting', 'sending'), now());
  const at = next === null ? null : Date.parse(next);
  // The alarm wakes the background, which has nothing of what is in memory.
  if (keeps()) await wakeAt(at);
  clearTimeout(soon);
  // Alarms are never sooner; while the background lives it need not wait for one.
  if (at !== null && at < Date.now() + SOONEST) soon = setTimeout(() => void drainAll(), Math.max(0, at - Date.now()));
}
