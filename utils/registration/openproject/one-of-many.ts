// Of work packages that were made for one article at the same moment one stays: the one with the lowest number, which all who look agree
// on.
import { isProblem } from '@/utils/hosts/unless';
import { z } from '@/utils/core/zod';
import { idIn, Link, type WorkPackage } from './api/answers';
import { hasMadeSubject } from './content/made-subject';
import { merge } from './content/merge';
import { giveUp } from './give-up';
import type { Session } from './session';
import { attachmentsIn } from './api/upload';
import { contentIn, shown } from './content/wanted';

/** Milliseconds until whoever was at it in the same moment is seen. */
const MOMENT = 1500;

const Root = z.object({ _links: z.object({ user: z.optional(Link) }) });

/** A server that is tired says of a moment that something is not there: so often it is looked at again. */
const ROUNDS = 4;

/** The one that stays, of those that were not there before; null where there is none. */
export async function settleTwins(session: Session): Promise<WorkPackage | null> {
  await session.wait(MOMENT);
  const { before = [] } = session.progress;
  for (let round = 1; ; round += 1) {
    const [first, ...twins] = (await session.find()).filter(({ id }) => !before.includes(id));
    if (!first) return null;
    let gaveUp = false;
    for (const { id } of twins) gaveUp = (await giveUpOurs(session, id, first.id)) || gaveUp;
    if (!gaveUp || round === ROUNDS) return session.look(first.id);
  }
}

/** Answers whether one of ours may still be there: whoever made it is faster at times, and what is said to be gone is looked for again. */
async function giveUpOurs(session: Session, id: number, stays: number): Promise<boolean> {
  try {
    const twin = await session.look(id);
    if (!(await isMadeByUs(session, twin))) return false;
    await giveUp(session, twin, stays);
    return twin._links.delete !== undefined;
  } catch (error) {
    if (!isProblem(error, 'registration-gone')) throw error;
    return true;
  }
}

/** By its files, or, where it has none, as one that holds what we sent and that nobody has touched since. */
export async function isMadeByUs(session: Session, one: WorkPackage): Promise<boolean> {
  const { ask, progress, task } = session;
  if (progress.made === one.id) return true;
  const claimed = Object.values(progress.uploaded);
  if (attachmentsIn(one).some(({ id }) => claimed.includes(id))) return true;
  if (progress.before === undefined || one.lockVersion > 0) return false;
  const wrote = progress.wrote ?? (await shown(session));
  const { write } = merge(null, contentIn(one, task.settings, await session.schema()), wrote, 'all');
  const isSubjectAlone = write.length === 1 && write[0] === 'subject';
  if (write.length > 0 && !(isSubjectAlone && (await hasMadeSubject(ask, one)))) return false;
  const me = idIn((await ask.json(Root, { path: '' }))._links.user);
  return me !== null && idIn(one._links.author) === me;
}
