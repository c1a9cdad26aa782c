// Takes back what a delivery put into a repository, where it put it: also when the settings name another place by now.
import type { BundleFile } from '@/utils/core/bundle';
import { fail, type ProblemCode } from '@/utils/core/problem';
import { isProblem } from '@/utils/hosts/unless';
import { isUndoOf, undoMessage } from './commit-message';
import { commitUntilThere } from './commit-until-there';
import type { Wish } from './wish';
import { ownBranch, withdraw } from './for-review';
import { isSameFile } from './lfs';
import { type OpenRepository, readSurely, type Repository, type RepositoryEffects } from './repository';
import { RepositorySettings } from './settings';
import { filesOf, type GitTask, inRoot } from './task-files';

/** What a token says that was made for another project. */
const NOT_THERE: ProblemCode[] = ['token-refused', 'token-may-not-write', 'repository-missing', 'branch-missing'];

const isSamePlace = (one: RepositorySettings, other: RepositorySettings): boolean =>
  one.baseUrl === other.baseUrl && one.project === other.project && one.branch === other.branch;

/** Throws the Problem `place-changed` where the settings lead to it no longer. */
export async function takeBack(open: OpenRepository, task: GitTask, before: BundleFile[], effects: RepositoryEffects): Promise<void> {
  const { receipt } = task.delivery;
  if (receipt?.wrote === false) fail('undo-not-ours');
  const { messagePrefix: _, ...place } =
    receipt?.place === undefined ? task.settings : (RepositorySettings.safeParse(receipt.place).data ?? fail('record-unreadable'));
  // Where it was put, and as the host wants it said today.
  const settings: RepositorySettings = { ...place, ...(task.settings.messagePrefix && { messagePrefix: task.settings.messagePrefix }) };
  const there: GitTask = { ...task, settings };
  const changed = () => placeChanged(there);
  // A token is shown to its own host only.
  if (new URL(settings.baseUrl).origin !== new URL(task.settings.baseUrl).origin) changed();
  try {
    const repository = open(settings, effects);
    await putBack(there, repository, before, effects);
  } catch (error) {
    if (!isSamePlace(settings, task.settings) && isProblem(error, ...NOT_THERE)) changed();
    throw error;
  }
}

const placeChanged = (task: GitTask): never => fail('place-changed', { where: task.delivery.receipt?.url ?? filesOf(task)[0]?.path ?? '' });

/** It was published and lies at none of its places, though no Undo of it took it away: what is not seen there is not told as taken back. */
async function isElsewhere(task: GitTask, repository: Repository): Promise<boolean> {
  const { delivery, settings } = task;
  const head = await repository.head(settings.branch);
  const paths = filesOf(task).map(({ path }) => path);
  for (const path of paths) if (await readSurely(repository, path, head)) return false;
  let wasThere = delivery.receipt?.review === false;
  for (const path of paths) {
    const last = await repository.lastCommit(path, head);
    if (last && isUndoOf(last.message, delivery)) return false;
    wasThere ||= last !== null;
  }
  return wasThere;
}

/** Else it still waits for the review that an update of it joined. */
async function isPublished(files: Map<string, Uint8Array>, branch: string, repository: Repository): Promise<boolean> {
  const head = await repository.head(branch);
  for (const [path, bytes] of files)
    if (!(await isSameFile((await readSurely(repository, path, head))?.bytes ?? null, bytes))) return false;
  return true;
}

async function putBack(task: GitTask, repository: Repository, before: BundleFile[], effects: RepositoryEffects): Promise<void> {
  const { delivery, settings } = task;
  const earlier = new Map(inRoot(before, settings).map(({ path, bytes }) => [path, bytes]));
  const wishes = filesOf(task).map(({ path, bytes }): Wish => ({
    path,
    bytes: earlier.get(path) ?? null,
    mayReplace: async (there) => there !== null && isSameFile(there, bytes),
  }));
  // What it had moved from another place comes again, unless somebody has taken that place.
  const moved = [...earlier]
    .filter(([path]) => !wishes.some((wish) => wish.path === path))
    .map(([path, bytes]): Wish => ({ path, bytes, mayReplace: async (there) => there === null, spare: true }));
  let branch = settings.branch;
  if (delivery.receipt?.review) {
    const { own, isOpen } = await ownBranch(task, repository);
    const isUpdate = earlier.size > 0 && isOpen && !(await isPublished(earlier, branch, repository));
    if (isUpdate) branch = own;
    else if (await withdraw(task, own, repository)) return;
  }
  if (delivery.receipt && branch === settings.branch && (await isElsewhere(task, repository))) placeChanged(task);
  try {
    await commitUntilThere(repository, { wait: effects.wait }, branch, [...wishes, ...moved], () => undoMessage(delivery), delivery);
  } catch (error) {
    if (isProblem(error, 'branch-protected')) fail('undo-protected', { branch: settings.branch });
    throw error;
  }
}
