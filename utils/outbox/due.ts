// What can be sent now, and what is held back, as the rows tell.
import { type Delivery, draftsOf } from '@/utils/core/delivery';
import { queueOf } from '@/utils/core/deliveries/queue';
import { holdsQueue, pausesDestination } from '@/utils/core/problem';
import { LONGEST_WAIT } from './backoff';

/** It stays until somebody mends where its queue leads, or says so. */
export const isPaused = (row: Delivery): boolean =>
  holdsUp(row) || (row.state === 'needs-you' && row.problem?.code === 'destination-paused');

/** It was refused there for what only the curator can mend. */
export const holdsUp = ({ state, problem }: Delivery): boolean => state === 'needs-you' && problem !== null && pausesDestination(problem);

/** Queues that lead to where a wait was asked for, for longer than until now. */
export const limitedBy = (rows: Delivery[], now: string): Set<string> =>
  new Set(rows.filter((row) => row.problem && holdsQueue(row.problem) && !isDue(row, now)).map(queueOf));

/** Not finished, and in nobody's hands. */
export const isOpen = ({ state }: Delivery): boolean => state === 'queued' || state === 'waiting' || state === 'needs-you';

export const isDue = ({ state, retryAt }: Delivery, now: string): boolean =>
  state === 'queued' || (state === 'waiting' && (retryAt === null || !isAhead(retryAt, now)));

/** Whether a time has still to be waited for. One further ahead than any wait is of a clock that was wrong. */
export function isAhead(time: string, now: string): boolean {
  const wait = Date.parse(time) - Date.parse(now);
  return wait > 0 && wait <= LONGEST_WAIT;
}

/** Ids of those that a newer save of the same file, or of the same article by another title, has come after. */
export function overtaken(rows: Delivery[]): string[] {
  const newest = new Map<string, string>();
  const placesOf = (row: Delivery) => {
    const { site, community, destination, paths, copy = 0 } = row;
    const places = draftsOf(row).flatMap((draft) => [
      paths.slice(0, 1).map((path) => [draft, destination, path]),
      [[draft, destination, site, community, copy, '']],
    ]);
    return places.flat().map((place) => JSON.stringify(place));
  };
  for (const row of rows)
    for (const place of placesOf(row)) if ((newest.get(place) ?? '') < row.createdAt) newest.set(place, row.createdAt);
  return rows.filter((row) => placesOf(row).some((place) => newest.get(place)! > row.createdAt)).map(({ id }) => id);
}
