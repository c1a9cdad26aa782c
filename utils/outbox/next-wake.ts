// When somebody has to look at the outbox again.
import type { Delivery } from '@/utils/core/delivery';
import { queueOf } from '@/utils/core/deliveries/queue';
import { isAhead, limitedBy } from './due';

/** Milliseconds; what is still queued after a drain waits for the network, whose return wakes nobody by itself. */
const LOOK_AGAIN = 60_000;

/** ISO 8601; null where nothing waits. Of rows being sent, when their sender is given up. */
export function nextWake(rows: Delivery[], now: string): string | null {
  const limited = limitedBy(rows, now);
  const later = Date.parse(now) + LOOK_AGAIN;
  // What is due and was not sent is held back by something else.
  const inFuture = (time: string | null): number => (time !== null && isAhead(time, now) ? Date.parse(time) : later);
  const times = rows.flatMap((row) => {
    const { state, retryAt, lease } = row;
    if (state === 'waiting') return inFuture(retryAt);
    if (state === 'sending') return inFuture(lease?.until ?? null);
    return state === 'queued' && !limited.has(queueOf(row)) ? later : [];
  });
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}
