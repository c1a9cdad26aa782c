// For the background: the repositories that articles go to are read, once as a whole and then day by day.
import type { PublishedState } from '@/utils/core/team/published';
import { placeOf } from '@/utils/destinations';
import { isNotSetUp } from '@/utils/core/kinds/site-destinations';
import { wakeAt } from '@/utils/platform/alarm';
import { hasSecret } from '@/utils/platform/database/destinations';
import { forgetPublished, readPublishedState } from '@/utils/platform/database/team/published';
import { readClaimed } from '../outbox/read-claimed';
import { readPublished } from './read-published';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds; a host that failed is asked again after it. */
const AFTER_PROBLEM = 60 * 60 * 1000;

let isBusy = false;

/** When a repository is to be read next, in milliseconds since 1970. */
export function dueAt(state: PublishedState | null): number {
  if (!state) return 0;
  const asked = Date.parse(state.askedAt);
  const { problem, commit, target } = state;
  if (problem) return Math.max(asked + AFTER_PROBLEM, Date.parse(problem.details['retryAt'] ?? '') || 0);
  // One that is being read was ended in the middle.
  return commit === null || target !== null ? 0 : asked + DAY;
}

export async function followPublished(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    const records = (await readClaimed()).filter((record) => placeOf(record).about.isRepository && !isNotSetUp(record));
    await forgetPublished((place) => records.some(({ id }) => id === place));
    const next: number[] = [];
    for (const { id } of records) {
      // One that came without its token, as out of an archive, waits for the curator.
      if (!(await hasSecret(id))) continue;
      let due = dueAt(await readPublishedState(id));
      if (due <= Date.now()) {
        // It may be ended in the middle, and goes on then.
        await wakeAt(Date.now(), 'published');
        await readPublished(id);
        due = dueAt(await readPublishedState(id));
      }
      next.push(due);
    }
    await wakeAt(next.length === 0 ? null : Math.min(...next), 'published');
  } finally {
    isBusy = false;
  }
}
