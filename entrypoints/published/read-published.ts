// Reads what lies in a destination's repository, lot by lot: by the keys that are noted for it first.
import { fail, ProblemError } from '@/utils/core/problem';
import { ALWAYS_THERE } from '@/utils/destinations';
import type { Repository } from '@/utils/destinations/git/repository';
import { readWithToken } from '@/utils/platform/database/destinations';
import { putPublishedState, readPublishedState } from '@/utils/platform/database/team/published';
import { workInPage } from '@/utils/platform/work-in-page';
import { now } from '../outbox/alone';
import { openRepository } from './open-repository';
import { indexOf } from './published-place';
import { PUBLISHED } from './published-work';

/** One alone is at what is kept of a repository, in any context; with `options` as for `navigator.locks`. */
export const atPublished = <Result>(id: string, options: LockOptions, work: (lock: Lock | null) => Promise<Result>): Promise<Result> =>
  navigator.locks.request(`published ${id}`, options, work) as Promise<Result>;

/** In Firefox the background is a page itself; Chromium's worker loads nothing later, and its page may ask no host. */
const noteKeys = async (id: string): Promise<boolean> =>
  import.meta.env.FIREFOX ? (await import('./note-keys')).noteKeys(id) : workInPage(PUBLISHED + id);

/** Reads on, unless somebody else does. What keeps it from that is noted with it. `opened`: its repository, where it is opened already. */
export const readPublished = (id: string, opened?: Repository): Promise<void> =>
  atPublished(id, { ifAvailable: true }, async (lock) => {
    if (lock && (await noteKeys(id))) await readOn(id, opened);
  });

async function readOn(id: string, opened?: Repository): Promise<void> {
  const [{ record, token }, state] = await Promise.all([readWithToken(id, ALWAYS_THERE), readPublishedState(id)]);
  if (!record || !token || !state) return;
  try {
    const { repository, settings } = openRepository(record, token) ?? fail('destination-unreadable');
    const at = opened ?? repository;
    await indexOf(at, id, settings, state).follow(await at.head(settings.branch));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await putPublishedState({ ...((await readPublishedState(id)) ?? state), askedAt: now(), problem: error.problem });
  }
}
