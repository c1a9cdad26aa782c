// Any repository as a destination: read first, write in one commit, read back; a protected branch gets a branch for review.
import { mayHaveWritten, type Receipt } from '@/utils/core/delivery';
import type { RepositorySettings } from '@/utils/core/destination';
import { type Problem, ProblemError } from '@/utils/core/problem';
import type { Destination } from '../destination';
import { isProblem } from './ask-host';
import { commitMessage } from './commit-message';
import { commitUntilThere } from './commit-until-there';
import { deliverForReview } from './for-review';
import { findLongerBranch, lookForRoot } from './look-for-root';
import type { OpenRepository, Repository, RepositoryEffects } from './repository';
import { takeBack } from './take-back';
import { filesOf, wishesOf } from './task-files';

export const repositoryDestination = (kind: string, open: OpenRepository): Destination<RepositorySettings, RepositoryEffects> => ({
  kind,

  async deliver(task, effects): Promise<Receipt> {
    const { delivery, settings } = task;
    const repository = open(settings, effects);
    const paths = filesOf(task).map(({ path }) => path);
    const done = (url: string, review: boolean, wrote: boolean): Receipt => ({ paths, renamed: false, url, review, wrote, place: settings });
    try {
      const message = (replaces: boolean) => commitMessage(delivery, replaces);
      const { url, wrote } = await commitUntilThere(repository, effects, settings.branch, wishesOf(task), message, delivery);
      return done(url, false, wrote || mayHaveWritten(delivery));
    } catch (error) {
      if (!isProblem(error, 'branch-protected')) throw error;
      return done(await deliverForReview(task, repository, effects), true, true);
    }
  },

  async look(task, effects) {
    const repository = open(task.settings, effects);
    const head = await repository.head(task.settings.branch);
    const there = [];
    for (const { path } of filesOf(task)) there.push({ path, bytes: (await repository.read(path, head))?.bytes ?? null });
    return there;
  },

  undo: (task, before, effects) => takeBack(open, task, before, effects),

  async check(settings, effects) {
    const repository = open(settings, effects);
    try {
      await repository.check();
      const missing = await lookForRoot(repository, settings);
      return settings.mayMakeRoot ? null : missing;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return error.problem.code === 'branch-missing' ? orLonger(error.problem, repository, settings) : error.problem;
    }
  },
});

/** Where the branch is none, but one is that goes on in the folder's name, it is told with what is left of the folder. */
async function orLonger(missing: Problem, repository: Repository, settings: RepositorySettings): Promise<Problem> {
  const found = await findLongerBranch(repository, settings).catch(() => null);
  return found ? { ...missing, details: { ...missing.details, longerBranch: found.branch, longerRoot: found.root } } : missing;
}
