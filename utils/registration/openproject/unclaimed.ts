// Files that lie at an installation for nobody yet: it lists them to no one, so what was begun is written down, and looked for where its answer was lost.
import { isProblem } from '@/utils/hosts/unless';
import { Attachment, idIn } from './api/answers';
import { looking } from './api/refusals';
import type { Session } from './session';
import { type File, isSameFile, removeAttachment, upload } from './api/upload';

/** So many uploads of others may have come between a lost one and the next. */
const LOOKS_BACK = 12;

/** The number of a file that waits to be claimed: of an earlier attempt, where it is still there. */
export async function uploadedOf(session: Session, file: File): Promise<number> {
  const known = session.progress.uploaded[file.name];
  const there = known === undefined ? null : await waiting(session, known);
  if (there && isSameFile(there, file)) return there.id;
  const { uploading } = session.progress;
  const wasLost = uploading.includes(file.name);
  if (!wasLost) await session.keep({ uploading: [...uploading, file.name] });
  const { id } = await upload(session.ask, '/attachments', file);
  if (wasLost) await dropLost(session, id, file);
  const others = session.progress.uploading.filter((name) => name !== file.name);
  await session.keep({ uploaded: { ...session.progress.uploaded, [file.name]: id }, uploading: others });
  return id;
}

/** The same file, uploaded just before by the same user, and claimed by nobody: the answer to that was lost. */
async function dropLost(session: Session, id: number, file: File): Promise<void> {
  for (let before = id - 1; before >= Math.max(1, id - LOOKS_BACK); before -= 1) {
    const there = await waiting(session, before);
    if (there && isSameFile(there, file)) await drop(session, before);
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

/** What was uploaded and nobody has claimed goes again. */
export async function dropUnclaimed(session: Session, claimed: Attachment[]): Promise<void> {
  const loose = Object.values(session.progress.uploaded).filter((id) => !claimed.some((each) => each.id === id));
  for (const id of loose) if (await waiting(session, id)) await drop(session, id);
}

/** It may be gone by now, and need not be ours to take away. */
export async function drop({ ask }: Session, id: number): Promise<void> {
  await removeAttachment(ask, id).catch((error: unknown) => {
    if (!isProblem(error, 'registration-missing', 'registration-forbidden')) throw error;
  });
}
