// Gitea's change of several files in one commit: ChangeFiles in routers/api/v1/repo/file.go, services/repository/files/update.go.
import type { TreeEdit } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';
import { contentRecord } from './contents.ts';
import { refuse } from './refuse.ts';

interface Operation { operation: string; path: string; content?: string; sha?: string }

export function changeFiles(state: HostState, web: string): Routes {
  const { repository } = state;

  /** The edit of an operation, or what Gitea answers to it. */
  async function editOf({ operation, path, content = '', sha = '' }: Operation, head: string | null): Promise<TreeEdit | Answer> {
    if (!path || /^\/|(^|\/)(\.{1,2}|\.git)(\/|$)/i.test(path)) return refuse(422, `path contains a malformed path component [path: ${path}]`);
    const there = head && (await repository.entry(head, path));
    if (operation === 'create' && there) return refuse(422, `repository file already exists [path: ${path}]`);
    if (operation !== 'create' && operation !== 'upload') {
      if (!there) return refuse(404, `repository file does not exist [path: ${path}]`);
      if (sha !== there.sha) return refuse(422, sha === '' ? 'a SHA or commit ID must be provided when updating a file' : `sha does not match [given: ${sha}, expected: ${there.sha}]`);
    }
    return { path, mode: '100644', sha: operation === 'delete' ? null : await repository.writeBlob(Buffer.from(content, 'base64')) };
  }

  async function make(asked: Asked): Promise<Answer> {
    const from = text(asked, 'branch') || 'main';
    const into = text(asked, 'new_branch') || from;
    const head = await repository.resolve(`refs/heads/${from}`);
    if (!head && !(await repository.isEmpty())) return refuse(404, `branch does not exist [repo_id: 1 name: ${from}]`);
    if (into !== from && (await repository.resolve(`refs/heads/${into}`))) return refuse(422, `branch already exists [name: ${into}]`);
    if (state.protected.has(into)) return refuse(403, `user cannot commit to repo [user: Somebody]`);
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
    // Whoever loses the race is told of a fault, not of a conflict.
    if (!(await repository.moveRef(`refs/heads/${into}`, sha, into === from ? head : null))) return refuse(500, 'PushRejected Error: exit status 1 - failed to push some refs');
    const files = await Promise.all(edits.map(({ path, mode, sha: blob }) => (blob ? contentRecord(repository, path, { mode, sha: blob }, web, true) : null)));
    const commit = await repository.commit(sha);
    return { status: 201, body: { files, commit: { sha, html_url: `${web}/commit/${sha}`, message: commit?.message, parents: (commit?.parents ?? []).map((parent) => ({ sha: parent })) }, verification: { verified: false } } };
  }

  return [['POST', /^\/contents$/, make]];
}
