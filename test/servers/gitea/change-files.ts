// Gitea's change of several files in one commit: ChangeFiles in routers/api/v1/repo/file.go, services/repository/files/update.go.
import { TREE_MODE, type TreeEdit } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { inGit } from '../lfs.ts';
import { type Routes, text } from '../routes.ts';
import { contentRecord } from './contents.ts';
import { refuse } from './refuse.ts';

interface Operation {
  operation: string;
  path: string;
  content?: string;
  sha?: string;
}

export function changeFiles(state: HostState, web: string): Routes {
  const { repository } = state;

  /** What stands in the way, as Gitea says it; null: nothing. */
  async function inTheWay(path: string, head: string, isNew: boolean): Promise<Answer | null> {
    const names = path.split('/');
    for (const depth of names.keys()) {
      const here = names.slice(0, depth + 1).join('/');
      const entry = await repository.entry(head, here);
      if (!entry) return null;
      if (depth < names.length - 1) {
        if (entry.mode !== TREE_MODE) return refuse(422, `a file exists where you’re trying to create a subdirectory [path: ${here}]`);
      } else if (entry.mode === '120000')
        return refuse(422, `a symbolic link exists where you’re trying to create a subdirectory [path: ${here}]`);
      else if (entry.mode === TREE_MODE) return refuse(422, `a directory exists where you’re trying to create a file [path: ${here}]`);
      else if (isNew) return refuse(422, `repository file already exists [path: ${path}]`);
    }
    return null;
  }

  /** The edit of an operation, or what Gitea answers to it. */
  async function editOf({ operation, path, content = '', sha = '' }: Operation, head: string | null): Promise<TreeEdit | Answer> {
    if (!path || /^\/|(^|\/)(\.{1,2}|\.git)(\/|$)/i.test(path))
      return refuse(422, `path contains a malformed path component [path: ${path}]`);
    const there = head ? await repository.entry(head, path) : null;
    if (operation !== 'create' && operation !== 'upload') {
      if (!there) return refuse(404, `object does not exist [id: , rel_path: ${path}]`);
      if (sha === '') return refuse(422, 'a SHA or commit ID must be proved when updating a file');
      if (sha !== there.sha) return refuse(422, `sha does not match [given: ${sha}, expected: ${there.sha}]`);
    }
    const taken = head && operation !== 'delete' ? await inTheWay(path, head, operation === 'create') : null;
    if (taken) return taken;
    return {
      path,
      mode: there?.mode === '100755' ? there.mode : '100644',
      sha: operation === 'delete' ? null : await repository.writeBlob(await inGit(state, head, path, Buffer.from(content, 'base64'))),
    };
  }

  async function make(asked: Asked): Promise<Answer> {
    const from = text(asked, 'branch') || 'main';
    const into = text(asked, 'new_branch') || from;
    const head = await repository.resolve(`refs/heads/${from}`);
    if (!head && !(await repository.isEmpty())) return refuse(404, `branch does not exist [repo_id: 1 name: ${from}]`);
    if (into !== from && (await repository.resolve(`refs/heads/${into}`))) return refuse(422, `branch already exists [name: ${into}]`);
    if (into === from && state.protected.has(into)) return refuse(403, `user cannot commit to repo [user: Somebody]`);
    const operations = (asked.json.files ?? []) as Operation[];
    const edits: TreeEdit[] = [];
    for (const operation of operations) {
      const edit = await editOf(operation, head);
      if ('status' in edit) return edit;
      edits.push(edit);
    }
    const tree = await repository.editTree(head && `${head}^{tree}`, edits);
    if (!tree) return refuse(404, 'repository file does not exist');
    const sha = await repository.writeCommit({ tree, parents: head ? [head] : [], message: text(asked, 'message') || 'Change files' });
    // Whoever loses the race is told of a fault, or of a push that was refused; never of a conflict.
    const lost =
      state.raceStatus === 500
        ? refuse(500, 'PushOutOfDate Error: exit status 1')
        : refuse(403, `cannot lock ref 'refs/heads/${into}': is at ${'a'.repeat(40)} but expected ${head}`);
    if (!(await repository.moveRef(`refs/heads/${into}`, sha, into === from ? head : null))) return lost;
    const files = await Promise.all(
      edits.map(({ path, mode, sha: blob }) => (blob ? contentRecord(state, path, { mode, sha: blob }, web, true) : null)),
    );
    const commit = await repository.commit(sha);
    return {
      status: 201,
      body: {
        files,
        commit: {
          sha,
          html_url: `${web}/commit/${sha}`,
          message: commit?.message,
          parents: (commit?.parents ?? []).map((parent) => ({ sha: parent })),
        },
        verification: { verified: false },
      },
    };
  }

  return [['POST', /^\/contents$/, make]];
}
