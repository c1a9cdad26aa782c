// After a commit: what it really did, by its own list of files; anything but our files is put back at once.
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskHost } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { askedTwice } from '../git/ask-repository';
import type { FileChange, Repository } from '../git/repository';

const Commit = z.object({
  parents: z.array(z.object({ sha: z.string() })),
  files: z.nullable(z.array(z.object({ filename: z.string() }))),
});

const PUT_BACK = 'Put back what was committed at the same moment';

/**
 * Throws the Problem `path-taken`, with the place, where it had to put something back. Links and submodules cannot be made anew by this
 * API; Gitea refuses to replace them.
 */
export async function settle(
  { json, names }: AskHost,
  repo: string,
  { read, commit }: Pick<Repository, 'read' | 'commit'>,
  branch: string,
  sha: string,
  paths: string[],
): Promise<void> {
  const made = await askedTwice(json, Commit, `${repo}/git/commits/${sha}?stat=false&verification=false`);
  if (!made) return;
  const { parents, files } = made;
  const strange = (files ?? []).map(({ filename }) => filename).filter((path) => !paths.includes(path));
  const [parent] = parents;
  if (strange.length === 0 || !parent) return;
  const back: FileChange[] = [];
  for (const path of [...strange, ...paths]) {
    const before = await unless('path-taken', null, read(path, parent.sha));
    const now = await unless('path-taken', null, read(path, sha));
    if (before?.blob !== now?.blob) back.push({ path, bytes: before?.bytes ?? null, existed: now?.blob ?? null });
  }
  await commit(branch, sha, back, PUT_BACK);
  fail('path-taken', { ...names, path: strange[0] ?? '' });
}
