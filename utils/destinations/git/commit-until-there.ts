// Brings files to a branch in one commit, on whatever head it has by then, and is done when they are read back there.
import { type Delivery, mayHaveWritten } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import { isProblem, unless } from '@/utils/hosts/unless';
import { clipIdLine } from './commit-message';
import { isSameFile } from './lfs';
import { meetUpon, wereNew } from './met-upon';
import { overwritten } from './overwritten';
import { type FileChange, readSurely, type Repository, type RepositoryEffects } from './repository';
import type { Wish } from './wish';

const TRIES = 5;
const FIRST_WAIT = 400;
/** Milliseconds: not every machine of a host has heard at once of what another one just took. */
const BEFORE_READING_AGAIN = 2000;

/** 0–1, from the delivery's random id: two browsers that met once do not meet again. */
const jitter = (id: string, round: number): number =>
  Number.parseInt(id.replaceAll('-', '').slice(round * 4, round * 4 + 4) || '0', 16) / 0xffff;

/**
 * What is left to change at `head`. `gaveWay`: by path, the blob that our commit replaced; null before there is one. Throws the Problem
 * `file-differs` {path}.
 */
async function changesAt(
  repository: Repository,
  head: string,
  wishes: Wish[],
  gaveWay: Map<string, string | null> | null,
): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  for (const { path, bytes, mayReplace, spare } of wishes) {
    const reading = bytes === null && gaveWay === null ? readSurely(repository, path, head) : repository.read(path, head);
    const there = await (spare ? unless('path-taken', null, reading) : reading);
    if (await isSameFile(there?.bytes ?? null, bytes)) continue;
    // After our commit the branch had it: what differs now is somebody's later work, unless it is still what we replaced.
    if (gaveWay !== null && there && there.blob !== gaveWay.get(path)) continue;
    if (!(await mayReplace(there?.bytes ?? null))) {
      if (spare) continue;
      fail('file-differs', { path });
    }
    changes.push({ path, bytes, existed: there?.blob ?? null });
  }
  return changes;
}

/**
 * All is there: what a try of ours, that nobody heard the end of, did besides is put back, and what it was laid upon is looked at. Answers
 * whether there was something. Throws what `meets` throws.
 */
async function lookAfter(
  repository: Repository,
  branch: string,
  head: string,
  wishes: Wish[],
  { id }: Delivery,
  meets: ((head: string) => Promise<void>) | undefined,
): Promise<boolean> {
  const back = repository.comparesBefore ? await overwritten(repository, head, wishes, id) : [];
  if (back.length > 0) {
    await repository.commit(branch, head, back, 'Put back what was committed at the same moment');
    return true;
  }
  const paths = wishes.map(({ path }) => path);
  const last = repository.settle && paths[0] !== undefined ? await repository.lastCommit(paths[0], head) : null;
  if (!last?.message.includes(clipIdLine(id))) return false;
  await repository.settle?.(branch, last.sha, paths);
  const { parent: upon } = last;
  if (meets && upon !== null && (await wereNew(repository, wishes, upon)))
    await meetUpon(repository, { branch, sha: head, upon, paths }, meets);
  return false;
}

export interface CommittedTo {
  /** Where to look at it: our commit, or the first file where all was there already. */
  url: string;
  replaced: boolean;
  /** There was something to commit. */
  wrote: boolean;
}

/**
 * @param meets see `RepositoryEffects`; absent: what is published there already does not matter.
 * @param message asked when there is something to commit, with whether a file gives way or is moved.
 * @param from the branch that it begins at, where `branch` is not there yet: it is made with its first commit.
 * @throws ProblemError file-differs {path}; branch-moved after five rounds; not-read-back {path} where our commit is said to be made and
 * twice reads the same without it; whatever the repository throws.
 */
export async function commitUntilThere(
  repository: Repository,
  { wait, meets }: Pick<RepositoryEffects, 'wait' | 'meets'>,
  branch: string,
  wishes: Wish[],
  message: (replaces: boolean) => string,
  delivery: Delivery,
  from = branch,
): Promise<CommittedTo> {
  const { id } = delivery;
  const meetsAt = meets && ((at: string) => meets(repository, at, delivery));
  let mayBeThere = mayHaveWritten(delivery);
  let isThere = from === branch;
  let url: string | null = null;
  let gaveWay: Map<string, string | null> | null = null;
  let misread = '';
  let replaced = false;
  for (let round = 0; round <= TRIES; round += 1) {
    const head = await repository.head(isThere ? branch : from);
    const changes = await changesAt(repository, head, wishes, gaveWay);
    if (changes.length === 0) {
      if (url === null && mayBeThere && (await lookAfter(repository, branch, head, wishes, delivery, meetsAt))) continue;
      return { url: url ?? repository.page(wishes[0]?.path ?? '', head), replaced, wrote: url !== null };
    }
    if (url !== null) {
      // It says that it made our commit, and does not have it.
      const reading = JSON.stringify(changes.map(({ path, existed }) => [path, existed]));
      if (reading === misread || round === TRIES) fail('not-read-back', { host: new URL(url).host, path: changes[0]?.path ?? '' });
      misread = reading;
      await wait(BEFORE_READING_AGAIN);
      continue;
    }
    if (round === TRIES) break;
    try {
      replaced = changes.some(({ existed }) => existed !== null);
      await meetsAt?.(head);
      mayBeThere = true;
      const { sha, upon = head, url: made } = await repository.commit(branch, head, changes, message(replaced), !isThere);
      const areNew = changes.every(({ bytes, existed }) => bytes !== null && existed === null);
      if (meetsAt && areNew && upon !== head)
        await meetUpon(repository, { branch, sha, upon, paths: changes.map(({ path }) => path) }, meetsAt);
      url = made;
      gaveWay = new Map(changes.map(({ path, existed }) => [path, existed]));
      isThere = true;
    } catch (error) {
      if (!isProblem(error, 'branch-moved')) throw error;
      await wait(jitter(id, round) * FIRST_WAIT * 2 ** round);
      isThere ||= (await unless('branch-missing', null, repository.head(branch))) !== null;
    }
  }
  return fail('branch-moved', { branch });
}
