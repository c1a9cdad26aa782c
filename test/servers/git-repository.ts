// A real bare repository in a folder of its own, for the stand-ins of the hosts.
import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, openObjects, TREE_MODE, type TreeEdit } from './git-objects.ts';
import { openGit, runGit } from './git-process.ts';

const NONE = '0'.repeat(40);

export type GitRepository = Awaited<ReturnType<typeof makeRepository>>;

const FIRST_COMMIT = 1_700_000_000;

/** Folder of a repository with one commit, which is copied: to make one anew starts git three times. */
let firstRepository: Promise<string> | undefined;

/** With one commit on `main` that holds `README.md`, or without any. */
export async function makeRepository({ empty = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'gleaner-git-'));
  if (empty) await begin(folder);
  else await cp(await (firstRepository ??= makeFirst()), folder, { recursive: true });
  return openRepository(folder, empty);
}

async function makeFirst(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gleaner-git-first-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await begin(folder);
  const repository = openRepository(folder, true);
  await repository.commitFiles({ 'README.md': '# A site\n' }, 'First commit');
  await repository.leave();
  return folder;
}

async function begin(folder: string): Promise<void> {
  const git = (...args: string[]) => runGit(folder, args);
  await git('init', '-q', '--bare', '--template=', '-b', 'main');
  // Nobody needs these bytes after a power cut.
  await git('config', 'core.fsync', 'none');
  await git('config', 'core.compression', '1');
}

function openRepository(folder: string, empty: boolean) {
  const git = (...args: string[]) => runGit(folder, args);
  const objects = openObjects(folder, empty ? FIRST_COMMIT - 1 : FIRST_COMMIT);
  let refs = openGit(folder, ['update-ref', '--stdin']);

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

    /** Entries of a tree and of all below it, as `git ls-tree -r -t` has them. */
    async entriesBelow(tree: string): Promise<[path: string, entry: Entry][]> {
      const lines = (await git('-c', 'core.quotePath=false', 'ls-tree', '-r', '-t', tree)).split('\n').filter(Boolean);
      return lines.map((line) => {
        const [facts = '', path = ''] = line.split('\t');
        const [mode = '', , sha = ''] = facts.split(' ');
        return [path, { mode: mode.replace(/^0/, ''), sha }];
      });
    },

    /** Paths that differ between two commits. */
    async pathsBetween(from: string, to: string): Promise<string[]> {
      return (await git('-c', 'core.quotePath=false', 'diff-tree', '-r', '--no-renames', '--name-only', from, to))
        .split('\n')
        .filter(Boolean);
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
        refs = openGit(folder, ['update-ref', '--stdin']);
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

    /** Ends what was started; the folder stays. */
    async leave(): Promise<void> {
      await objects.close();
      await refs.close();
    },

    async close(): Promise<void> {
      await repository.leave();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return repository;
}
