// The stand-in answers as GitLab documents it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from './git-repository.ts';
import { gitlabMistakes } from './gitlab/description.ts';
import { startGitlab } from './gitlab.ts';
import type { Host } from './host.ts';

let repository: GitRepository;
let host: Host;
let mistakes: string[];
beforeEach(async () => {
  repository = await makeRepository();
  host = await startGitlab(repository);
  mistakes = [];
  host.server.listen = (asked, answer) => mistakes.push(...gitlabMistakes(asked, answer));
});
afterEach(async () => {
  await host.close();
  await repository.close();
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
});

async function ask(method: string, path: string, json?: unknown, token = 'a-good-token') {
  const answer = await fetch(`${host.url}/api/v4/projects/team%2Fsite${path}`, {
    method,
    headers: { 'private-token': token },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await answer.text();
  return { status: answer.status, text, blob: answer.headers.get('x-gitlab-blob-id') };
}
const commit = (action: string, more: object = {}) => ({
  branch: 'main',
  commit_message: 'Add',
  actions: [{ action, file_path: 'content/a.md', content: 'SGk=', encoding: 'base64' }],
  ...more,
});

test('a commit of several files is made once, and can be read back', async () => {
  expect((await ask('POST', '/repository/commits', commit('create'))).status).toBe(201);
  expect(await ask('POST', '/repository/commits', commit('create'))).toMatchObject({
    status: 400,
    text: expect.stringContaining('already exists'),
  });
  expect(await ask('GET', '/repository/files/content%2Fa.md/raw?ref=main')).toMatchObject({ status: 200, text: 'Hi' });
  expect((await ask('HEAD', '/repository/files/content%2Fa.md?ref=main')).blob).toMatch(/^[0-9a-f]{40}$/);
  expect((await ask('GET', '/repository/files/content%2Fa.md?ref=main')).status).toBe(200);
  expect((await ask('GET', '/repository/files/content%2Fb.md?ref=main')).status).toBe(404);
  expect((await ask('POST', '/repository/commits', commit('delete'))).status).toBe(201);
  expect((await ask('POST', '/repository/commits', commit('update'))).status).toBe(400);
});

test('what was committed can be looked through', async () => {
  await repository.git('branch', 'before', 'main');
  const added = await repository.commitFiles({ 'a.md': 'Mine' }, 'Add');
  const gone = await repository.commitFiles({ 'a.md': null }, 'Take away');
  const log = async (query: string) => JSON.parse((await ask('GET', `/repository/commits?${query}`)).text) as unknown;
  expect(await log('ref_name=main&path=a.md&per_page=1')).toMatchObject([{ id: gone, message: 'Take away', parent_ids: [added] }]);
  expect(await log('ref_name=main&path=never.md')).toEqual([]);
  expect(await log('ref_name=before..main&per_page=20')).toMatchObject([{ id: gone }, { id: added }]);
  expect(await log('ref_name=main..before')).toEqual([]);
});

test.for([403, 400] as const)('a protected branch is refused with %i, and a merge request is opened once', async (status) => {
  host.protected.add('main');
  host.protectedStatus = status;
  expect(await ask('POST', '/repository/commits', commit('create'))).toMatchObject({
    status,
    text: expect.stringContaining('not allowed to push into this branch'),
  });
  expect((await ask('POST', '/repository/commits', commit('create', { branch: 'mine', start_branch: 'main' }))).status).toBe(201);
  const merge = { source_branch: 'mine', target_branch: 'main', title: 'Add' };
  expect((await ask('POST', '/merge_requests', merge)).status).toBe(201);
  expect((await ask('POST', '/merge_requests', merge)).status).toBe(409);
  expect(JSON.parse((await ask('GET', '/merge_requests?state=opened&source_branch=mine')).text)).toHaveLength(1);
});

test.for([
  ['GET', '', 'no', 401],
  ['GET', '', 'a-reading-token', 200],
  ['GET', '/repository/branches/main', 'a-good-token', 200],
  ['GET', '/repository/branches/other', 'a-good-token', 404],
  ['POST', '/repository/commits', 'a-reading-token', 403],
] as const)('%s %s with %s is answered with %i', async ([method, path, token, status]) => {
  expect((await ask(method, path, method === 'POST' ? commit('create') : undefined, token)).status).toBe(status);
});

test('a branch that is not there is not made by itself', async () => {
  expect(await ask('POST', '/repository/commits', commit('create', { branch: 'other' }))).toMatchObject({
    status: 400,
    text: expect.stringContaining('when you are on a branch'),
  });
});
