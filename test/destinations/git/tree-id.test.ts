// What a folder is called, computed here, is what git itself calls it, whatever is in it.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TreeEntry, Trees } from '@/utils/destinations/git/trees';
import { treeId, treeWith } from '@/utils/destinations/git/tree-id';
import { type GitRepository, makeRepository } from '../../servers/git-repository';

let repository: GitRepository;
beforeAll(async () => {
  repository = await makeRepository();
});
afterAll(() => repository.close());

const name = fc.oneof(
  fc.constantFrom('a', 'a.md', 'a-b', 'a0', 'A', 'é', '日本', 'a b'),
  fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((text) => !/[/\0\n\t"\\]/.test(text) && !/^\.{1,2}$|^\.git/i.test(text) && text.isWellFormed() && text.trim() === text),
);
const mode = fc.constantFrom('100644', '100755', '120000', '160000', '040000');
const TYPES: Record<string, string> = { '040000': 'tree', '160000': 'commit' };

test('as git calls it', async () => {
  const blob = await repository.writeBlob(Buffer.from('Hi'));
  const folder = (await repository.editTree(null, [{ path: 'inside.md', mode: '100644', sha: blob }])) ?? '';
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.record({ name, mode }), { selector: (one) => one.name, maxLength: 8 }), async (wanted) => {
      const entries = wanted.map((one) => ({
        path: one.name,
        mode: one.mode,
        type: TYPES[one.mode] ?? 'blob',
        sha: one.mode === '040000' ? folder : blob,
      }));
      const made = await repository.editTree(
        null,
        entries.map(({ path, mode: kept, sha }) => ({ path, mode: kept, sha })),
      );
      expect(await treeId(entries, blob)).toBe(made);
    }),
    { numRuns: 40 },
  );
});

/** Folders as a host tells them; `tell` may make it tell them otherwise. */
const treesOf = (
  tell: (entries: TreeEntry[]) => { entries: TreeEntry[]; isWhole: boolean } = (entries) => ({ entries, isWhole: true }),
): Trees =>
  ({
    folder: async (tree: string) => {
      const known = [...((await repository.tree(tree)) ?? [])];
      return tell(
        known.map(([path, { mode, sha }]) => ({ path, sha, mode: mode.padStart(6, '0'), type: mode === '40000' ? 'tree' : 'blob' })),
      );
    },
  }) as Trees;

test.for([
  ['a file beside others', { 'a.md': 'new' }],
  ['a file in a folder that is there', { 'content/b.md': 'new' }],
  ['a file in folders that are not', { 'x/y/z.md': 'new' }],
  ['a file that was there', { 'README.md': 'new' }],
  ['a folder that loses its last file', { 'content/a.md': null }],
  ['a file where a folder was', { content: 'new' }],
  ['several at once', { 'content/a.md': null, 'content/b/c.md': 'new', 'd.md': 'new' }],
] as const)('a tree with %s is called as git calls it', async ([, files]) => {
  const blob = await repository.writeBlob(Buffer.from('new'));
  const old = await repository.writeBlob(Buffer.from('old'));
  const tree = (await repository.editTree(null, [
    { path: 'README.md', mode: '100644', sha: old },
    { path: 'content/a.md', mode: '100644', sha: old },
  ]))!;
  const changes = Object.entries(files).map(([path, text]) => ({ path, mode: '100644', sha: text === null ? null : blob }));
  expect(await treeWith(treesOf(), tree, changes, blob)).toBe(await repository.editTree(tree, changes));
});

test('what is left of a tree that loses all its files is nothing', async () => {
  const blob = await repository.writeBlob(Buffer.from('new'));
  const tree = (await repository.editTree(null, [{ path: 'a.md', mode: '100644', sha: blob }]))!;
  expect(await treeWith(treesOf(), tree, [{ path: 'a.md', mode: '100644', sha: null }], blob)).toBeNull();
});

test.for([
  ['does not tell all of a folder', (entries: TreeEntry[]) => ({ entries, isWhole: false })],
  ['leaves one out without saying so', (entries: TreeEntry[]) => ({ entries: entries.slice(1), isWhole: true })],
  ['tells another mode', (entries: TreeEntry[]) => ({ entries: entries.map((one) => ({ ...one, mode: '100755' })), isWhole: true })],
] as const)('of a host that %s nothing is said', async ([, tell]) => {
  const blob = await repository.writeBlob(Buffer.from('new'));
  const tree = (await repository.editTree(null, [
    { path: 'a.md', mode: '100644', sha: blob },
    { path: 'b.md', mode: '100644', sha: blob },
  ]))!;
  expect(await treeWith(treesOf(tell), tree, [{ path: 'c.md', mode: '100644', sha: blob }], blob)).toBeUndefined();
  const around = (await repository.editTree(null, [{ path: 'below/a.md', mode: '100644', sha: blob }]))!;
  const onlyBelow = (entries: TreeEntry[]) => (entries.some(({ path }) => path === 'below') ? { entries, isWhole: true } : tell(entries));
  expect(await treeWith(treesOf(onlyBelow), around, [{ path: 'below/c.md', mode: '100644', sha: blob }], blob)).toBeUndefined();
});
