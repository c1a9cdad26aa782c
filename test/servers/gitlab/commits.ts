// GitLab's commits of several files at once. https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions
import { TREE_MODE, type TreeEdit } from '../git-objects.ts';
import type { GitRepository } from '../git-repository.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { inGit } from '../lfs.ts';
import { type Routes, text } from '../routes.ts';
import { refuse } from './refuse.ts';

export async function commitRecord(repository: GitRepository, sha: string, web: string) {
  const { message = '', parents = [] } = (await repository.commit(sha)) ?? {};
  const at = '2026-11-21T08:00:00.000+00:00';
  const who = {
    author_name: 'Somebody',
    author_email: 'somebody@example.org',
    committer_name: 'Somebody',
    committer_email: 'somebody@example.org',
  };
  return {
    id: sha,
    short_id: sha.slice(0, 8),
    title: message.split('\n')[0],
    message,
    parent_ids: parents,
    created_at: at,
    authored_date: at,
    committed_date: at,
    ...who,
    web_url: `${web}/-/commit/${sha}`,
    status: null,
  };
}

/** A folder and a submodule. */
const FOLDERS = new Set([TREE_MODE, '160000']);

interface Action {
  action: string;
  file_path: string;
  content?: string;
  encoding?: string;
  last_commit_id?: string;
}

