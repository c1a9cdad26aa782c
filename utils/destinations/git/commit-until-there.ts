// Brings files to a branch in one commit, on whatever head it has by then, and is done when they are read back there.
import { sameBytes } from '@/utils/core/bytes';
import { type Delivery, mayHaveWritten } from '@/utils/core/delivery';
import { fail, ProblemError } from '@/utils/core/problem';
import { unless } from './ask-host';
import { overwritten } from './overwritten';
import { type FileChange, readSurely, type Repository } from './repository';
import type { Wish } from './wish';

const TRIES = 5;
const FIRST_WAIT = 400;

/** 0–1, from the delivery's random id: two browsers that met once do not meet again. */
const jitter = (id: string, round: number): number => Number.parseInt(id.replaceAll('-', '').slice(round * 4, round * 4 + 4) || '0', 16) / 0xffff;

/**
 * @param message asked when there is something to commit, with whether a file gives way or is moved.
 * @returns where to look at it: our commit, or the first file where all was there already; `wrote` tells which.
 * @throws ProblemError file-differs {path}; branch-moved after five rounds, answer-unexpected where our commit is said to be made and is not; whatever the repository throws.
 */
export async function commitUntilThere(
  repository: Repository,
  { wait }: { wait(ms: number): Promise<void> },
  branch: string,
  wishes: Wish[],
  message: (replaces: boolean) => string,
  delivery: Delivery,
): Promise<{ url: string; replaced: boolean; wrote: boolean }> {
  const { id } = delivery;
  let url: string | null = null;
  /** By path, the blob that our commit replaced. */
  let gaveWay = new Map<string, string | null>();
  let replaced = false;
  for (let round = 0; round <= TRIES; round += 1) {
    const head = await repository.head(branch);
    const changes: FileChange[] = [];
    for (const { path, bytes, mayReplace, spare } of wishes) {
      const reading = bytes === null && url === null ? readSurely(repository, path, head) : repository.read(path, head);
      const there = await (spare ? unless('path-taken', null, reading) : reading);
      if (sameBytes(there?.bytes ?? null, bytes)) continue;
      // After our commit the branch had it: what differs now is somebody's later work, unless it is still what we replaced.
      if (url !== null && there && there.blob !== gaveWay.get(path)) continue;
      if (!(await mayReplace(there?.bytes ?? null))) {
        if (spare) continue;
        fail('file-differs', { path });
      }
      changes.push({ path, bytes, existed: there?.blob ?? null });
    }
    const back = changes.length === 0 && url === null && repository.comparesBefore && mayHaveWritten(delivery) ? await overwritten(repository, head, wishes, id) : [];
    if (back.length > 0) {
      await repository.commit(branch, head, back, 'Put back what was committed at the same moment');
      continue;
    }
    if (changes.length === 0) return { url: url ?? repository.page(wishes[0]?.path ?? '', head), replaced, wrote: url !== null };
    if (round === TRIES) break;
    if (url !== null) await wait(jitter(id, round) * FIRST_WAIT * 2 ** round);
    try {
      replaced ||= changes.some(({ existed }) => existed !== null);
      ({ url } = await repository.commit(branch, head, changes, message(replaced)));
      gaveWay = new Map(changes.map(({ path, existed }) => [path, existed]));
    } catch (error) {
      if (!(error instanceof ProblemError && error.problem.code === 'branch-moved')) throw error;
      await wait(jitter(id, round) * FIRST_WAIT * 2 ** round);
    }
  }
  // It says that it made our commit, and does not have it.
  if (url !== null) fail('answer-unexpected', { host: new URL(url).host });
  return fail('branch-moved', { branch });
}
