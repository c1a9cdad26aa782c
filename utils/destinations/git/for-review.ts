// Where nobody may push to the branch: a branch of its own with a request to review it, and taking that back.
import { sameBytes } from '@/utils/core/bytes';
import { fail } from '@/utils/core/problem';
import { isProblem, unless } from './ask-host';
import { sha256 } from '@/utils/core/sha256';
import { commitMessage, commitText, commitTitle } from './commit-message';
import { commitUntilThere } from './commit-until-there';
import type { Repository, RepositoryEffects } from './repository';
import { filesOf, type GitTask, wishesOf } from './task-files';

/** The same for every save of the same, so that an update joins what waits for its review already. */
export async function ownBranch({ delivery: { draft, community, destination, copy = 0 } }: GitTask): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(JSON.stringify([draft, community, destination, copy])));
  return `gleaner/${hash.slice(0, 16)}`;
}

/** Answers where the request is. */
export async function deliverForReview(task: GitTask, repository: Repository, effects: RepositoryEffects): Promise<string> {
  const { delivery, settings } = task;
  const own = await ownBranch(task);
  try {
    // What is left of a request that is over is no ground for the next one.
    if (!(await repository.isUnderReview(own)) && (await unless('branch-missing', null, repository.head(own)))) await repository.withdraw(own);
    await repository.branch(own, await repository.head(settings.branch));
    const { replaced } = await commitUntilThere(repository, effects, own, wishesOf(task), (replaces) => commitMessage(delivery, replaces), delivery);
    return await repository.review(own, commitTitle(delivery, replaced), commitText(delivery));
  } catch (error) {
    if (isProblem(error, 'token-may-not-write', 'request-refused')) fail('branch-protected', { branch: settings.branch });
    // Made a moment ago: not every machine of the host has heard of it yet.
    if (isProblem(error, 'branch-missing') && error.problem.details.branch === own) fail('branch-moved', { branch: own });
    throw error;
  }
}

/** Answers whether it still waited for its review: then nothing of it is anywhere else. */
export async function withdraw(task: GitTask, repository: Repository): Promise<boolean> {
  const own = await ownBranch(task);
  for (const { path, bytes } of filesOf(task)) {
    const there = await unless('branch-missing', null, repository.read(path, own));
    if (there && !sameBytes(there.bytes, bytes)) fail('file-differs', { path });
  }
  return repository.withdraw(own);
}
