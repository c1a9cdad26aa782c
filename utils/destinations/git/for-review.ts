// Where nobody may push to the branch: a branch of its own with a request to review it, and taking that back.
import { sameBytes } from '@/utils/core/bytes';
import { fail } from '@/utils/core/problem';
import { isProblem, unless } from './ask-host';
import { sha256 } from '@/utils/core/sha256';
import { commitMessage, commitText, commitTitle, isOurs, prefixed } from './commit-message';
import { commitUntilThere } from './commit-until-there';
import { readSurely, type Repository, type RepositoryEffects } from './repository';
import { filesOf, type GitTask, wishesOf } from './task-files';

/** More commits than we make on one: nobody looks through them all. */
const MANY = 20;

/** Nobody's work but ours goes with it. */
async function isOnlyOurs(branch: string, repository: Repository): Promise<boolean> {
  const messages = await repository.ahead(branch, MANY);
  return messages.length < MANY && messages.every(isOurs);
}

interface OwnBranch { own: string; isOpen: boolean; isThere: boolean }

/**
 * The same for every save of the same, so that an update joins what waits for its review already.
 * Where that is over and somebody else's work is on its branch, they keep it, and the next number is ours.
 */
export async function ownBranch({ delivery: { draft, updates = draft, community, destination, copy = 0 } }: GitTask, repository: Repository): Promise<OwnBranch> {
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

/** Answers where the request is. */
export async function deliverForReview(task: GitTask, repository: Repository, effects: RepositoryEffects): Promise<string> {
  const { delivery, settings } = task;
  let branch = '';
  try {
    const { own, isOpen, isThere } = await ownBranch(task, repository);
    branch = own;
    // What is left of a request that is over is no ground for the next one.
    if (!isOpen && isThere) await repository.remove(own);
    await repository.branch(own, await repository.head(settings.branch));
    const { replaced } = await commitUntilThere(repository, effects, own, wishesOf(task), (replaces) => commitMessage(delivery, replaces), delivery);
    return await repository.review(own, prefixed(settings, commitTitle(delivery, replaced)), commitText(delivery));
  } catch (error) {
    if (isProblem(error, 'token-may-not-write', 'request-refused')) fail('branch-protected', { branch: settings.branch });
    // Made a moment ago: not every machine of the host has heard of it yet.
    if (isProblem(error, 'branch-missing') && error.problem.details.branch === branch) fail('branch-moved', { branch });
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
    if (there && !sameBytes(there.bytes, bytes)) fail('file-differs', { path });
    isIn ||= there !== null;
  }
  // What waits there is a later save's.
  if (!isIn) return false;
  const wasOpen = await repository.close(own);
  if (await isOnlyOurs(own, repository)) await repository.remove(own);
  return wasOpen;
}
