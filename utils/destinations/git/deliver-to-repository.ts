// Any repository as a destination: read first, write in one commit, read back; a protected branch gets a branch for review.
import { mayHaveWritten, type Receipt } from '@/utils/core/delivery';
import { type Problem, ProblemError } from '@/utils/core/problem';
import type { Destination } from '../destination';
import { isProblem } from '@/utils/hosts/unless';
import { commitMessage } from './commit-message';
import { commitUntilThere } from './commit-until-there';
import { deliverForReview } from './for-review';
import { pointerIn, standsFor } from './lfs';
import { findLongerBranch, lookForRoot } from './look-for-root';
import type { OpenRepository, Repository, RepositoryEffects } from './repository';
import { RepositorySettings } from './settings';
import { takeBack } from './take-back';
import { filesOf, wishesOf } from './task-files';

/** What a person would call the file at a path: of one that is kept in LFS the bytes, where the host gives them. */
async function shown(repository: Repository, path: string, head: string, ours: Uint8Array): Promise<Uint8Array | null> {
  const there = (await repository.read(path, head))?.bytes ?? null;
  const pointer = there && pointerIn(there);
  if (!pointer) return there;
  if (await standsFor(pointer, ours)) return ours;
  return (await repository.inLfs?.(path, head)) ?? there;
}

export const repositoryDestination = (kind: string, open: OpenRepository): Destination<RepositorySettings, RepositoryEffects> => ({
  kind,
  settingsOf: ({ settings }) => RepositorySettings.safeParse(settings).data,

  async deliver(task, effects): Promise<Receipt> {
    const { delivery, settings } = task;
    const repository = open(settings, effects);
    const paths = filesOf(task).map(({ path }) => path);
    const done = (url: string, review: boolean, wrote: boolean): Receipt => ({
      paths,
      renamed: false,
      url,
      review,
      wrote,
      place: settings,
    });
    try {
      const message = (replaces: boolean) => commitMessage(delivery, replaces);
      const { url, wrote } = await commitUntilThere(repository, effects, settings.branch, wishesOf(task), message, delivery);
      return done(url, false, wrote || mayHaveWritten(delivery));
    } catch (error) {
      // A rule that nobody knows may be about this branch alone.
      if (!isProblem(error, 'branch-protected', 'rule-refused')) throw error;
      const { url, review } = await deliverForReview(task, repository, effects);
      return done(url, review, true);
    }
  },

  async look(task, effects) {
    const repository = open(task.settings, effects);
    const head = await repository.head(task.settings.branch);
    const there = [];
    for (const { path, bytes } of filesOf(task)) there.push({ path, bytes: await shown(repository, path, head, bytes) });
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
