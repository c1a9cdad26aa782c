// One commit at GitLab, of all files in one request, and what it did besides.
import { toBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import type { AskHost } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { prefixed } from '../git/commit-message';
import type { Committed, FileChange, Repository } from '../git/repository';
import type { RepositorySettings } from '../git/settings';
import { Commit, Project } from './answers';
import { overwrittenBy } from './overwritten-by';
import { committing } from './refusals';
import type { openSettle } from './settle';
import type { openWay } from './way';

/**
 * It knows a file by the last commit that its author saw; one that it does not know it ignores, so this guard is never the only one:
 * https://gitlab.com/gitlab-org/gitlab/-/issues/438657
 */
const actionOf =
  (head: string) =>
  ({ path, bytes, existed }: FileChange) => ({
    action: bytes === null ? 'delete' : existed === null ? 'create' : 'update',
    file_path: path,
    ...(bytes === null ? {} : { encoding: 'base64', content: toBase64(bytes) }),
    ...(existed === null ? {} : { last_commit_id: head }),
  });

interface At extends Pick<Repository, 'read'>, Pick<ReturnType<typeof openWay>, 'isFree'> {
  host: AskHost;
  /** Where the project is in GitLab's API. */
  project: string;
  /** Where a person opens it. */
  front: string;
  settings: RepositorySettings;
  /** By blob, what was read. */
  known: ReadonlyMap<string, Uint8Array>;
  settle: ReturnType<typeof openSettle>;
}

export function openCommits({ host, project, front, settings, isFree, known, read, settle }: At): Repository['commit'] {
  const { names, json } = host;

  /** An archive says no more than that nobody may write. */
  async function notAllowed(asking: Promise<unknown>): Promise<never> {
    const { archived } = await json(Project, { path: project });
    if (archived) fail('repository-locked', { ...names });
    await asking;
    return fail('token-may-not-write', { ...names });
  }

  /** "Exists already" is said of a file that somebody was faster with, and of folders and submodules. */
  async function movedOrTaken(branch: string, changes: FileChange[]): Promise<never> {
    for (const { path, existed } of changes)
      if (existed === null && (await read(path, branch)) !== null) fail('branch-moved', { ...names });
    return fail('path-taken', { ...names, path: changes[0]?.path ?? '' });
  }

  async function commit(branch: string, head: string, changes: FileChange[], message: string, isNew = false): Promise<Committed> {
    for (const { path, existed } of changes) await isFree(path, existed === null ? null : (known.get(existed) ?? null), head);
    const body = {
      branch,
      commit_message: prefixed(settings, message),
      actions: changes.map(actionOf(head)),
      ...(isNew ? { start_sha: head } : {}),
    };
    const files = changes.map(({ path }) => path);
    const asking = json(Commit, { method: 'POST', path: `${project}/repository/commits`, json: body, refusal: committing, files });
    const made = await unless('path-taken', null, unless('token-may-not-write', undefined, asking));
    if (made === null) return movedOrTaken(isNew ? head : branch, changes);
    if (made === undefined) return notAllowed(asking);
    await settle(branch, made.id, files);
    const back = await overwrittenBy(made, head, changes, read);
    if (back.length > 0) {
      await commit(branch, made.id, back, 'Put back what was committed at the same moment');
      fail('branch-moved', { ...names });
    }
    return { sha: made.id, url: `${front}/commit/${made.id}`, upon: made.parent_ids[0] };
  }

  return commit;
}
