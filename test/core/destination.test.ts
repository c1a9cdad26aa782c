// What is kept of a destination and of its answer leads to no other place than the one that was meant.
import { expect, test } from 'vitest';
import { Receipt } from '@/utils/core/delivery';
import { RepositorySettings } from '@/utils/core/destination';

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
