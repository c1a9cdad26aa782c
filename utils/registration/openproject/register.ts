// The verb register: an article becomes a work package, or is found to be one already, and the same one whenever it is asked again.
import type { Registration } from '@/utils/core/registration';
import { fail } from '@/utils/core/problem';
import { isProblem, unless } from '@/utils/hosts/unless';
import type { RegistrationEffects } from '../registration';
import type { WorkPackage } from './api/answers';
import { attachFiles } from './attach';
import { changeWorkPackage, readBack } from './change';
import { createWorkPackage } from './create';
import { filesOf } from './content/files';
import { isMadeByUs, settleTwins } from './one-of-many';
import { imageBefore, readOurs, registrationOf } from './registered';
import { openSession, type Session, type Task } from './session';
import { dropUnclaimed } from './unclaimed';
import { attachmentsIn, type File } from './api/upload';
import type { Content } from './content/wanted';

/** The work package that an article is, and what may be done to it. */
interface Known {
  one: WorkPackage;
  how: 'all' | 'missing' | 'leave';
  /** What we wrote there last. */
  base: Content | null;
  /** This save made it. */
  isOurs: boolean;
}

export async function register(task: Task, effects: RegistrationEffects): Promise<Registration> {
  const session = openSession(task, effects);
  const { one, how, base, isOurs } = (await knownOf(session)) ?? (await made(session, effects.shrink));
  if (how === 'leave') return registrationOf(session, one, attachmentsIn(one), null);
  const files = await filesOf(session.ask, task.article, task.image, task.settings, effects.shrink);
  const changed = await changeWorkPackage(session, one, base, how, isOurs);
  if (how === 'all') await readBack(session, changed);
  const there = await attachFiles(session, changed, files, how, imageBefore(task));
  await dropUnclaimed(session, there, files);
  // What was attached or taken away has changed it once more.
  const now = there.length === attachmentsIn(changed).length ? changed : await session.look(changed.id);
  return registrationOf(session, now, there, { made: isOurs, found: one, files });
}

/** Null where one is to be made, or an earlier attempt may have made it. */
async function knownOf(session: Session): Promise<Known | null> {
  const { progress } = session;
  const { earlier } = session.task;
  if (earlier && earlier.did !== 'left' && progress.gone !== earlier.id) {
    const ours = readOurs(earlier);
    return { one: await lookAgain(session, earlier.id), how: 'all', base: ours?.wrote ?? null, isOurs: false };
  }
  const wish = wishOf(session.task);
  if (wish && wish.how !== 'beside' && progress.gone !== wish.id)
    return { one: await lookAgain(session, wish.id), how: wish.how === 'leave' ? 'leave' : 'all', base: null, isOurs: false };
  if (progress.before !== undefined || isBeside(session.task)) return null;
  const [first] = await session.find();
  return first ? { one: await session.look(first.id), how: 'missing', base: null, isOurs: false } : null;
}

/** What was left as it is stays so until the curator says otherwise. */
const wishOf = ({ wish, earlier }: Task): Task['wish'] => wish ?? (earlier?.did === 'left' ? { how: 'leave', id: earlier.id } : undefined);

/** A copy that was asked for has a work package of its own. */
const isBeside = ({ article, wish, earlier }: Task): boolean => wish?.how === 'beside' || (!earlier && (article.copy ?? 0) > 0);

/** Made now, or by an earlier attempt whose answer was lost: the first of those that were not there before. */
async function made(session: Session, shrink: RegistrationEffects['shrink']): Promise<Known> {
  const { task } = session;
  const there = session.progress.before === undefined ? null : ((await settleTwins(session)) ?? (await stillThere(session)));
  const one = there ?? (await madeNow(session, await filesOf(session.ask, task.article, task.image, task.settings, shrink)));
  const isOurs = await isMadeByUs(session, one);
  if (task.wish?.how === 'beside') await relate(session, one.id, task.wish.id);
  // Another save may have made it, which meant something else.
  return { one, how: isOurs ? 'all' : 'missing', base: session.progress.wrote ?? null, isOurs };
}

/** What we heard to be made may be found by its address no more: somebody moved it, or corrected that. Null: it is gone. */
async function stillThere({ progress: { made: id }, look }: Session): Promise<WorkPackage | null> {
  return id === undefined ? null : unless('registration-gone', null, look(id));
}

async function madeNow(session: Session, files: File[]): Promise<WorkPackage> {
  const before = session.progress.before ?? (isBeside(session.task) ? (await session.find()).map(({ id }) => id) : []);
  const fresh = await createWorkPackage(session, files, before);
  return (await settleTwins(session)) ?? fresh;
}

async function relate({ ask }: Session, from: number, to: number): Promise<void> {
  const json = { type: 'relates', _links: { to: ask.link(`work_packages/${to}`) } };
  await ask.answer({ method: 'POST', path: `/work_packages/${from}/relations`, json }).catch((error: unknown) => {
    // It is related already, or the key may not: the article is registered all the same.
    if (!isProblem(error, 'registration-changed', 'registration-forbidden', 'registration-field-refused', 'registration-missing'))
      throw error;
  });
}

/** Told once that it is gone; sent again the article is registered anew. */
async function lookAgain(session: Session, id: number): Promise<WorkPackage> {
  try {
    return await session.look(id);
  } catch (error) {
    if (!isProblem(error, 'registration-gone')) throw error;
    await session.keep({ gone: id });
    const { earlier } = session.task;
    return fail('registration-gone', { ...session.ask.names, name: earlier?.id === id ? earlier.displayId : String(id) });
  }
}
