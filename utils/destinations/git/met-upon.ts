// Of hosts that lay a commit upon whatever came to the branch meanwhile: where the same article came with that, ours goes again.
import { isProblem } from '@/utils/hosts/unless';
import type { FileChange, Repository } from './repository';
import type { Wish } from './wish';

interface Laid {
  branch: string;
  /** A commit where our files lie. */
  sha: string;
  /** The commit that ours was laid upon. */
  upon: string;
  /** Of our files, all of them new. */
  paths: string[];
}

/** Throws what `meets` throws: with `published-already` our files are not on the branch any more. */
export async function meetUpon(
  repository: Repository,
  { branch, sha, upon, paths }: Laid,
  meets: (head: string) => Promise<void>,
): Promise<void> {
  try {
    await meets(upon);
  } catch (error) {
    if (!isProblem(error, 'published-already')) throw error;
    const back: FileChange[] = [];
    for (const path of paths) back.push({ path, bytes: null, existed: (await repository.read(path, sha))?.blob ?? null });
    await repository.commit(branch, sha, back, 'Take back what somebody else published at the same moment');
    throw error;
  }
}

/** Whether nothing gave way to them at the commit before. */
export async function wereNew(repository: Repository, wishes: readonly Wish[], before: string): Promise<boolean> {
  for (const { path, bytes } of wishes) if (bytes === null || (await repository.read(path, before)) !== null) return false;
  return true;
}
