// When a delivery that failed for now is tried again.
import type { Problem } from '@/utils/core/problem';

/** Milliseconds. */
const SHORTEST = 2_000;
const LONGEST = 15 * 60_000;
/** No host is waited for longer, whatever it asks. */
export const LONGEST_WAIT = 24 * 60 * 60_000;

/**
 * ISO 8601. What the host asked for is kept to exactly, up to a day; else anywhere between the shortest wait and one that doubles with
 * each attempt,
 * so that many that failed together do not come back together. `random` is from 0 to 1.
 */
export function retryTime({ details }: Problem, attempts: number, now: string, random: number): string {
  const asked = Date.parse(details['retryAt'] ?? '');
  if (asked > Date.parse(now)) return new Date(Math.min(asked, Date.parse(now) + LONGEST_WAIT)).toISOString();
  const most = Math.min(LONGEST, SHORTEST * 2 ** Math.min(attempts, 20));
  return new Date(Date.parse(now) + SHORTEST + Math.floor(random * (most - SHORTEST))).toISOString();
}
