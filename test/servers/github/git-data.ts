// GitHub's git data: refs, commits, blobs, trees. https://docs.github.com/rest/git
import { refuse } from './refuse.ts';
import { TREE_MODE, type Tree, type TreeEdit } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';

const TYPES: Record<string, string> = { [TREE_MODE]: 'tree', '160000': 'commit' };
const EMPTY = () => refuse(409, 'Git Repository is empty.');

export function gitData(state: HostState, at: string): Routes {
  const { repository } = state;
  const refAnswer = (ref: string, sha: string, status = 200): Answer => ({
    status,
    body: { ref, node_id: 'REF', url: `${at}/git/${ref}`, object: { type: 'commit', sha, url: `${at}/git/commits/${sha}` } },
  });
  const who = { name: 'Somebody', email: 'somebody@example.org', date: '2026-11-21T08:00:00Z' };

  async function commitAnswer(sha: string, status: number): Promise<Answer | null> {
    const commit = await repository.commit(sha);
    if (!commit) return null;
    const parents = commit.parents.map((parent) => ({
      sha: parent,
      url: `${at}/git/commits/${parent}`,
      html_url: `${at}/commit/${parent}`,
    }));
    const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
    const tree = { sha: commit.tree, url: `${at}/git/trees/${commit.tree}` };
    return {
      status,
      body: {
        sha: commit.sha,
        node_id: 'C',
        url: `${at}/git/commits/${sha}`,
        html_url: `${at.replace('/repos/', '/')}/commit/${sha}`,
        author: who,
        committer: who,
        message: commit.message,
        tree,
        parents,
        verification,
      },
    };
  }

  async function makeBlob(asked: Asked): Promise<Answer> {
    if (await repository.isEmpty()) return EMPTY();
    if (typeof asked.json.content !== 'string') return refuse(422, 'Invalid request.\n\n"content" wasn\'t supplied.');
    const sha = await repository.writeBlob(Buffer.from(asked.json.content, asked.json.encoding === 'base64' ? 'base64' : 'utf8'));
    return { status: 201, body: { url: `${at}/git/blobs/${sha}`, sha } };
  }

  async function makeTree(asked: Asked): Promise<Answer> {
    if (await repository.isEmpty()) return EMPTY();
    const base = text(asked, 'base_tree') || null;
    const edits: TreeEdit[] = [];
    if (base && !(await repository.tree(`${base}^{tree}`))) return refuse(404, 'Not Found');
    for (const { path, mode, sha, content } of (asked.json.tree ?? []) as {
      path: string;
      mode: string;
      sha?: string | null;
      content?: string;
    }[]) {
      if (!path || /^\/|\/$|\/\/|(^|\/)\.{1,2}(\/|$)|(^|\/)\.git(\/|$)/i.test(path))
        return refuse(422, 'tree.path contains a malformed path component');
      if (!/^(100644|100755|040000|160000|120000)$/.test(mode)) return refuse(422, `Invalid tree mode ${mode}.`);
      const written = content === undefined ? sha : await repository.writeBlob(Buffer.from(content));
      if (written === undefined || (written && !(await repository.read(written)))) return refuse(422, 'GitRPC::BadObjectState');
      edits.push({ path, mode, sha: written });
    }
    const made = await repository.editTree(base && `${base}^{tree}`, edits);
    // What is taken away must be there.
    if (!made) return refuse(422, 'GitRPC::BadObjectState');
    return treeAnswer(made, (await repository.tree(made)) as Tree, 201);
  }

  function treeAnswer(sha: string, inside: Tree, status: number): Answer {
    const tree = [...inside].map(([path, { mode, sha: entry }]) => ({
      path,
      mode: mode.padStart(6, '0'),
      type: TYPES[mode] ?? 'blob',
      sha: entry,
      url: `${at}/git/blobs/${entry}`,
    }));
    return {
      status,
      body: { sha, url: `${at}/git/trees/${sha}`, truncated: tree.length > state.treeEntries, tree: tree.slice(0, state.treeEntries) },
    };
  }

  async function readTree({ query }: Asked, name: string): Promise<Answer> {
    const tree = await repository.tree(`${name}^{tree}`);
    if (!tree) return refuse(404, 'Not Found');
    return treeAnswer(name, query.has('recursive') ? new Map(await repository.entriesBelow(`${name}^{tree}`)) : tree, 200);
  }

  async function makeCommit(asked: Asked): Promise<Answer> {
    if (await repository.isEmpty()) return EMPTY();
    const [tree, parents, message] = [text(asked, 'tree'), (asked.json.parents ?? []) as string[], text(asked, 'message')];
    if (!message) return refuse(422, 'Invalid request.\n\n"message" wasn\'t supplied.');
    if ((await repository.read(tree))?.type !== 'tree') return refuse(422, 'Tree SHA does not exist');
    for (const parent of parents)
      if (!(await repository.commit(parent))) return refuse(422, 'Parent SHA does not exist or is not a commit object');
    return (await commitAnswer(await repository.writeCommit({ tree, parents, message }), 201)) as Answer;
  }

  async function moveRef(asked: Asked, name: string): Promise<Answer> {
    const [ref, sha] = [`refs/${name}`, text(asked, 'sha')];
    if (await repository.isEmpty()) return EMPTY();
    const now = await repository.resolve(ref);
    if (!now) return refuse(422, 'Reference does not exist');
    if (!(await repository.commit(sha))) return refuse(422, 'Object does not exist');
    if (state.protected.has(name.replace(/^heads\//, '')))
      return refuse(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
    if (asked.json.force !== true && !(await repository.isAncestor(now, sha))) return refuse(422, 'Update is not a fast forward');
    return (await repository.moveRef(ref, sha, now)) ? refAnswer(ref, sha) : refuse(409, 'Reference cannot be updated');
  }

  async function makeRef(asked: Asked): Promise<Answer> {
    const [ref, sha] = [text(asked, 'ref'), text(asked, 'sha')];
    if (await repository.isEmpty()) return EMPTY();
    if (!/^refs\/[^/]+\/./.test(ref)) return refuse(422, `Reference name is invalid.`);
    if (!(await repository.commit(sha))) return refuse(422, 'Object does not exist');
    if (state.protected.has(ref.replace(/^refs\/heads\//, '')) && (await repository.git('branch', '--contains', sha)) === '')
      return refuse(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
    return (await repository.moveRef(ref, sha, null)) ? refAnswer(ref, sha, 201) : refuse(422, 'Reference already exists');
  }

  async function removeRef(name: string): Promise<Answer> {
    if (state.protected.has(name.replace(/^heads\//, '')))
      return refuse(422, 'Repository rule violations found\n\nCannot delete this branch\n\n');
    return (await repository.removeRef(`refs/${name}`)) ? { status: 204 } : refuse(422, 'Reference does not exist');
  }

  return [
    [
      'GET',
      /^\/git\/ref\/(.+)$/,
      async (_, name = '') => {
        const sha = await repository.resolve(`refs/${name}`);
        if (sha) return refAnswer(`refs/${name}`, sha);
        return (await repository.isEmpty()) ? EMPTY() : refuse(404, 'Not Found');
      },
    ],
    ['GET', /^\/git\/commits\/([0-9a-f]{40})$/, async (_, sha = '') => (await commitAnswer(sha, 200)) ?? refuse(404, 'Not Found')],
    [
      'GET',
      /^\/git\/blobs\/([0-9a-f]{40})$/,
      async (_, sha = '') => {
        const blob = await repository.read(sha);
        if (blob?.type !== 'blob') return refuse(404, 'Not Found');
        return {
          status: 200,
          body: {
            sha,
            node_id: 'B',
            size: blob.bytes.length,
            url: `${at}/git/blobs/${sha}`,
            encoding: 'base64',
            content: Buffer.from(blob.bytes).toString('base64'),
          },
        };
      },
    ],
    ['GET', /^\/git\/trees\/([0-9a-f]{40})$/, (asked, name = '') => readTree(asked, name)],
    ['POST', /^\/git\/blobs$/, makeBlob],
    ['POST', /^\/git\/trees$/, makeTree],
    ['POST', /^\/git\/commits$/, makeCommit],
    ['PATCH', /^\/git\/refs\/(.+)$/, moveRef],
    ['POST', /^\/git\/refs$/, makeRef],
    ['DELETE', /^\/git\/refs\/(.+)$/, (_, name = '') => removeRef(name)],
  ];
}
