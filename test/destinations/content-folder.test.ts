import { expect, test } from 'vitest';
import { contentFoldersIn, folderAt } from '@/utils/destinations/folder/content-folder';
import { folderInMemory } from './folder-in-memory';

const folderOf = (name: string, files: readonly string[]) =>
  folderInMemory(new Map(files.map((path) => [`${name}/${path}`, new Uint8Array()]))).getDirectoryHandle(name, { create: true });

test.for([
  ['site', ['Content/a.md', 'content2/x.md', 'layouts/a.html'], ['content'], ['Content', 'content2']],
  ['site', ['content/a.md', 'contents.txt'], ['content'], ['content']],
  ['content', ['content/a.md'], ['content'], []],
  ['Content', ['a.md'], ['content'], []],
  ['articles', ['a.md', 'images/a.png'], ['content'], []],
  ['site', ['web/content/a.md'], ['web/content'], ['web/content']],
  ['site', ['contnet/a.md'], ['content', 'docs'], ['contnet']],
  ['site', [], ['content'], []],
] as const)('in %s with %j and content roots %j there may be meant %j', async ([name, files, roots, found]) => {
  expect(await contentFoldersIn(await folderOf(name, files), roots)).toEqual(found);
});

test('a path below a folder is followed, and where it ends is told', async () => {
  const root = await folderOf('site', ['web/content/a.md']);
  expect([
    (await folderAt(root, 'web/content'))?.name,
    await folderAt(root, 'web/other'),
    await folderAt(root, 'web/content/a.md'),
  ]).toEqual(['content', null, null]);
});
