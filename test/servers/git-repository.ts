// A real bare repository in a folder of its own, for the stand-ins of the hosts.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Entry, openObjects, TREE_MODE, type TreeEdit } from './git-objects.ts';
import { GIT_ENV, startGit } from './git-process.ts';

const run = promisify(execFile);
const NONE = '0'.repeat(40);

export type GitRepository = Awaited<ReturnType<typeof makeRepository>>;

/** With one commit on `main` that holds `README.md`, or without any. */
export async function makeRepository({ empty = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'gleaner-git-'));
  const git = async (...args: string[]) =>
    (await run('git', ['-C', folder, ...args], { env: GIT_ENV, maxBuffer: 1 << 28 })).stdout.trimEnd();
  await git('init', '-q', '--bare', '-b', 'main');
  // Nobody needs these bytes after a power cut.
  await git('config', 'core.fsync', 'none');
  await git('config', 'core.compression', '1');
  const objects = openObjects(folder);
  let refs = startGit(folder, ['update-ref', '--stdin']);

  const repository = {
    ...objects,
    folder,
    git,

    /** The commit a branch, tag or id stands for; null where there is none. */
    async resolve(name: string): Promise<string | null> {
      return (await objects.commit(`${name}^{commit}`))?.sha ?? null;
    },

    /** No branch has a commit yet. */
    async isEmpty(): Promise<boolean> {
      return (empty &&= (await git('for-each-ref', '--count=1')) === '');
    },

    async entry(commit: string, path: string): Promise<Entry | null> {
      let here: Entry | null = { mode: TREE_MODE, sha: `${commit}^{tree}` };
      for (const name of path.split('/').filter(Boolean)) {
        const tree: Map<string, Entry> | null = here.mode === TREE_MODE ? await objects.tree(here.sha) : null;
        here = tree?.get(name) ?? null;
        if (!here) return null;
      }
      return here;
    },

    async isAncestor(old: string, young: string): Promise<boolean> {
      if (old === young || (await objects.commit(young))?.parents.includes(old)) return true;
      return git('merge-base', '--is-ancestor', old, young).then(
        () => true,
        () => false,
      );
    },

    /** Moves a ref from one commit to another, or makes it (`from` null). False where somebody was faster. */
    async moveRef(ref: string, to: string, from: string | null): Promise<boolean> {
      try {
        await refs.ask(`start\nupdate ${ref} ${to} ${from ?? NONE}\ncommit\n`, async (reader) => {
          await reader.line();
          await reader.line();
        });
        return true;
      } catch {
        // Git ends when a ref is not where it should be.
        await refs.close();
        refs = startGit(folder, ['update-ref', '--stdin']);
        return false;
      }
    },

    /** False where there is none. */
    async removeRef(ref: string): Promise<boolean> {
      if (!(await repository.resolve(ref))) return false;
      await git('update-ref', '-d', ref);
      return true;
    },

    /** What somebody else commits meanwhile; a path with null is taken away. */
    async commitFiles(files: Record<string, string | Uint8Array | null>, message: string, branch = 'main'): Promise<string> {
      const edits: TreeEdit[] = [];
      for (const [path, text] of Object.entries(files)) {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        edits.push({ path, mode: '100644', sha: bytes && (await objects.writeBlob(bytes)) });
      }
      for (;;) {
        const head = await repository.resolve(`refs/heads/${branch}`);
        const tree = await objects.editTree(head && `${head}^{tree}`, edits);
        if (!tree) throw new Error(`${message} takes away what is not there`);
        const commit = await objects.writeCommit({ tree, parents: head ? [head] : [], message });
        if (await repository.moveRef(`refs/heads/${branch}`, commit, head)) return commit;
      }
    },

    async close(): Promise<void> {
      await objects.close();
      await refs.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  if (!empty) await repository.commitFiles({ 'README.md': '# A site\n' }, 'First commit');
  return repository;
}
