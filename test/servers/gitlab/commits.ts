// GitLab's commits of several files at once. https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions
import { TREE_MODE, type TreeEdit } from '../git-objects.ts';
import type { GitRepository } from '../git-repository.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';
import { refuse } from './refuse.ts';

export async function commitRecord(repository: GitRepository, sha: string, web: string) {
  const { message = '', parents = [] } = (await repository.commit(sha)) ?? {};
  const at = '2026-11-21T08:00:00.000+00:00';
  const who = { author_name: 'Somebody', author_email: 'somebody@example.org', committer_name: 'Somebody', committer_email: 'somebody@example.org' };
  return { id: sha, short_id: sha.slice(0, 8), title: message.split('\n')[0], message, parent_ids: parents, created_at: at, authored_date: at, committed_date: at, ...who, web_url: `${web}/-/commit/${sha}`, status: null };
}

interface Action { action: string; file_path: string; content?: string; encoding?: string; last_commit_id?: string }

export function commits(state: HostState, web: string): Routes {
  const { repository } = state;

  /** The edit of an action, or what GitLab says against it. */
  async function editOf({ action, file_path: path, content = '', encoding, last_commit_id: last }: Action, parent: string | null): Promise<TreeEdit | string> {
    if (!path || /^\/|(^|\/)\.{1,2}(\/|$)/.test(path)) return 'invalid path';
    const there = parent && (await repository.entry(parent, path));
    if (action === 'create' && there) return `A ${there.mode === TREE_MODE ? 'directory' : 'file'} with this name already exists`;
    if (action !== 'create' && !there) return 'A file with this name doesn\'t exist';
    // A commit that the repository does not know is ignored: https://gitlab.com/gitlab-org/gitlab/-/issues/438657
    const known = last ? await repository.resolve(last) : null;
    if (known && there && (await repository.entry(known, path))?.sha !== there.sha) return `The file has changed since you started editing it: ${path}`;
    const sha = action === 'delete' ? null : await repository.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
    return { path, mode: '100644', sha };
  }

  async function make(asked: Asked): Promise<Answer> {
    const [branch, message, start] = [text(asked, 'branch'), text(asked, 'commit_message'), text(asked, 'start_branch') || text(asked, 'start_sha')];
    for (const name of ['branch', 'commit_message', 'actions']) if (!asked.json[name]) return { status: 400, body: { error: `${name} is missing` } };
    if (state.protected.has(branch)) return refuse(state.protectedStatus, state.protectedStatus === 403 ? '403 Forbidden - You are not allowed to push into this branch' : 'You are not allowed to push into this branch');
    const head = await repository.resolve(`refs/heads/${branch}`);
    const empty = await repository.isEmpty();
    if (!head && !start && !empty) return refuse(400, 'You can only create or edit files when you are on a branch');
    if (head && start && start !== branch) return refuse(400, `A branch called '${branch}' already exists. Switch to that branch in order to make changes`);
    const parent = head ?? (start ? await repository.resolve(start) : null);
    if (start && !parent) return refuse(400, `Cannot find start_branch '${start}'`);
    const edits: TreeEdit[] = [];
    for (const action of asked.json.actions as Action[]) {
      const edit = await editOf(action, parent);
      if (typeof edit === 'string') return refuse(400, edit);
      edits.push(edit);
    }
    const tree = await repository.editTree(parent && `${parent}^{tree}`, edits);
    if (!tree) return refuse(400, 'A file with this name doesn\'t exist');
    const sha = await repository.writeCommit({ tree, parents: parent ? [parent] : [], message });
    if (!(await repository.moveRef(`refs/heads/${branch}`, sha, head))) return refuse(400, `Could not update refs/heads/${branch}. Please refresh and try again.`);
    return { status: 201, body: await commitRecord(repository, sha, web) };
  }

  return [
    ['POST', /^\/repository\/commits$/, make],
    ['GET', /^\/repository\/commits$/, async ({ query }) => {
      const path = query.get('path');
      const log = await repository.git('log', '--format=%H', `-${query.get('per_page') ?? 20}`, query.get('ref_name') ?? 'main', ...(path ? ['--', path] : [])).catch(() => null);
      if (log === null) return refuse(404, '404 Commit Not Found');
      return { status: 200, body: await Promise.all(log.split('\n').filter(Boolean).map((sha) => commitRecord(repository, sha, web))) };
    }],
    ['GET', /^\/repository\/commits\/([^/]+)$/, async (_, name = '') => {
      const sha = await repository.resolve(decodeURIComponent(name));
      return sha ? { status: 200, body: await commitRecord(repository, sha, web) } : refuse(404, '404 Commit Not Found');
    }],
  ];
}
