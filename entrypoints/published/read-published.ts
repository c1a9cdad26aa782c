// Reads what lies in a destination's repository, lot by lot: by the keys that were noted for it.
import { fail, ProblemError } from '@/utils/core/problem';
import { ALWAYS_THERE } from '@/utils/destinations';
import { readWithToken } from '@/utils/platform/database/destinations';
import { putPublishedState, readPublishedState } from '@/utils/platform/database/team/published';
import { now } from '../outbox/alone';
import { openRepository } from './open-repository';
import { indexOf } from './published-place';

/** Reads on. What keeps it from that is noted with it. One alone is at a repository. */
export const readPublished = (id: string): Promise<void> =>
  navigator.locks.request(`published ${id}`, { ifAvailable: true }, async (lock) => {
    if (lock) await readOn(id);
  }) as Promise<void>;

async function readOn(id: string): Promise<void> {
  const [{ record, token }, state] = await Promise.all([readWithToken(id, ALWAYS_THERE), readPublishedState(id)]);
  if (!record || !token || !state) return;
  try {
    const { repository, settings } = openRepository(record, token) ?? fail('destination-unreadable');
    await indexOf(repository, id, settings, state).follow(await repository.head(settings.branch));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await putPublishedState({ ...((await readPublishedState(id)) ?? state), askedAt: now(), problem: error.problem });
  }
}
