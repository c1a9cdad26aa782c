// What is kept of a destination and of its answer leads to no other place than the one that was meant.
import { expect, test } from 'vitest';
import { Receipt } from '@/utils/core/delivery';
import { isOfItsKind } from '@/utils/destinations/verbs';
import { RepositorySettings } from '@/utils/destinations/git/settings';

test.for([
  ['https://github.com/team/site/commit/1', true],
  ['http://localhost:3000/team/site/pulls/1', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
] as const)('a receipt that leads to %s is taken: %s', ([url, taken]) => {
  expect(Receipt.safeParse({ paths: [], renamed: false, url }).success).toBe(taken);
});

test.for([
  ['team/site', true],
  ['team/.github', true],
  ['group/sub.group/site', true],
  ['..site/a..b', true],
  ['../site', false],
  ['team/..', false],
  ['team/./site', false],
  ['./site', false],
  ['team/../../user', false],
] as const)('the project %s is taken: %s', ([project, taken]) => {
  expect(RepositorySettings.safeParse({ baseUrl: 'https://api.github.com', project, branch: 'main', root: '' }).success).toBe(taken);
});

test.for([
  ['https://api.github.com', true],
  ['https://git.example.org/api/v3', true],
  ['http://localhost:3000', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://git.example.org', false],
  ['http://localhost.example.org', false],
  ['https://user:pw@git.example.org', false],
  ['https://user@git.example.org', false],
  ['https://git.example.org/?a', false],
  ['https://git.example.org/?', false],
  ['https://git.example.org/#a', false],
  ['ftp://git.example.org', false],
  ['javascript:alert(1)', false],
] as const)('a token may be sent to %s: %s', ([baseUrl, taken]) => {
  expect(RepositorySettings.safeParse({ baseUrl, project: 'team/site', branch: 'main', root: '' }).success).toBe(taken);
});

const settings = { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: '' };

test.for([
  [{ id: 'download', kind: 'download' }, true],
  [{ id: 'another', kind: 'download' }, false],
  [{ id: 'download', kind: 'github', settings }, false],
  [{ id: 'download', kind: 'folder' }, false],
  [{ id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f', kind: 'github', settings }, true],
] as const)('the downloads folder is one place, and nothing else goes by its name: %j is taken: %s', ([record, taken]) => {
  expect(isOfItsKind({ name: 'A place', used: true, ...record })).toBe(taken);
});

test.for([
  ['JIRA-12:', true],
  ['docs:', true],
  ['[no ticket]', true],
  ['Größe 1:', true],
  ['x'.repeat(60), true],
  ['x'.repeat(61), false],
  ['', false],
  ['docs: ', false],
  [' docs:', false],
  ['docs:\nSigned-off-by: x', false],
  ['docs:\u2028x', false],
  ['a\u0000b', false],
  ['a\u200bb', false],
  ['a\u202eb', false],
] as const)('commit messages may begin with %j: %s', ([messagePrefix, taken]) => {
  expect(RepositorySettings.safeParse({ ...settings, messagePrefix }).success).toBe(taken);
});

test.for([
  ['', true],
  ['content', true],
  ['content/café', true],
  ['内容', true],
  ['my content', true],
  ['src/routes/(blog)', true],
  ['.content', true],
  ['100%/#1', true],
  ['x'.repeat(255), true],
  ['é'.repeat(128), false],
  ['/content', false],
  ['content/', false],
  ['a//b', false],
  ['../content', false],
  ['a/../b', false],
  ['a/.git', false],
  // Taken by an earlier version: it opens, and the form says what is wrong with it.
  ['con', true],
  ['con/a b', false],
  ['what?', false],
  ['a\u0000b', false],
  ['content. ', false],
] as const)('the folder %j is taken: %s', ([root, taken]) => {
  expect(RepositorySettings.safeParse({ ...settings, root }).success).toBe(taken);
});
