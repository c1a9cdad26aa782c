// One file changed in a repository, made anew of what lies there in the moment of the commit: on the branch itself or, where nobody may
// push there or a review is wanted, on a branch of its own with a request to review it.
import { fail } from '@/utils/core/problem';
import { isProblem, unless } from '@/utils/hosts/unless';
import { prefixed } from './commit-message';
import type { Repository, RepositoryEffects } from './repository';
import type { RepositorySettings } from './settings';

const TRIES = 5;
/** Milliseconds. */
const FIRST_WAIT = 400;

export interface PutFile {
  path: string;
  /** Of what lies there (null: nothing) what is to lie there; null where that is right already. */
  make(there: Uint8Array | null): Promise<Uint8Array | null> | Uint8Array | null;
  title: string;
  text: string;
  /** Names the branch, where there is to be one. */
  branch: string;
  how: 'commit' | 'review';
}

/** `url`: of the commit or of the request; null where nothing was to be changed. */
export interface PutDone {
  url: string | null;
  review: boolean;
}

/** Throws `branch-moved` after five rounds, and whatever the repository throws. */
export async function putFile(
  repository: Repository,
  settings: RepositorySettings,
  { wait }: Pick<RepositoryEffects, 'wait'>,
  file: PutFile,
): Promise<PutDone> {
  if (file.how === 'review') return review(repository, settings, wait, file);
  try {
    return { url: await commitAt(repository, settings, wait, file, settings.branch), review: false };
  } catch (error) {
    if (!isProblem(error, 'branch-protected', 'rule-refused')) throw error;
    return review(repository, settings, wait, file);
  }
}

/** The address of the commit; null where there was nothing to commit. */
async function commitAt(
  repository: Repository,
  settings: RepositorySettings,
  wait: RepositoryEffects['wait'],
  { path, make, title, text }: PutFile,
  branch: string,
): Promise<string | null> {
  for (let round = 0; round < TRIES; round += 1) {
    const own = branch === settings.branch ? null : await unless('branch-missing', null, repository.head(branch));
    const head = own ?? (await repository.head(settings.branch));
    const there = await repository.read(path, head);
    const bytes = await make(there?.bytes ?? null);
    if (bytes === null) return null;
    try {
      const change = { path, bytes, existed: there?.blob ?? null };
      const isNew = branch !== settings.branch && own === null;
      return (await repository.commit(branch, head, [change], `${title}\n\n${text}`, isNew)).url;
    } catch (error) {
      if (!isProblem(error, 'branch-moved') || round === TRIES - 1) throw error;
      await wait(FIRST_WAIT * 2 ** round);
    }
  }
  return fail('branch-moved', { branch });
}

async function review(
  repository: Repository,
  settings: RepositorySettings,
  wait: RepositoryEffects['wait'],
  file: PutFile,
): Promise<PutDone> {
  // What is left of a request that is over is no ground for the next one.
  if (!(await repository.isUnderReview(file.branch))) await repository.remove(file.branch);
  const made = await commitAt(repository, settings, wait, file, file.branch);
  if (made === null && !(await repository.isUnderReview(file.branch))) return { url: null, review: false };
  return { url: await repository.review(file.branch, prefixed(settings, file.title), file.text), review: true };
}
