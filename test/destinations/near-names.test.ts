import { expect, test } from 'vitest';
import { listRoots, nearRoots } from '@/utils/destinations/files/near-roots';
import { problem } from '@/utils/core/problem';
import { nearNames, slips, usualNames } from '@/utils/destinations/files/near-names';

test.for([
  ['content', ['Content', 'content2', 'layouts', 'static'], ['Content', 'content2']],
  ['contnet', ['Content', 'content2', 'contents'], ['Content', 'content2', 'contents']],
  ['CONTENT', ['content', 'themes'], ['content']],
  ['posts', ['_posts', 'post', 'pasts', 'assets'], ['_posts', 'pasts', 'post']],
  ['inhält', ['Inhalt', 'inhalte'], ['Inhalt', 'inhalte']],
  ['my-content', ['my_content', 'MyContent'], ['MyContent', 'my_content']],
  ['docs', ['doc', 'documentation', 'src'], ['doc']],
  ['a', ['b', 'A', 'c'], ['A']],
  ['website', ['awebsit', 'website', 'Website2'], ['website', 'Website2', 'awebsit']],
  ['content', ['co', 'con'], ['con']],
  ['content', [], []],
] as const)('for %j in %j there are %j', ([wanted, names, near]) => {
  expect(nearNames(wanted, names)).toEqual(near);
});

test.for([
  ['content', 'content', 0],
  ['contnet', 'content', 1],
  ['conten', 'content', 1],
  ['cantent', 'content', 1],
  ['content', 'layouts', 3],
  ['abcdefgh', 'a', 3],
] as const)('%s is %s but for %i slips of the keys', ([one, other, count]) => {
  expect(slips(one, other, 2)).toBe(count);
});

test('where no name is near, those where content usually lies are offered', () => {
  expect(usualNames(['themes', 'Docs', 'src', 'static'])).toEqual(['src', 'Docs']);
});

test('a problem carries them', () => {
  expect(nearRoots(problem('root-missing', { near: listRoots(['Content', 'web/content']) }))).toEqual(['Content', 'web/content']);
  expect(nearRoots(problem('root-missing', { near: listRoots([]) }))).toEqual([]);
});
