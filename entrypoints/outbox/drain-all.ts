// The outbox of this browser is sent: by the background alone, which is told when there is reason to.
import { drain } from '@/utils/outbox/drain';
import { nextWake } from '@/utils/outbox/next-wake';
import { SOONEST, wakeAt } from '@/utils/platform/alarm';
import { showBadge } from '@/utils/platform/badge';
import { changeDelivery, deliveriesIn } from '@/utils/platform/deliveries';
import { readDestination } from '@/utils/platform/destinations';
import { atDestination, isReachable } from './at-destination';
import { alone, now } from './outbox';

/** Destinations for which a drain waits for its turn: a second one would find nothing. */
const awaited = new Set<string>();

export async function drainAll(): Promise<void> {
  // The alarm is set first: this may be ended at any moment.
  await settle();
  await drain({
    now,
    random: Math.random,
    owner: crypto.randomUUID(),
    takes(destination) {
      const isFirst = !awaited.has(destination);
      awaited.add(destination);
      return isFirst;
    },
    alone: (destination, work) => alone(destination, () => {
      awaited.delete(destination);
      return work();
    }),
    ended: settle,
    inState: deliveriesIn,
    async change(id, step) {
      const row = await changeDelivery(id, step);
      if (row) void showBadge();
      return row;
    },
    isReachable,
    nameOf: async (id) => (await readDestination(id))?.name ?? id,
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
  await wakeAt(at);
  clearTimeout(soon);
  // Alarms are never sooner; while the background lives it need not wait for one.
  if (at !== null && at < Date.now() + SOONEST) soon = setTimeout(() => void drainAll(), Math.max(0, at - Date.now()));
}
