// Gives up a work package that was made beside the one that stays: it is removed, or closed with a comment that names that one.
import { isProblem, unless } from '@/utils/hosts/unless';
import { z } from '@/utils/core/zod';
import { Form, idIn, propertyOf, type WorkPackage } from './api/answers';
import { writing } from './api/ask-openproject';
import { looking } from './api/refusals';
import { attachmentsIn } from './api/upload';
import { valuesOf } from './content/options';
import type { Session } from './session';

const Status = z.object({ id: z.int(), isClosed: z.boolean() });

/** Somebody may write there at the same moment. */
const TRIES = 4;

/** What the key may not do there stays undone, and the article is registered all the same. */
export async function giveUp(session: Session, twin: WorkPackage, stays: number): Promise<void> {
  try {
    if (!(await isRemoved(session, twin))) await close(session, twin.id, stays);
  } catch (error) {
    if (!isProblem(error, 'registration-gone', 'registration-forbidden', 'registration-field-refused')) throw error;
  }
  const lost = new Set(attachmentsIn(twin).map(({ id }) => id));
  const { made, ...rest } = session.progress;
  if (made === twin.id) session.progress = rest;
  await session.keep({ uploaded: Object.fromEntries(Object.entries(session.progress.uploaded).filter(([, id]) => !lost.has(id))) });
}

async function isRemoved({ ask }: Session, { id, _links }: WorkPackage): Promise<boolean> {
  if (!_links.delete) return false;
  const removal = ask.answer({ ...writing('DELETE', `/work_packages/${id}`), harmless: true, refusal: looking });
  return unless(
    'registration-forbidden',
    false,
    removal.then(() => true),
  );
}

async function close(session: Session, id: number, stays: number): Promise<void> {
  const { ask, quietly } = session;
  const closed = (await ask.all(Status, '/statuses')).filter(({ isClosed }) => isClosed).map((each) => each.id);
  for (let tries = 1; ; tries += 1) {
    const one = await session.look(id);
    if (closed.includes(idIn(one._links.status) ?? 0)) return;
    if (one._links.addComment && session.progress.named !== id) {
      await ask.answer(writing('POST', `/work_packages/${id}/activities${quietly}`, { comment: { raw: `#${stays}` } }));
      await session.keep({ named: id });
    }
    if (!one._links.updateImmediately) return;
    const { lockVersion } = await session.look(id);
    const status = await reachable(session, id, lockVersion, closed);
    if (status === undefined) return;
    try {
      const json = { lockVersion, _links: { status: ask.link(`statuses/${status}`) } };
      await ask.answer(writing('PATCH', `/work_packages/${id}${quietly}`, json));
      return;
    } catch (error) {
      if (tries === TRIES || !isProblem(error, 'registration-changed')) throw error;
    }
  }
}

/** A workflow may lead to some closed statuses only, or to none. */
async function reachable({ ask }: Session, id: number, lockVersion: number, closed: number[]): Promise<number | undefined> {
  const form = { ...writing('POST', `/work_packages/${id}/form`, { lockVersion }), harmless: true };
  const property = propertyOf((await ask.json(Form, form))._embedded.schema, 'status');
  const allowed = property && (await valuesOf(ask, property)).map(idIn);
  return allowed && allowed.length > 0 ? closed.find((each) => allowed.includes(each)) : closed[0];
}
