// Any repository as a destination: read first, write in one commit, read back; a protected branch gets a branch for review.
import type { BundleFile } from '@/utils/core/bundle';
import { mayHaveWritten, type Receipt } from '@/utils/core/delivery';
import type { RepositorySettings } from '@/utils/core/destination';
import { fail, type ProblemCode, ProblemError } from '@/utils/core/problem';
import type { Destination, Task } from '../destination';
import { unless } from './ask-host';
import { commitMessage, commitText, commitTitle, undoMessage } from './commit-message';
import { commitUntilThere, same, type Wish } from './commit-until-there';
import { sha256 } from '@/utils/core/sha256';
import type { OpenRepository, Repository, RepositoryEffects } from './repository';

type GitTask = Task<RepositorySettings>;

const isProblem = (error: unknown, ...codes: ProblemCode[]): error is ProblemError => error instanceof ProblemError && codes.includes(error.problem.code);

const inRoot = (files: BundleFile[], { root }: RepositorySettings) => files.map(({ path, bytes }) => ({ path: root ? `${root}/${path}` : path, bytes }));

const filesOf = ({ bundle, settings }: GitTask) => inRoot(bundle.image ? [bundle.article, bundle.image] : [bundle.article], settings);

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

/** Answers whether it still waited for its review: then nothing of it is anywhere else. */
async function withdraw(task: GitTask, repository: Repository): Promise<boolean> {
  const own = ownBranch(task);
  for (const { path, bytes } of filesOf(task)) {
    const there = await unless('branch-missing', null, repository.read(path, own));
    if (there && !same(there.bytes, bytes)) fail('file-differs', { path });
  }
  return repository.withdraw(own);
}

export const repositoryDestination = (kind: string, open: OpenRepository): Destination<RepositorySettings, RepositoryEffects> => ({
  kind,

  async deliver(task, effects): Promise<Receipt> {
    const { delivery, settings } = task;
    const repository = open(settings, effects);
    const paths = filesOf(task).map(({ path }) => path);
    const done = (url: string, review: boolean, wrote: boolean): Receipt => ({ paths, renamed: false, url, review, wrote });
    try {
      const message = (replaces: boolean) => commitMessage(delivery, replaces);
      const { url, wrote } = await commitUntilThere(repository, effects, settings.branch, wishesOf(task), message, delivery.id);
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

  async undo(task, before, effects) {
    const { delivery, settings } = task;
    if (delivery.receipt?.wrote === false) fail('undo-not-ours');
    const repository = open(settings, effects);
    const earlier = new Map(inRoot(before, settings).map(({ path, bytes }) => [path, bytes]));
    const wishes = filesOf(task).map(({ path, bytes }): Wish => ({
      path,
      bytes: earlier.get(path) ?? null,
      mayReplace: async (there) => there !== null && same(there, bytes),
    }));
    if (delivery.receipt?.review && (await withdraw(task, repository))) return;
    try {
      await commitUntilThere(repository, effects, settings.branch, wishes, () => undoMessage(delivery), delivery.id);
    } catch (error) {
      if (isProblem(error, 'branch-protected')) fail('undo-protected', { branch: settings.branch });
      throw error;
    }
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
