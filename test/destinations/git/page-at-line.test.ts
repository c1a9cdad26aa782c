import { expect, test } from 'vitest';
import { Secret } from '@/utils/core/secret';
import { repositoryOpener } from '@/utils/destinations/repositories';

const settings = { baseUrl: 'https://git.example', project: 'team/site', branch: 'main', root: '' };
const nobody = () => Promise.reject(new Error('nobody is asked'));

// A rendered file has no lines to go to: https://github.blog/changelog/2021-06-30-parameter-to-disable-markdown-rendering/,
// https://github.com/go-gitea/gitea/issues/28015
test.for([
  ['github', '?plain=1#L12'],
  ['gitlab', '?plain=1#L12'],
  ['gitea', '?display=source#L12'],
] as const)('a line of a file is shown in its text at %s', ([kind, ending]) => {
  const { page } = repositoryOpener(kind)!(settings, { http: nobody, wait: nobody, now: () => 0, token: new Secret('x') });
  const whole = page('posts/a b.md', 'abc');
  expect(whole).toMatch(/\/abc\/posts\/a%20b\.md$/);
  expect(page('posts/a b.md', 'abc', 0)).toBe(whole);
  expect(page('posts/a b.md', 'abc', 12)).toBe(whole + ending);
});
