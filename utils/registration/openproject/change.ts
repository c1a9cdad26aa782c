// Changes a work package that is there: what others changed meanwhile stays, and where both changed the same it is told once.
import { fail } from '@/utils/core/problem';
import { isProblem } from '@/utils/hosts/unless';
import { WorkPackage } from './api/answers';
import { writing } from './api/ask-openproject';
import { type How, merge, type Part } from './content/merge';
import { checked, requestOf } from './content/request';
import type { Session } from './session';
import { type Content, contentIn, shown } from './content/wanted';

/** Somebody else may write at the same moment; more often it is somebody who always does. */
const TRIES = 4;

/**
 * The work package as it is afterwards.
 * @param base what was written there last; null where it was not us.
 * Throws the Problems `registration-differs` with the fields, `registration-changed`, `registration-field-refused`,
 * `registration-forbidden`.
 */
export async function changeWorkPackage(session: Session, found: WorkPackage, base: Content | null, how: How): Promise<WorkPackage> {
  for (let one = found, tries = 1; ; tries += 1, one = await session.look(found.id)) {
    const { write, collided } = merge(base, contentIn(one, session.task.settings, await session.schema()), await shown(session), how);
    const isTold = session.progress.told === one.lockVersion;
    if (collided.length > 0 && !isTold) await tell(session, one, collided);
    const parts = isTold ? [...write, ...collided] : write;
    if (parts.length === 0) return one;
    if (!one._links.updateImmediately) return how === 'missing' ? one : fail('registration-forbidden', { ...session.ask.names });
    try {
      return await patch(session, one, parts);
    } catch (error) {
      if (tries === TRIES || !isProblem(error, 'registration-changed')) throw error;
    }
  }
}

/** Sent again it goes as it is: the curator has seen what others wrote up to this version. */
async function tell(session: Session, one: WorkPackage, collided: Part[]): Promise<never> {
  await session.keep({ told: one.lockVersion });
  const { fields } = session.task.settings;
  const names = collided.map((part) => (part === 'subject' || part === 'description' ? part : (fields[part]?.name ?? part)));
  return fail('registration-differs', { ...session.ask.names, name: one.displayId ?? String(one.id), field: names.join(', ') });
}

async function patch(session: Session, { id, lockVersion }: WorkPackage, parts: Part[]): Promise<WorkPackage> {
  const { ask, task, content, quietly } = session;
  const request = { ...requestOf(content, parts, task.settings, await session.schema()), lockVersion };
  const sent = await checked(ask, `/work_packages/${id}/form`, request, task.settings);
  const { _links, lockVersion: version, ...properties } = sent;
  // A subject that the server makes may have been all.
  if (Object.keys(properties).length + Object.keys(_links).length === 0) return session.look(id);
  return ask.json(WorkPackage, writing('PATCH', `/work_packages/${id}${quietly}`, { ...properties, _links, lockVersion: version }));
}
