// Where nobody may push to the branch: a branch of its own with a request to review it, and taking that back.
import { fail, PROBLEMS, type ProblemCode, ProblemError } from '@/utils/core/problem';
import { isProblem, unless } from '@/utils/hosts/unless';
import { sha256 } from '@/utils/base/sha256';
import { commitMessage, commitText, commitTitle, isOurs, prefixed } from './commit-message';
import { commitUntilThere } from './commit-until-there';
import { isSameFile } from './lfs';
import { readSurely, type Repository, type RepositoryEffects } from './repository';
import { filesOf, type GitTask, wishesOf } from './task-files';

/** More commits than we make on one: nobody looks through them all. */
const MANY = 20;

/** Nobody's work but ours goes with it. */
async function isOnlyOurs(branch: string, repository: Repository): Promise<boolean> {
  const messages = await repository.ahead(branch, MANY);
  return messages.length < MANY && messages.every(isOurs);
}

interface OwnBranch {
  own: string;
  isOpen: boolean;
  isThere: boolean;
}

/**
 * The same for every save of the same, so that an update joins what waits for its review already.
 * Where that is over and somebody else's work is on its branch, they keep it, and the next number is ours.
 */
export async function ownBranch(
  { delivery: { draft, updates = draft, community, destination, copy = 0 } }: GitTask,
  repository: Repository,
): Promise<OwnBranch> {
  const hash = await sha256(new TextEncoder().encode(JSON.stringify([updates, community, destination, copy])));
  let free: OwnBranch | null = null;
  for (let number = 1; ; number += 1) {
    const own = `gleaner/${hash.slice(0, 16)}${number > 1 ? `-${number}` : ''}`;
    if (await repository.isUnderReview(own)) return { own, isOpen: true, isThere: true };
    // Looked for one further: whoever's work was on the first may have removed it since.
    if (free) return free;
    const isThere = (await unless('branch-missing', null, repository.head(own))) !== null;
    if (!isThere || (await isOnlyOurs(own, repository))) free = { own, isOpen: false, isThere };
  }
}

/** What says no more than that a branch may not be pushed to. */
const UNNAMED: ProblemCode[] = ['token-may-not-write', 'request-refused', 'branch-protected', 'repository-missing'];

/** Removes a branch that nobody can review, so that none is left behind; where that fails too, why it was made is told all the same. */
async function leaveNothing(own: string, repository: Repository): Promise<void> {
  try {
    if (!(await repository.isUnderReview(own))) await repository.remove(own);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

/** Answers where the request is; `review` is false where all was published meanwhile. */
export async function deliverForReview(
  task: GitTask,
  repository: Repository,
  effects: RepositoryEffects,
): Promise<{ url: string; review: boolean }> {
  const { delivery, settings } = task;
  const { own, isOpen, isThere } = await ownBranch(task, repository);
  try {
    // What is left of a request that is over is no ground for the next one.
    if (!isOpen && isThere) await repository.remove(own);
    // What the branch that it is reviewed for has by now.
    await effects.meets?.(repository, await repository.head(settings.branch), delivery);
    // The branch is made with the commit: a rule that refuses one refuses both.
    const { url, replaced, wrote } = await commitUntilThere(
      repository,
      { wait: effects.wait },
      own,
      wishesOf(task),
      (replaces) => commitMessage(delivery, replaces),
      delivery,
      isOpen ? own : settings.branch,
    );
    if (!wrote && !isOpen) return { url, review: false };
    return { url: await repository.review(own, prefixed(settings, commitTitle(delivery, replaced)), commitText(delivery)), review: true };
  } catch (error) {
    // Made a moment ago: not every machine of the host has heard of it yet.
    if (isProblem(error, 'branch-missing') && error.problem.details.branch === own) fail('branch-moved', { branch: own });
    if (!(error instanceof ProblemError) || PROBLEMS[error.problem.code].retry === 'later') throw error;
    if (!isOpen) await leaveNothing(own, repository);
    const { said } = error.problem.details;
    if (isProblem(error, ...UNNAMED)) fail('branch-protected', { branch: settings.branch, ...(said === undefined ? {} : { said }) });
    throw error;
  }
}

/** Answers whether it still waited for its review: then nothing of it is anywhere else. What somebody else committed there stays. */
export async function withdraw(task: GitTask, own: string, repository: Repository): Promise<boolean> {
  const head = await unless('branch-missing', null, repository.head(own));
  if (head === null) return repository.close(own);
  let isIn = false;
  for (const { path, bytes } of filesOf(task)) {
    const there = await readSurely(repository, path, head);
    if (there && !(await isSameFile(there.bytes, bytes))) fail('file-differs', { path });
    isIn ||= there !== null;
  }
  // What waits there is a later save's.
  if (!isIn) return false;
  const wasOpen = await repository.close(own);
  if (await isOnlyOurs(own, repository)) await repository.remove(own);
  return wasOpen;
}
