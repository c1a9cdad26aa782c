// What still waits in each queue, and what holds it back.
import { Delivery } from '@/utils/core/delivery';
import { queueOf } from '@/utils/core/deliveries/queue';
import type { Problem } from '@/utils/core/problem';
import { database, liveQuery } from './database';

export interface WaitingFor {
  count: number;
  /** Of those that wait for the curator. */
  problems: Problem[];
}

/**
 * Calls back with it by the queue's name, which is the id of the destination that it leads to, now and whenever it changes. Returns how
 * to stop.
 */
export function watchWaiting(changed: (waiting: Map<string, WaitingFor>) => void): () => void {
  const rows = liveQuery(() => database.deliveries.where('state').anyOf('queued', 'sending', 'waiting', 'needs-you').toArray());
  const subscription = rows.subscribe((found) => {
    const waiting = new Map<string, WaitingFor>();
    for (const row of found) {
      const { data } = Delivery.safeParse(row);
      if (!data) continue;
      const known = waiting.get(queueOf(data)) ?? { count: 0, problems: [] };
      const problems = data.state === 'needs-you' && data.problem ? [...known.problems, data.problem] : known.problems;
      waiting.set(queueOf(data), { count: known.count + 1, problems });
    }
    changed(waiting);
  });
  return () => subscription.unsubscribe();
}
