// The stand-in answers as Gitea documents it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from './git-repository.ts';
import { giteaMistakes } from './gitea/description.ts';
import { startGitea } from './gitea.ts';
import type { Host } from './host.ts';

let repository: GitRepository;
let host: Host;
let mistakes: string[];
beforeEach(async () => {
  repository = await makeRepository();
  host = await startGitea(repository);
  mistakes = [];
  host.server.listen = (asked, answer) => mistakes.push(...giteaMistakes(asked, answer));
});
afterEach(async () => {
  await host.close();
  await repository.close();
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
});

async function ask(method: string, path: string, json?: unknown, token = 'a-good-token') {
  const answer = await fetch(`${host.url}/api/v1/repos/team/site${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  return { status: answer.status, json: (await answer.json()) as { sha: string; message: string } };
}
const commit = (operation: string, sha?: string, more: object = {}) => ({
  branch: 'main',
  message: 'Add',
  files: [{ operation, path: 'content/a.md', content: 'SGk=', sha }],
  ...more,
});

test('a commit of several files is made once, and can be read back', async () => {
  expect((await ask('POST', '/contents', commit('create'))).status).toBe(201);
  expect(await ask('POST', '/contents', commit('create'))).toMatchObject({
    status: 422,
    json: { message: expect.stringContaining('already exists') },
  });
  const { json } = await ask('GET', '/contents/content/a.md?ref=main');
  expect(json).toMatchObject({ content: 'SGk=' });
  expect((await ask('GET', '/contents/content?ref=main')).json).toHaveLength(1);
  expect((await ask('POST', '/contents', commit('update', 'f'.repeat(40)))).status).toBe(422);
  expect((await ask('POST', '/contents', commit('delete', json.sha))).status).toBe(201);
  expect((await ask('POST', '/contents', commit('update', json.sha))).status).toBe(404);
});

test('what a commit holds, and what was committed, can be looked through', async () => {
  await repository.git('branch', 'before', 'main');
  const blob = await repository.writeBlob(Buffer.from('Hi'));
  const names = Array.from({ length: 1001 }, (_, at) => ({ path: `${at}.md`, mode: '100644', sha: blob }));
  const full = (await repository.editTree(null, names)) ?? '';
  expect((await ask('GET', `/git/trees/${full}`)).json).toMatchObject({
    truncated: true,
    total_count: 1001,
    tree: expect.objectContaining({ length: 1000 }),
  });
  expect((await ask('GET', `/git/trees/${full}?page=2`)).json).toMatchObject({
    truncated: false,
    tree: [{ path: '999.md', type: 'blob' }],
  });
  expect((await ask('GET', `/git/trees/${full}?page=3`)).json).toMatchObject({ truncated: false, tree: null });
  expect((await ask('GET', `/git/trees/${'f'.repeat(40)}`)).status).toBe(400);
  const added = await repository.commitFiles({ 'a.md': 'Mine' }, 'Add');
  const gone = await repository.commitFiles({ 'a.md': null }, 'Take away');
  expect((await ask('GET', `/commits?sha=${gone}&path=a.md&limit=1`)).json).toMatchObject([
    { sha: gone, commit: { message: 'Take away' } },
    { sha: added },
  ]);
  expect((await ask('GET', '/commits?sha=main&path=never.md')).status).toBe(404);
  expect((await ask('GET', '/commits?sha=main&not=before&limit=1')).json).toMatchObject([{ sha: gone }]);
  expect((await ask('GET', '/commits?sha=before&not=main')).json).toEqual([]);
});

test('a protected branch is refused, and a pull request is opened once', async () => {
  host.protected.add('main');
  expect((await ask('POST', '/contents', commit('create'))).status).toBe(403);
  expect((await ask('POST', '/branches', { new_branch_name: 'mine', old_ref_name: 'main' })).status).toBe(201);
  expect((await ask('POST', '/branches', { new_branch_name: 'mine', old_ref_name: 'main' })).status).toBe(409);
  expect((await ask('POST', '/contents', commit('create', undefined, { branch: 'mine' }))).status).toBe(201);
  const pull = { head: 'mine', base: 'main', title: 'Add' };
  expect((await ask('POST', '/pulls', pull)).status).toBe(201);
  expect((await ask('POST', '/pulls', pull)).status).toBe(409);
  expect((await ask('GET', '/pulls/main/mine')).status).toBe(200);
});

test('whoever loses the race is told of a fault', async () => {
  const { writeCommit } = repository;
  repository.writeCommit = async (made) => {
    repository.writeCommit = writeCommit;
    await repository.commitFiles({ 'b.md': 'Theirs' }, 'Theirs');
    return writeCommit(made);
  };
  expect((await ask('POST', '/contents', commit('create'))).status).toBe(500);
});

test.for([
  ['GET', '', 'no', 401],
  ['GET', '', 'a-reading-token', 200],
  ['GET', '/branches/main', 'a-good-token', 200],
  ['GET', '/branches/other', 'a-good-token', 404],
  ['POST', '/contents', 'a-reading-token', 403],
] as const)('%s %s with %s is answered with %i', async ([method, path, token, status]) => {
  expect((await ask(method, path, method === 'POST' ? commit('create') : undefined, token)).status).toBe(status);
});

test('an archived repository is locked', async () => {
  host.archived = true;
  expect((await ask('POST', '/contents', commit('create'))).status).toBe(423);
});
