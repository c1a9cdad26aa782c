// Of work packages that were made for one article at the same moment one stays: the one with the lowest number, which all who look agree
// on.
import { isProblem } from '@/utils/hosts/unless';
import { z } from '@/utils/core/zod';
import { idIn, Link, type WorkPackage } from './api/answers';
import { writing } from './api/ask-openproject';
import { merge } from './content/merge';
import { looking } from './api/refusals';
import type { Session } from './session';
import { attachmentsIn } from './api/upload';
import { contentIn, shown } from './content/wanted';

/** Milliseconds until whoever was at it in the same moment is seen. */
const MOMENT = 1500;

const Root = z.object({ _links: z.object({ user: z.optional(Link) }) });
const Status = z.object({ id: z.int(), isClosed: z.boolean() });

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
  if (merge(null, contentIn(one, task.settings, await session.schema()), wrote, 'all').write.length > 0) return false;
  const me = idIn((await ask.json(Root, { path: '' }))._links.user);
  return me !== null && idIn(one._links.author) === me;
}

/** Removed where the key may; else closed, with the number of the one that stays. */
async function giveUp(session: Session, twin: WorkPackage, stays: number): Promise<void> {
  const { ask } = session;
  try {
    if (twin._links.delete) await ask.answer({ ...writing('DELETE', `/work_packages/${twin.id}`), harmless: true, refusal: looking });
    else await close(session, twin, stays);
  } catch (error) {
    if (!isProblem(error, 'registration-gone', 'registration-changed')) throw error;
  }
  const lost = new Set(attachmentsIn(twin).map(({ id }) => id));
  const { made, ...rest } = session.progress;
  if (made === twin.id) session.progress = rest;
  await session.keep({ uploaded: Object.fromEntries(Object.entries(session.progress.uploaded).filter(([, id]) => !lost.has(id))) });
}

async function close({ ask, quietly, look }: Session, { id, _links }: WorkPackage, stays: number): Promise<void> {
  const closed = (await ask.all(Status, '/statuses')).filter(({ isClosed }) => isClosed).map((each) => each.id);
  const [status] = closed;
  if (closed.includes(idIn(_links.status) ?? 0)) return;
  if (_links.addComment) await ask.answer(writing('POST', `/work_packages/${id}/activities${quietly}`, { comment: { raw: `#${stays}` } }));
  if (!_links.updateImmediately || status === undefined) return;
  const { lockVersion } = await look(id);
  await ask.answer(writing('PATCH', `/work_packages/${id}${quietly}`, { lockVersion, _links: { status: ask.link(`statuses/${status}`) } }));
}
