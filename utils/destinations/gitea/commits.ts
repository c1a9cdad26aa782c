// One commit at Gitea, of all files in one request, and what it did besides.
import { toBase64 } from '@/utils/base/bytes';
import { fail, ProblemError } from '@/utils/core/problem';
import type { AskHost } from '@/utils/hosts/ask-host';
import { prefixed } from '../git/commit-message';
import type { Committed, FileChange, Repository } from '../git/repository';
import type { RepositorySettings } from '../git/settings';
import { foldersOf, isFolder, type Trees } from '../git/trees';
import { Made } from './answers';
import { committing } from './refusals';
import { settle } from './settle';

const operationOf = ({ path, bytes, existed }: FileChange) => ({
  operation: bytes === null ? 'delete' : existed === null ? 'create' : 'update',
  path,
  ...(bytes && { content: toBase64(bytes) }),
  ...(existed !== null && { sha: existed }),
});

interface At extends Pick<Repository, 'head' | 'read'> {
  host: AskHost;
  /** Where the repository is in Gitea's API. */
  repo: string;
  /** Where a person opens it. */
  front: string;
  settings: RepositorySettings;
  trees: Trees;
}

export function openCommits({
  host,
  repo,
  front,
  settings,
  trees,
  head,
  read,
}: At): Pick<Repository, 'commit'> & Required<Pick<Repository, 'settle'>> {
  const { names, json } = host;

  /** Throws the Problem `path-taken`, with the place, where a folder above our files is something else. */
  async function foldersAreFree(head: string, changes: FileChange[]): Promise<void> {
    for (const folder of new Set(changes.flatMap(({ path }) => foldersOf(path)))) {
      const there = await trees.at(head, folder);
      if (there !== null && there !== 'unknown' && !isFolder(there)) fail('path-taken', { ...names, path: folder });
    }
  }

  async function change(branch: string, from: string, changes: FileChange[], message: string, isNew = false): Promise<Committed> {
    const where = isNew ? { branch: settings.branch, new_branch: branch } : { branch };
    const body = { ...where, message: prefixed(settings, message), files: changes.map(operationOf) };
    try {
      const { commit: made } = await json(Made, {
        method: 'POST',
        path: `${repo}/contents`,
        json: body,
        refusal: committing,
        files: changes.map(({ path }) => path),
      });
      return { sha: made.sha, url: `${front}/commit/${made.sha}`, upon: made.parents?.[0]?.sha };
    } catch (error) {
      // Who loses a race to the branch is told "500": there is no other word for it.
      if (error instanceof ProblemError && error.problem.code === 'host-failed' && (await head(where.branch)) !== from)
        fail('branch-moved', { ...names });
      throw error;
    }
  }

  async function commit(branch: string, from: string, changes: FileChange[], message: string, isNew = false): Promise<Committed> {
    await foldersAreFree(from, changes);
    const made = await change(branch, from, changes, message, isNew);
    const paths = changes.map(({ path }) => path);
    await settle(host, repo, { read, commit: change }, branch, made.sha, paths);
    return made;
  }

  return { commit, settle: (branch, sha, paths) => settle(host, repo, { read, commit: change }, branch, sha, paths) };
}
