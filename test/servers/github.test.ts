// The stand-in answers as GitHub describes it, over a repository that git itself finds whole.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from './git-repository.ts';
import { githubMistakes } from './github/description.ts';
import { startGithub } from './github.ts';
import type { Host } from './host.ts';

let repository: GitRepository;
let host: Host;
let mistakes: string[];
beforeEach(async () => {
  repository = await makeRepository();
  host = await startGithub(repository);
  mistakes = [];
  host.server.listen = (asked, answer) => mistakes.push(...githubMistakes(asked, answer));
});
afterEach(async () => {
  await host.close();
  await repository.close();
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
});

async function ask(method: string, path: string, json?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${host.url}/repos/team/site${path}`, {
    method,
    headers: { authorization: 'Bearer a-good-token', 'content-type': 'application/json', ...headers },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    json: (/json/.test(answer.headers.get('content-type') ?? '') && !headers.accept ? JSON.parse(text) : null) as {
      sha: string;
      message: string;
      object: { sha: string };
    },
  };
}

const head = async () => (await ask('GET', '/git/ref/heads%2Fmain')).json.object.sha;

async function commitOn(parent: string, path: string, text: string) {
  const blob = await ask('POST', '/git/blobs', { content: Buffer.from(text).toString('base64'), encoding: 'base64' });
  const tree = await ask('POST', '/git/trees', { base_tree: parent, tree: [{ path, mode: '100644', type: 'blob', sha: blob.json.sha }] });
  return (await ask('POST', '/git/commits', { message: 'Add', tree: tree.json.sha, parents: [parent] })).json.sha;
}

test('a commit is made of blobs, a tree and a moved ref, and can be read back', async () => {
  const from = await head();
  const sha = await commitOn(from, 'content/a.md', 'Hello');
  expect((await ask('PATCH', '/git/refs/heads%2Fmain', { sha, force: false })).status).toBe(200);
  expect((await ask('GET', '/contents/content/a.md?ref=main', undefined, { accept: 'application/vnd.github.raw+json' })).text).toBe(
    'Hello',
  );
  expect((await ask('GET', `/contents/content%2Fa.md?ref=${sha}`)).status).toBe(200);
  expect((await ask('GET', '/contents/content')).json).toHaveLength(1);
  expect((await ask('GET', `/git/commits/${sha}`)).status).toBe(200);
  const gone = await ask('POST', '/git/trees', {
    base_tree: sha,
    tree: [{ path: 'content/a.md', mode: '100644', type: 'blob', sha: null }],
  });
  expect(gone.json.sha).toBe((await repository.commit(from))?.tree);
  expect(await repository.git('fsck', '--full', '--strict')).not.toMatch(/error|missing|corrupt/);
});

test('what a commit holds, and what was committed, can be looked through', async () => {
  const first = await head();
  const added = await repository.commitFiles({ 'content/a.md': 'Mine', 'b.md': 'Mine' }, 'Add', 'main');
  const gone = await repository.commitFiles({ 'content/a.md': null }, 'Take away', 'main');
  const tree = (await ask('GET', `/git/trees/${added}`)).json as unknown as { tree: { path: string; type: string; sha: string }[] };
  expect(tree.tree.map(({ path, type }) => [path, type])).toEqual([
    ['README.md', 'blob'],
    ['b.md', 'blob'],
    ['content', 'tree'],
  ]);
  expect((await ask('GET', `/git/trees/${tree.tree[2]?.sha}`)).json).toMatchObject({
    truncated: false,
    tree: [{ path: 'a.md', mode: '100644' }],
  });
  expect((await ask('GET', `/git/trees/${'f'.repeat(40)}`)).status).toBe(404);
  expect((await ask('GET', `/commits?sha=${gone}&path=content%2Fa.md&per_page=1`)).json).toMatchObject([
    { sha: gone, commit: { message: 'Take away' }, parents: [{ sha: added }] },
  ]);
  expect((await ask('GET', `/commits?sha=main&path=never.md`)).json).toEqual([]);
  expect((await ask('GET', `/compare/${first}...main?per_page=1`)).json).toMatchObject({
    total_commits: 2,
    commits: [{ sha: added, commit: { message: 'Add' } }],
  });
});

test('a ref is only moved forward', async () => {
  const sha = await commitOn(await head(), 'a.md', 'Mine');
  const theirs = await repository.commitFiles({ 'b.md': 'Theirs' }, 'Theirs');
  expect(await ask('PATCH', '/git/refs/heads%2Fmain', { sha, force: false })).toMatchObject({
    status: 422,
    json: { message: 'Update is not a fast forward' },
  });
  expect(await head()).toBe(theirs);
});

test('a protected branch is left alone, and a pull request can be opened once', async () => {
  host.protected.add('main');
  const sha = await commitOn(await head(), 'a.md', 'Mine');
  expect((await ask('PATCH', '/git/refs/heads%2Fmain', { sha, force: false })).status).toBe(422);
  expect((await ask('POST', '/git/refs', { ref: 'refs/heads/mine', sha })).status).toBe(201);
  expect((await ask('POST', '/git/refs', { ref: 'refs/heads/mine', sha })).status).toBe(422);
  const pull = { title: 'Add', head: 'mine', base: 'main', body: 'Please' };
  expect((await ask('POST', '/pulls', pull)).status).toBe(201);
  expect((await ask('POST', '/pulls', pull)).status).toBe(422);
  expect((await ask('GET', '/pulls?state=open&head=team%3Amine&base=main')).json).toHaveLength(1);
});

test.for([
  ['GET', '', 'no', 401],
  ['GET', '', 'a-visitors-token', 200],
  ['GET', '/git/ref/heads%2Fmain', 'a-reading-token', 200],
  ['POST', '/git/blobs', 'a-reading-token', 403],
  ['GET', '/git/ref/heads%2Fother', 'a-good-token', 404],
  ['GET', '/contents/nothing.md', 'a-good-token', 404],
] as const)('%s %s with %s is answered with %i', async ([method, path, token, status]) => {
  expect((await ask(method, path, method === 'POST' ? { content: 'x' } : undefined, { authorization: `Bearer ${token}` })).status).toBe(
    status,
  );
});

test('an empty repository has neither refs nor blobs', async () => {
  const empty = await makeRepository({ empty: true });
  host.repository = empty;
  expect((await ask('GET', '/git/ref/heads%2Fmain')).status).toBe(409);
  expect((await ask('POST', '/git/blobs', { content: 'x' })).status).toBe(409);
  expect((await ask('GET', '/contents/a.md')).status).toBe(404);
  await empty.close();
});
