// When somebody has to look at the outbox again.
import type { Delivery } from '@/utils/core/delivery';
import { limitedBy } from './holds';

/** Milliseconds; what is still queued after a drain waits for the network, whose return wakes nobody by itself. */
const LOOK_AGAIN = 60_000;

/** ISO 8601; null where nothing waits. Of rows being sent, when their sender is given up. */
export function nextWake(rows: Delivery[], now: string): string | null {
  const limited = limitedBy(rows, now);
  const times = rows.flatMap(({ state, retryAt, lease, destination }) => {
    if (state === 'waiting') return retryAt ?? now;
    if (state === 'sending') return lease?.until ?? now;
    return state === 'queued' && !limited.has(destination) ? new Date(Date.parse(now) + LOOK_AGAIN).toISOString() : [];
  });
  return times.reduce<string | null>((first, time) => (first === null || Date.parse(time) < Date.parse(first) ? time : first), null);
}
