// A host's whole sentence is known; what a team's own check says is that check's, whatever words it has.
import { expect, test } from 'vitest';
import { isLine } from '@/utils/hosts/refusal-table';
import { committing as atGitea } from '@/utils/destinations/gitea/refusals';
import { committing as atGitlab } from '@/utils/destinations/gitlab/refusals';

test.for([
  ['branch main is protected', 'branch … is protected', true],
  ['the branch main is protected', 'branch … is protected', false],
  ['branch main is protected, sorry', 'branch … is protected', false],
  ['commit message', 'commit message…', true],
  ['abc', 'ab…bc', false],
  ['a is b is c', 'a…is…is c', true],
  ['', '', true],
  ['x', '', false],
  [`${'a'.repeat(50_000)}`, 'a…a…a…b', false],
] as const)('%s is %s: %s', ([line, shape, is]) => {
  expect(isLine(line, shape)).toBe(is);
});

test.for([
  'A page called so already exists, choose another slug',
  'An article with this title already exists in the archive.',
  'ERROR: images over the size limit of 500 KB are refused',
  'Freeze: content is read-only until Monday',
  'Images may not be too large: 200 KB is the most',
  'This section was archived, write elsewhere',
  'Our quota of three articles a day is used up',
  'Publishing rate limit: three articles a day',
  'Commit message wants a ticket',
  'File name has capitals',
  'Every branch name wants a ticket',
  'The slug does not match the title',
  'Author email is not one of ours',
  'You are not allowed to push on Fridays',
  'Must have a reviewer',
  'User should be told: no articles without an image',
  'The category does not exist, the file does not exist in the menu',
  'Secrets detected? Please look again',
  'The site is under maintenance mode',
  'Branch not found in the calendar of issues',
])('“%s” is the sentence of a hook', (says) => {
  expect([atGitea(403, says), atGitea(403, `remote: ${says}`), atGitlab(400, says)].map((meant) => meant?.means)).toEqual([
    'hook-refused',
    'hook-refused',
    'hook-refused',
  ]);
});
