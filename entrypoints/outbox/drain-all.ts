// The outbox of this browser is sent: by the background alone, which is told when there is reason to.
import { drain } from '@/utils/outbox/drain';
import { nextWake } from '@/utils/outbox/next-wake';
import { SOONEST, wakeAt } from '@/utils/platform/alarm';
import { showBadge } from '@/utils/platform/badge';
import { changeDelivery, deliveriesIn } from '@/utils/platform/database/deliveries';
import { keeps } from '@/utils/platform/database/open-database';
import { ALWAYS_THERE } from '@/utils/destinations';
import { readDestination } from '@/utils/platform/database/destinations';
import { atDestination, isReachable } from './at-destination';
import { alone, now } from './alone';

/** A drain that has not looked yet sees all that is queued until then. */
let isBeginning = false;
/** Destinations that are being seen to, and those of them for which there was reason to come again. */
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
    takes(destination) {
      const isFree = !running.has(destination);
      (isFree ? running : again).add(destination);
      return isFree;
    },
    alone,
    async ended(destination) {
      running.delete(destination);
      if (again.delete(destination)) void drainAll();
      await settle();
    },
    inState: deliveriesIn,
    async change(id, step) {
      const row = await changeDelivery(id, step);
      if (row) void showBadge();
      return row;
    },
    isReachable,
    nameOf: async (id) => (await readDestination(id, ALWAYS_THERE))?.name ?? id,
    deliver: async (delivery) => (await atDestination(delivery)).deliver(),
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
