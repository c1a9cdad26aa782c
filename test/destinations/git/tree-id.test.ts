// What a folder is called, computed here, is what git itself calls it, whatever is in it.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { treeId } from '@/utils/destinations/git/tree-id';
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
