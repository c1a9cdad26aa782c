// What is told when a repository is set up: whether its content folder is there, and which branch an address meant.
import { describe, expect, test } from 'vitest';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import { nearRoots } from '@/utils/destinations/files/near-roots';
import { PLACES } from '../worlds/places';
import { contractHost } from './contract-host';
import { ARTICLE } from './sample-delivery';

describe.for(Object.keys(PLACES) as (keyof typeof PLACES)[])('%s, when it is set up', (name) => {
  const { at, effects, task, commits } = contractHost({ name, ...PLACES[name] });
  const { destination } = PLACES[name];
  const check = async (change: Partial<RepositorySettings>) =>
    (await destination.check?.({ ...task().settings, ...change }, effects())) ?? null;
  const near = async (root: string) => {
    const problem = await check({ root });
    return problem?.code === 'root-missing' ? nearRoots(problem) : problem?.code;
  };

  test('a content folder that is not there, or in other letters, is told with those that may be meant', async () => {
    await at.repository.commitFiles(
      { 'Content/other.md': 'a', 'content2/x.md': 'b', 'layouts/a.html': 'c', LICENSE: 'd' },
      'As the site is',
    );
    const told = [];
    for (const root of ['content', 'contnet', 'CONTENT', 'content3', 'Content', 'content2', '', 'web/Content', 'Content/en', 'LICENSE'])
      told.push([root, await near(root)]);
    expect(told).toEqual([
      ['content', ['Content', 'content2']],
      ['contnet', ['Content', 'content2']],
      ['CONTENT', ['Content', 'content2']],
      ['content3', ['Content', 'content2']],
      ['Content', undefined],
      ['content2', undefined],
      ['', undefined],
      ['web/Content', ['Content', 'content2']],
      ['Content/en', []],
      ['LICENSE', 'path-taken'],
    ]);
    expect(await commits()).toBe(2);
  });

  test('one that lies a step further down is found, and what is near to a deeper part', async () => {
    await at.repository.commitFiles({ 'web/content/posts/a.md': 'a', 'docs/a.md': 'b' }, 'As the site is');
    expect(await near('content')).toEqual(['web/content']);
    expect(await near('web/contents')).toEqual(['web/content']);
    expect(await near('web/content/post')).toEqual(['web/content/posts']);
    expect(await near('nothing-like-it')).toEqual(['docs', 'web']);
    expect(await near('docs/a.md')).toBe('path-taken');
  });

  test('the folder is asked for at the branch that is written', async () => {
    await at.repository.git('branch', 'next', 'main');
    await at.repository.commitFiles({ 'content/a.md': 'a' }, 'Next', 'next');
    expect([await near('content'), await check({ root: 'content', branch: 'next' })]).toEqual([[], null]);
  });

  test.for(['content/café x', '内容', 'src/routes/(blog)', '.content', '100% #1+2&3'])(
    'the folder %s is found, offered, and delivered into',
    async (root) => {
      await at.repository.commitFiles({ [`${root}/a.md`]: 'a' }, 'As the site is');
      expect([await check({ root }), await near(`${root}s`)]).toEqual([null, [root]]);
      const { paths } = await destination.deliver({ ...task(), settings: { ...task().settings, root } }, effects());
      expect(paths).toContain(ARTICLE.replace('content', () => root));
      expect(
        await at.repository.entry(
          'main',
          ARTICLE.replace('content', () => root),
        ),
      ).not.toBeNull();
    },
  );

  test('a new folder is made where the curator said yes, but not over a file', async () => {
    await at.repository.commitFiles({ other: 'a file' }, 'A file');
    expect(await check({ root: 'content', mayMakeRoot: true })).toBeNull();
    expect(await check({ root: 'other', mayMakeRoot: true })).toMatchObject({ code: 'path-taken' });
    await destination.deliver({ ...task(), settings: { ...task().settings, mayMakeRoot: true } }, effects());
    expect(await at.repository.entry('main', ARTICLE)).not.toBeNull();
    expect(await check({ root: 'content' })).toBeNull();
  });

  test('a folder with more names than are told at a time is looked through', async () => {
    const blob = await at.repository.writeBlob(Buffer.from('a'));
    const names = Array.from({ length: 1100 }, (_, index) => ({ path: `a-${index}/a.md`, mode: '100644', sha: blob }));
    const tree = await at.repository.editTree('main^{tree}', [...names, { path: 'zz-content/a.md', mode: '100644', sha: blob }]);
    const commit = await at.repository.writeCommit({
      tree: tree ?? '',
      parents: [(await at.repository.resolve('main')) ?? ''],
      message: 'Full',
    });
    await at.repository.git('update-ref', 'refs/heads/main', commit);
    expect(await check({ root: 'zz-content' })).toBeNull();
    expect(await near('zz_content')).toEqual(['zz-content']);
  });

  test.for([
    ['feature', 'x/content/en', 'feature/x', 'content/en'],
    ['feature', 'x', 'feature/x', ''],
    ['release', '2026/11/content', 'release/2026/11', 'content'],
    ['feature', 'y/content', undefined, undefined],
  ] as const)('of %s and %s the host tells which is the branch', async ([branch, root, longerBranch, longerRoot]) => {
    await at.repository.git('branch', 'feature/x', 'main');
    await at.repository.git('branch', 'release/2026/11', 'main');
    const problem = await check({ branch, root });
    expect(problem?.code).toBe('branch-missing');
    expect([problem?.details.longerBranch, problem?.details.longerRoot]).toEqual([longerBranch, longerRoot]);
  });
});
