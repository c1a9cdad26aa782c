// What is in the outbox already decides whether a delivery is new, and when it counts as made.
import type { Delivery } from '../delivery';
import { isSameSave } from './same-save';

/** The id of the same files on the same way, made since Save was pressed for `fresh`: by another frame of the same draft. What was saved after it counts no longer: a clock that was set back makes old rows look new. */
export const madeAlready = (fresh: Delivery, known: Delivery[]): string | undefined =>
  known.find(
    (row) =>
      row.state !== 'refused' &&
      row.createdAt >= fresh.createdAt &&
      wayOf(row) === wayOf(fresh) &&
      !known.some((other) => isSameSave(other, row) && other.createdAt > row.createdAt),
  )?.id;

const wayOf = ({ draft, site, community, destination, paths, hashes }: Delivery): string =>
  JSON.stringify([draft, site, community, destination, paths, hashes]);

/** `at`, or just after all of these where the clock was set back since they were made: what is newer goes by this. ISO 8601. */
export function timeAfter(at: string, known: Delivery[]): string {
  const newest = Math.max(...known.map(({ createdAt }) => Date.parse(createdAt)));
  return newest >= Date.parse(at) ? new Date(newest + 1).toISOString() : at;
}
