// What still waits for each destination, and what holds it back.
import { liveQuery } from 'dexie';
import { Delivery } from '@/utils/core/delivery';
import type { Problem } from '@/utils/core/problem';
import { database } from './database';

export interface WaitingFor {
  count: number;
  /** Of those that wait for the curator. */
  problems: Problem[];
}

/** Calls back with it by the destination's id, now and whenever it changes. Returns how to stop. */
export function watchWaiting(changed: (waiting: Map<string, WaitingFor>) => void): () => void {
  const rows = liveQuery(() => database.deliveries.where('state').anyOf('queued', 'sending', 'waiting', 'needs-you').toArray());
  const subscription = rows.subscribe((found) => {
    const waiting = new Map<string, WaitingFor>();
    for (const row of found) {
      const { data } = Delivery.safeParse(row);
      if (!data) continue;
      const known = waiting.get(data.destination) ?? { count: 0, problems: [] };
      const problems = data.state === 'needs-you' && data.problem ? [...known.problems, data.problem] : known.problems;
      waiting.set(data.destination, { count: known.count + 1, problems });
    }
    changed(waiting);
  });
  return () => subscription.unsubscribe();
}
