import { expect, test } from 'vitest';
import { moving, reading, writing } from '@/utils/destinations/github/refusals';
import { webAddress } from '@/utils/destinations/github/web-address';

test.for([
  [422, 'Update is not a fast forward', 'branch-moved'],
  [422, 'Reference cannot be updated', 'branch-moved'],
  [422, 'Reference update failed', 'branch-moved'],
  [409, 'is at 0b2f but expected 3aa1', 'branch-moved'],
  [409, 'Git Repository is empty.', 'repository-empty'],
  [422, 'Object does not exist', 'branch-moved'],
  [422, 'Tree SHA does not exist', 'branch-moved'],
  [422, 'Reference does not exist', 'branch-missing'],
  [404, 'Not Found', 'token-may-not-write'],
  [422, 'GH006: Protected branch update failed for refs/heads/main.', 'branch-protected'],
  [409, 'Required status check "build" is expected.', 'branch-protected'],
  [422, 'Repository rule violations found\n\nChanges must be made through a pull request.', 'branch-protected'],
  [422, 'Changes must be made through the merge queue', 'branch-protected'],
  [422, 'Commits must have verified signatures.', 'rule-signature'],
  [403, 'You are not authorized to push to this branch.', 'branch-protected'],
  [422, 'Cannot update this protected ref.', 'branch-protected'],
  [403, 'Resource not accessible by personal access token', 'token-may-not-write'],
  [422, 'Validation Failed', null],
] as const)('moving a branch, %i %j is %s', ([status, words, code]) => {
  expect(moving(status, words)?.means ?? null).toBe(code);
});

test('a blob that is too large is told as such', () => {
  expect(writing(422, 'Sorry, your input was too large to process. Consider creating the blob in a local clone')?.means).toBe(
    'file-too-large',
  );
});

test('only writing makes of 404 a missing right', () => {
  expect([reading(404, 'Not Found'), writing(404, 'Not Found')]).toEqual([null, { means: 'token-may-not-write' }]);
});

test.for<[string, string]>([
  ['https://api.github.com', 'https://github.com'],
  ['https://api.team.ghe.com', 'https://team.ghe.com'],
  ['https://git.example.org/api/v3', 'https://git.example.org'],
  ['https://git.example.org:8443/api/v3/', 'https://git.example.org:8443'],
  ['https://example.org/git/api/v3', 'https://example.org/git'],
])('what %s holds is looked at on %s', ([api, web]) => {
  expect(webAddress(api)).toBe(web);
});
