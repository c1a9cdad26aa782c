// Files that lie at an installation for nobody yet: it lists them to no one, so what was begun is written down, and looked for where its
// answer was lost.
import { ProblemError } from '@/utils/core/problem';
import { isProblem } from '@/utils/hosts/unless';
import { Attachment, idIn } from './api/answers';
import { looking } from './api/refusals';
import type { Session } from './session';
import { type File, isSameFile, removeAttachment, upload } from './api/upload';

/** So many uploads of others may have come between a lost one and one that is known. */
const LOOKS_AROUND = 12;

/** Its server may be tired: what is not heard at once is asked for again, and given up quietly. */
const TRIES = 4;
const QUIET_TRIES = 6;
/** Milliseconds. */
const PAUSE = 500;

/** The number of a file that waits to be claimed: of an earlier attempt, where it is still there. */
export async function uploadedOf(session: Session, file: File): Promise<number> {
  const known = session.progress.uploaded[file.name];
  const there = known === undefined ? null : await waiting(session, known);
  if (there && isSameFile(there, file)) return there.id;
  const { uploading } = session.progress;
  // What was said to be gone may be there all the same.
  const wasBegun = known !== undefined || uploading.includes(file.name);
  if (!uploading.includes(file.name)) await session.keep({ uploading: [...uploading, file.name] });
  const { id, tries } = await uploadPatiently(session, file);
  if (tries > 1) await dropLost(session, id, file, 0);
  // Where it was begun in an earlier attempt, that one is looked for once this one is claimed.
  const left = session.progress.uploading.filter((name) => wasBegun || name !== file.name);
  await session.keep({ uploaded: { ...session.progress.uploaded, [file.name]: id }, uploading: left });
  return id;
}

/** At once again where the answer was lost, so that what lies there lies near. */
async function uploadPatiently({ ask, wait }: Session, file: File): Promise<{ id: number; tries: number }> {
  for (let tries = 1; ; tries += 1) {
    try {
      return { id: (await upload(ask, '/attachments', file)).id, tries };
    } catch (error) {
      if (tries === TRIES || !isProblem(error, 'host-unreachable', 'host-failed', 'answer-unexpected')) throw error;
      await wait(PAUSE * tries);
    }
  }
}

/** Null where it is gone, or somebody has claimed it. */
async function waiting({ ask }: Session, id: number): Promise<Attachment | null> {
  try {
    const there = await ask.json(Attachment, { path: `/attachments/${id}`, refusal: looking });
    return idIn(there._links.container) === null ? there : null;
  } catch (error) {
    if (isProblem(error, 'registration-gone', 'registration-forbidden')) return null;
    throw error;
  }
}

/** What was uploaded and nobody has claimed goes again; also what was begun and not heard of, near what has taken its place. */
export async function dropUnclaimed(session: Session, claimed: Attachment[], files: File[]): Promise<void> {
  const loose = Object.values(session.progress.uploaded).filter((id) => !claimed.some((each) => each.id === id));
  for (const id of loose) if (!(await dropWaiting(session, id))) break;
  const lost = files.filter(({ name }) => session.progress.uploading.includes(name));
  for (const file of lost) {
    const near = claimed.find(({ fileName }) => fileName === file.name);
    if (near) await dropLost(session, near.id, file);
  }
  if (lost.length > 0) await session.keep({ uploading: [] });
}

/** The same file, uploaded at about the same time by the same user, and claimed by nobody: the answer to that was lost. */
async function dropLost(session: Session, near: number, file: File, after = LOOKS_AROUND): Promise<void> {
  for (let id = near + after; id >= Math.max(1, near - LOOKS_AROUND); id -= 1) {
    if (id !== near && !(await dropWaiting(session, id, file))) return;
  }
}

/** Until it is gone, whatever the answer to taking it away says; answers whether its server could be asked. */
const dropWaiting = (session: Session, id: number, file?: File): Promise<boolean> =>
  quietly(session, async () => {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const there = await waiting(session, id);
      if (!there || (file && !isSameFile(there, file))) return;
      await drop(session, id);
    }
  });

/** The article is registered whatever becomes of this: each night the server itself takes away what nobody claimed for hours. */
async function quietly({ wait }: Session, work: () => Promise<unknown>): Promise<boolean> {
  for (let tries = 1; tries <= QUIET_TRIES; tries += 1) {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      await wait(PAUSE * tries);
    }
  }
  return false;
}

/** It may be gone by now, and need not be ours to take away. */
export async function drop({ ask }: Session, id: number): Promise<void> {
  await removeAttachment(ask, id).catch((error: unknown) => {
    if (!isProblem(error, 'registration-missing', 'registration-forbidden')) throw error;
  });
}