export function commits(state: HostState, web: string): Routes {
  const { repository } = state;

  /** The edit of an action, or what GitLab says against it. Folders and submodules it writes over, and whatever stands where a folder should: Gitaly's `applyAction`, and git2go before it. */
  async function editOf(
    { action, file_path: path, content = '', encoding, last_commit_id: last }: Action,
    parent: string | null,
  ): Promise<TreeEdit | string> {
    if (!path || /^\/|(^|\/)\.{1,2}(\/|$)/.test(path)) return `invalid path: '${path}'`;
    const there = parent && (await repository.entry(parent, path));
    const file = there && !FOLDERS.has(there.mode) ? there : null;
    if (action === 'create' && file) return 'A file with this name already exists';
    if (action !== 'create' && !file) return "A file with this name doesn't exist";
    // A commit that the repository does not know is ignored: https://gitlab.com/gitlab-org/gitlab/-/issues/438657
    const known = last ? await repository.resolve(last) : null;
    if (known && file && (await repository.entry(known, path))?.sha !== file.sha)
      return `The file has changed since you started editing it: ${path}`;
    const sha =
      action === 'delete'
        ? null
        : await repository.writeBlob(await inGit(state, parent, path, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')));
    // An update keeps the mode: of a link it changes where it leads.
    return { path, mode: file?.mode ?? '100644', sha };
  }

  async function make(asked: Asked): Promise<Answer> {
    const [branch, message, start] = [
      text(asked, 'branch'),
      text(asked, 'commit_message'),
      text(asked, 'start_branch') || text(asked, 'start_sha'),
    ];
    for (const name of ['branch', 'commit_message', 'actions'])
      if (!asked.json[name]) return { status: 400, body: { error: `${name} is missing` } };
    if (state.protected.has(branch))
      return refuse(
        state.protectedStatus,
        state.protectedStatus === 403
          ? '403 Forbidden - You are not allowed to push into this branch'
          : 'You are not allowed to push into this branch',
      );
    const head = await repository.resolve(`refs/heads/${branch}`);
    const empty = await repository.isEmpty();
    if (!head && !start && !empty) return refuse(400, 'You can only create or edit files when you are on a branch');
    if (head && start && start !== branch)
      return refuse(400, `A branch called '${branch}' already exists. Switch to that branch in order to make changes`);
    const parent = head ?? (start ? await repository.resolve(start) : null);
    if (start && !parent) return refuse(400, `Cannot find start_branch '${start}'`);
    const edits: TreeEdit[] = [];
    for (const action of asked.json.actions as Action[]) {
      const edit = await editOf(action, parent);
      if (typeof edit === 'string') return refuse(400, edit);
      edits.push(edit);
    }
    const tree = await repository.editTree(parent && `${parent}^{tree}`, edits);
    if (!tree) return refuse(400, "A file with this name doesn't exist");
    const sha = await repository.writeCommit({ tree, parents: parent ? [parent] : [], message });
    if (!(await repository.moveRef(`refs/heads/${branch}`, sha, head)))
      return refuse(400, `Could not update refs/heads/${branch}. Please refresh and try again.`);
    return { status: 201, body: await commitRecord(repository, sha, web) };
  }

  /** What a commit did: `lib/api/commits.rb`, `lib/gitlab/git/diff.rb`. */
  async function diff({ query }: Asked, name = ''): Promise<Answer> {
    const commit = await repository.commit(decodeURIComponent(name));
    if (!commit) return refuse(404, '404 Commit Not Found');
    const base = commit.parents[0] ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
    const lines = (await repository.git('-c', 'core.quotePath=false', 'diff-tree', '-r', '-M', '--raw', '--no-abbrev', base, commit.sha))
      .split('\n')
      .filter(Boolean);
    const mode = (raw: string) => (raw === '000000' ? '0' : raw);
    const all = lines.map((line) => {
      const [facts = '', from = '', to = from] = line.split('\t');
      const [before = '', after = '', , , letter = ''] = facts.slice(1).split(' ');
      return {
        old_path: from,
        new_path: to,
        a_mode: mode(before),
        b_mode: mode(after),
        new_file: letter === 'A',
        renamed_file: letter.startsWith('R'),
        deleted_file: letter === 'D',
        diff: '',
      };
    });
    return { status: 200, body: all.slice(0, Number(query.get('per_page') ?? 20)) };
  }

  /** Only of a branch's last commit, which is all that is needed here: the tree is as it was before. */
  async function revert(asked: Asked, name = ''): Promise<Answer> {
    const [branch, commit] = [text(asked, 'branch'), await repository.commit(decodeURIComponent(name))];
    if (!commit) return refuse(404, '404 Commit Not Found');
    const head = await repository.resolve(`refs/heads/${branch}`);
    const parent = await repository.commit(commit.parents[0] ?? '');
    if (head !== commit.sha || !parent) return refuse(400, 'Sorry, we cannot revert this commit automatically.');
    const made = await repository.writeCommit({
      tree: parent.tree,
      parents: [head],
      message: `Revert "${commit.message.split('\n')[0]}"\n\nThis reverts commit ${commit.sha}`,
    });
    if (!(await repository.moveRef(`refs/heads/${branch}`, made, head)))
      return refuse(400, 'Could not update the branch. Please refresh and try again.');
    return { status: 201, body: await commitRecord(repository, made, web) };
  }

  return [
    ['GET', /^\/repository\/commits\/([^/]+)\/diff$/, diff],
    ['POST', /^\/repository\/commits\/([^/]+)\/revert$/, revert],
    ['POST', /^\/repository\/commits$/, make],
    [
      'GET',
      /^\/repository\/commits$/,
      async ({ query }) => {
        const path = query.get('path');
        const log = await repository
          .git('log', '--format=%H', `-${query.get('per_page') ?? 20}`, query.get('ref_name') ?? 'main', ...(path ? ['--', path] : []))
          .catch(() => null);
        if (log === null) return refuse(404, '404 Commit Not Found');
        return {
          status: 200,
          body: await Promise.all(
            log
              .split('\n')
              .filter(Boolean)
              .map((sha) => commitRecord(repository, sha, web)),
          ),
        };
      },
    ],
    [
      'GET',
      /^\/repository\/commits\/([^/]+)$/,
      async (_, name = '') => {
        const sha = await repository.resolve(decodeURIComponent(name));
        return sha ? { status: 200, body: await commitRecord(repository, sha, web) } : refuse(404, '404 Commit Not Found');
      },
    ],
  ];
}
