import { expect, test } from 'vitest';
import { saidIn, wordsOf } from '@/utils/hosts/host-words';

const answer = (body: string) => ({ status: 400, headers: {}, bytes: new TextEncoder().encode(body) });
const TOKEN = 'a secret+token/1';
const WORDS = {
  openings: ['remote: ', 'gitlab: ', 'gl-hook-err: '],
  empty: ['repository rule violations found'],
  tokens: ['ghp_', 'github_pat_', 'glpat-'],
};

test.for([
  ['{"message":"One"}', 'One'],
  ['{"message":["One","Two"]}', 'One\nTwo'],
  ['{"error":"invalid_token","error_description":"It has ended."}', 'invalid_token\nIt has ended.'],
  ['{"message":"Validation Failed","errors":[{"resource":"PullRequest","code":"custom","message":"One"}]}', 'Validation Failed\nOne'],
  ['{"message":{"base":["One"],"branch":["Two"]}}', 'One\nTwo'],
  ['{"errors":null,"message":"not found","url":"https://git.example.org/api/swagger"}', 'not found'],
  ['"One"', 'One'],
  ['<h1>502</h1>', '<h1>502</h1>'],
  ['', ''],
])('%j says %j', ([body, words]) => {
  expect(wordsOf(answer(body!))).toBe(words);
});

test.for([
  ['GL-HOOK-ERR: Tickets are wanted', 'Tickets are wanted'],
  ['remote: GitLab: Tickets are wanted<br>Thank you', 'Tickets are wanted Thank you'],
  ['Repository rule violations found\n\nCommit message must match ^[A-Z]+-\\d+\n\n', 'Commit message must match ^[A-Z]+-\\d+'],
  ['403 Forbidden', ''],
  ['One\u0000\u001b[31m\u202eTwo\u200b\u2028Three', 'One [31m Two Three'],
  [`It knows ${TOKEN} and ${encodeURIComponent(TOKEN)}`, 'It knows ••• and •••'],
  [`It knows ghp_${'a1'.repeat(18)}, github_pat_${'a1'.repeat(18)} and glpat-${'a1'.repeat(10)}`, 'It knows •••, ••• and •••'],
  ['The branch gleaner/1234567890abcdef is not wanted', 'The branch gleaner/1234567890abcdef is not wanted'],
  ['💊'.repeat(400), `${'💊'.repeat(300)}…`],
  ['<'.repeat(5000), `${'<'.repeat(300)}…`],
] as const)('of %j a person reads %j', ([words, shown]) => {
  expect(saidIn(words, [TOKEN], WORDS)).toBe(shown);
});
