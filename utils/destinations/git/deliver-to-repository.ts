// Any repository as a destination: read first, write in one commit, read back; a protected branch gets a branch for review.
import type { Bundle } from '@/utils/core/bundle';
import type { Receipt } from '@/utils/core/delivery';
import type { RepositorySettings } from '@/utils/core/destination';
import { fail, type ProblemCode, ProblemError } from '@/utils/core/problem';
import type { Destination, Task } from '../destination';
import { commitMessage, commitText, commitTitle, undoMessage } from './commit-message';
import { commitUntilThere, same, type Wish } from './commit-until-there';
import { sha256 } from './blob-id';
import type { OpenRepository, Repository, RepositoryEffects } from './repository';

type GitTask = Task<RepositorySettings>;

const isProblem = (error: unknown, ...codes: ProblemCode[]): error is ProblemError => error instanceof ProblemError && codes.includes(error.problem.code);

const filesOf = ({ bundle, settings }: { bundle: Bundle; settings: RepositorySettings }) =>
  [bundle.article, ...(bundle.image ? [bundle.image] : [])].map(({ path, bytes }) => ({ path: settings.root ? `${settings.root}/${path}` : path, bytes }));

/** One of ours, or one the curator gave up, may give way. */
const wishesOf = (task: GitTask): Wish[] =>
  filesOf(task).map(({ path, bytes }) => ({ path, bytes, mayReplace: async (there) => there === null || task.delivery.mayReplace.includes(await sha256(there)) }));

/** The same for the same delivery, so that a second run finds what the first one made. */
const ownBranch = ({ delivery }: GitTask): string => `gleaner/${delivery.id}`;

async function deliverForReview(task: GitTask, repository: Repository, effects: RepositoryEffects): Promise<string> {
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

export const repositoryDestination = (kind: string, open: OpenRepository): Destination<RepositorySettings, RepositoryEffects> => ({
  kind,

  async deliver(task, effects): Promise<Receipt> {
    const { delivery, settings } = task;
    const repository = open(settings, effects);
    const paths = filesOf(task).map(({ path }) => path);
    const done = (url: string, review: boolean): Receipt => ({ paths, renamed: false, url, review });
    try {
      const message = (replaces: boolean) => commitMessage(delivery, replaces);
      const { url } = await commitUntilThere(repository, effects, settings.branch, wishesOf(task), message, delivery.id);
      return done(url, false);
    } catch (error) {
      if (!isProblem(error, 'branch-protected')) throw error;
      return done(await deliverForReview(task, repository, effects), true);
    }
  },

  async look(task, effects) {
    const repository = open(task.settings, effects);
    const head = await repository.head(task.settings.branch);
    const there = [];
    for (const { path } of filesOf(task)) there.push({ path, bytes: (await repository.read(path, head))?.bytes ?? null });
    return there;
  },

  async undo(task, before, effects) {
    const { delivery, settings } = task;
    const repository = open(settings, effects);
    const earlier = new Map(before ? filesOf({ bundle: before, settings }).map(({ path, bytes }) => [path, bytes]) : []);
    const wishes = filesOf(task).map(({ path, bytes }): Wish => ({
      path,
      bytes: earlier.get(path) ?? null,
      mayReplace: async (there) => there !== null && same(there, bytes),
    }));
    const takeBack = (branch: string) => commitUntilThere(repository, effects, branch, wishes, () => undoMessage(delivery), delivery.id);
    if (delivery.receipt?.review) {
      // Where it was merged or given up, the branch is gone.
      await takeBack(ownBranch(task)).catch((error: unknown) => isProblem(error, 'branch-missing') || Promise.reject(error));
    }
    await takeBack(settings.branch);
  },

  async check(settings, effects) {
    try {
      await open(settings, effects).check();
      return null;
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    }
  },
});
