// Where nobody may push to the branch: a branch of its own with a request to review it, and taking that back.
import { fail } from '@/utils/core/problem';
import { isProblem, unless } from './ask-host';
import { commitMessage, commitText, commitTitle } from './commit-message';
import { commitUntilThere, same } from './commit-until-there';
import type { Repository, RepositoryEffects } from './repository';
import { filesOf, type GitTask, wishesOf } from './task-files';

/** The same for the same delivery, so that a second run finds what the first one made. */
const ownBranch = ({ delivery }: GitTask): string => `gleaner/${delivery.id}`;

/** Answers where the request is. */
export async function deliverForReview(task: GitTask, repository: Repository, effects: RepositoryEffects): Promise<string> {
  const { delivery, settings } = task;
  const own = ownBranch(task);
  try {
    await repository.branch(own, await repository.head(settings.branch));
    const { replaced } = await commitUntilThere(repository, effects, own, wishesOf(task), (replaces) => commitMessage(delivery, replaces), delivery.id);
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
  const own = ownBranch(task);
  for (const { path, bytes } of filesOf(task)) {
    const there = await unless('branch-missing', null, repository.read(path, own));
    if (there && !same(there.bytes, bytes)) fail('file-differs', { path });
  }
  return repository.withdraw(own);
}
