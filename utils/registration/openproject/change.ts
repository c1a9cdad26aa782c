// Changes a work package that is there: what others changed meanwhile stays, and where both changed the same it is told once.
import { fail } from '@/utils/core/problem';
import { isProblem } from '@/utils/hosts/unless';
import { WorkPackage } from './api/answers';
import { writing } from './api/ask-openproject';
import { hasMadeSubject } from './content/made-subject';
import { type How, merge, type Part } from './content/merge';
import { checked, requestOf } from './content/request';
import type { Session } from './session';
import { type Content, contentIn, shown } from './content/wanted';
import type { FactName } from './settings';

/** Somebody else may write at the same moment; more often it is somebody who always does. */
const TRIES = 4;

/**
 * The work package as it is afterwards.
 * @param base what was written there last; null where it was not us.
 * @param isOurs this save made it: what it was given and does not hold was lost on the way.
 * Throws the Problems `registration-differs` with the fields, `registration-changed`, `registration-field-refused`,
 * `registration-forbidden`.
 */
export async function changeWorkPackage(
  session: Session,
  found: WorkPackage,
  base: Content | null,
  how: How,
  isOurs: boolean,
): Promise<WorkPackage> {
  const ours = await shown(session);
  for (let one = found, tries = 1; ; tries += 1, one = await session.look(found.id)) {
    const theirs = contentIn(one, session.task.settings, await session.schema());
    const merged = merge(base, theirs, ours, how);
    const collided = await withoutMade(session, one, merged.collided);
    const lost = isOurs && one._links.updateImmediately ? lostOf(theirs, ours).filter((part) => !merged.write.includes(part)) : [];
    const write = [...merged.write, ...lost];
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

const withoutMade = async ({ ask }: Session, one: WorkPackage, parts: Part[]): Promise<Part[]> =>
  parts.includes('subject') && (await hasMadeSubject(ask, one)) ? parts.filter((part) => part !== 'subject') : parts;

/** What a field was given and does not hold: servers pass over what they do not know in silence. */
const lostOf = (theirs: Content, ours: Content): FactName[] =>
  merge(null, theirs, ours, 'missing').write.filter((part) => part !== 'subject' && part !== 'description');

/** Throws the Problem `registration-field-missing`: an article whose address is nowhere would be registered again. */
export async function readBack(session: Session, one: WorkPackage): Promise<void> {
  const { ask, task } = session;
  const [lost] = lostOf(contentIn(one, task.settings, await session.schema()), await shown(session));
  if (lost) fail('registration-field-missing', { ...ask.names, field: task.settings.fields[lost]?.name ?? lost });
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
