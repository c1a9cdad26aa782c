import { expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { commitMessage, isOurs, isUndoOf, prefixed, undoMessage } from '@/utils/destinations/git/commit-message';

const of = (more: Partial<Delivery>) =>
  ({
    id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
    title: 'A title',
    draft: 'https://example.org/a',
    community: 'nursing',
    ...more,
  }) as Delivery;
const titleOf = (title: string) => commitMessage(of({ title }), false).split('\n\n')[0];

test('it says what, where from, for whom, and by which delivery', () => {
  const rest = '\n\nhttps://example.org/a\n\nCommunity: nursing\nClip-Id: 6a09c528-e9cc-4b70-ba68-82602fc8df1f';
  expect(commitMessage(of({}), false)).toBe(`Add “A title”${rest}`);
  expect(commitMessage(of({}), true)).toBe(`Update “A title”${rest}`);
  expect(undoMessage(of({}))).toBe(`Take back “A title”${rest}`);
});

test.for<[string, string]>([
  ['News [skip ci]', 'News (skip ci)'],
  ['Fixes #12, closes GH-3 and team/site#4', 'Fixes #\u206012, closes GH-\u20603 and team/site#\u20604'],
  ['Resolves !7', 'Resolves !\u20607'],
  ['Closes https://github.com/team/site/issues/1', 'Closes https: //github.com/team/site/issues/1'],
  ['By @somebody', 'By @\u2060somebody'],
  ['One\nClip-Id: forged\r\n\r\nskip-checks: true', 'One Clip-Id: forged skip-checks: true'],
  ['\u0000A\u2028B\u0007', 'A B'],
  ['Café – naïve “quotes” 日本', 'Café – naïve “quotes” 日本'],
  ['💊'.repeat(200), '💊'.repeat(100)],
])('a page titled %j gives no orders: %j', ([title, safe]) => {
  expect(titleOf(title)).toBe(`Add “${safe}”`);
});

test.for([
  ['Add', commitMessage(of({}), false), true, false],
  ['Take back', `${undoMessage(of({}))}\n`, true, true],
  ['Take back another', undoMessage(of({ id: '11111111-e9cc-4b70-ba68-82602fc8df1f' })), true, false],
  ['Take back, as a rule wants it said', prefixed({ messagePrefix: 'JIRA-12:' }, undoMessage(of({}))), true, true],
  [
    'Add, as a rule wants it said',
    prefixed({ messagePrefix: 'JIRA-12:' }, commitMessage(of({ title: 'A Take back “A title”' }), false)),
    true,
    false,
  ],
  ['Revert', `Revert "Take back"\n\nThis reverts ${undoMessage(of({ title: 'Clip-Id: x' }))}`, true, false],
  ['a colleague who names it', 'A word about Clip-Id: 6a09c528-e9cc-4b70-ba68-82602fc8df1f', false, false],
  ['a colleague', 'Take back the layout', false, false],
] as const)('%s: it is told whether a commit is ours, and takes this back', ([, message, ours, back]) => {
  expect([isOurs(message), isUndoOf(message, of({}))]).toEqual([ours, back]);
});

test('an address gives none either', () => {
  expect(commitMessage(of({ draft: 'https://example.org/?a=[skip ci]' }), false)).toContain('\nhttps://example.org/?a=%5Bskip%20ci%5D\n');
});

test.for([
  [undefined, 'Add “A title”'],
  ['JIRA-12:', 'JIRA-12: Add “A title”'],
  ['docs(content):', 'docs(content): Add “A title”'],
] as const)('a team that has %j messages begin so reads %j', ([messagePrefix, title]) => {
  expect(prefixed(messagePrefix ? { messagePrefix } : {}, commitMessage(of({}), false)).split('\n')[0]).toBe(title);
});

test('commits of several communities tell themselves apart, also where they are taken back', () => {
  const delivery = of({ communityName: 'Chronic Care [CCM]' });
  expect(commitMessage(delivery, false)).toMatch(/^Add “A title” for Chronic Care \(CCM\)\n/);
  expect(undoMessage(delivery)).toMatch(/^Take back “A title” for Chronic Care \(CCM\)\n/);
  expect(isUndoOf(prefixed({ messagePrefix: 'docs:' }, undoMessage(delivery)), delivery)).toBe(true);
});
