// Reading and writing a repository's objects: blobs, trees, commits.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startGit } from './git-process.ts';

/** `100644` is a file, `40000` a folder, `120000` a symbolic link, `160000` a submodule. */
export interface Entry {
  mode: string;
  sha: string;
}
export type Tree = Map<string, Entry>;

/** `sha` null takes the path away. */
export interface TreeEdit {
  path: string;
  mode: string;
  sha: string | null;
}

export interface Commit {
  tree: string;
  parents: string[];
  message: string;
}

export const TREE_MODE = '40000';

export type GitObjects = ReturnType<typeof openObjects>;

export function openObjects(folder: string) {
  const reading = startGit(folder, ['cat-file', '--batch']);
  const hashing = (type: string) => startGit(folder, ['hash-object', '-t', type, '-w', '--no-filters', '--stdin-paths']);
  const [blobs, trees, commits] = [hashing('blob'), hashing('tree'), hashing('commit')];
  let count = 0;
  // Every commit is made a second after the one before, so that the same change twice shows as two.
  let clock = 1_700_000_000;

  async function write(into: typeof blobs, bytes: Uint8Array | string): Promise<string> {
    const path = join(folder, `waiting-${(count += 1)}`);
    await writeFile(path, bytes);
    const sha = await into.ask(`${path}\n`, (reader) => reader.line());
    await rm(path);
    return sha;
  }

  const objects = {
    /** By its id or any name git understands; null where there is none. */
    read: (name: string) =>
      reading.ask(`${name}\n`, async (reader) => {
        const [sha = '', type = '', size = ''] = (await reader.line()).split(' ');
        if (!/^\d+$/.test(size)) return null;
        const bytes = await reader.bytes(Number(size));
        await reader.line();
        return { sha, type, bytes };
      }),

    async tree(name: string): Promise<Tree | null> {
      const found = await objects.read(name);
      return found?.type === 'tree' ? parseTree(Buffer.from(found.bytes)) : null;
    },

    async commit(name: string): Promise<(Commit & { sha: string }) | null> {
      const found = await objects.read(name);
      return found?.type === 'commit' ? { sha: found.sha, ...parseCommit(Buffer.from(found.bytes).toString('utf8')) } : null;
    },

    writeBlob: (bytes: Uint8Array) => write(blobs, bytes),

    writeCommit({ tree, parents, message }: Commit): Promise<string> {
      const who = `Somebody <somebody@example.org> ${(clock += 1)} +0000`;
      const lines = [
        `tree ${tree}`,
        ...parents.map((parent) => `parent ${parent}`),
        `author ${who}`,
        `committer ${who}`,
        '',
        message.replace(/\n*$/, '\n'),
      ];
      return write(commits, lines.join('\n'));
    },

    /** A tree like `base` (none: an empty one) with the edits; null where one takes away what is not there. */
    async editTree(base: string | null, edits: TreeEdit[]): Promise<string | null> {
      const tree: Tree = (base && (await objects.tree(base))) || new Map();
      const below = new Map<string, TreeEdit[]>();
      for (const { path, mode, sha } of edits) {
        const [name = '', ...rest] = path.split('/');
        if (rest.length > 0) below.set(name, [...(below.get(name) ?? []), { path: rest.join('/'), mode, sha }]);
        else if (sha) tree.set(name, { mode: mode.replace(/^0/, ''), sha });
        else if (!tree.delete(name)) return null;
      }
      for (const [name, inside] of below) {
        const old = tree.get(name);
        const sha = await objects.editTree(old?.mode === TREE_MODE ? old.sha : null, inside);
        if (!sha) return null;
        if ((await objects.tree(sha))?.size === 0) tree.delete(name);
        else tree.set(name, { mode: TREE_MODE, sha });
      }
      // Not `git mktree`: it opens every object that the tree names, which takes a tenth of a second in a full folder.
      return write(trees, treeBytes(tree));
    },

    close: () => Promise.all([reading, trees, blobs, commits].map((each) => each.close())),
  };
  return objects;
}

function parseTree(bytes: Buffer): Tree {
  const tree: Tree = new Map();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    tree.set(bytes.toString('utf8', space + 1, end), {
      mode: bytes.toString('latin1', at, space),
      sha: bytes.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return tree;
}

const NUL = Buffer.from([0]);

function treeBytes(tree: Tree): Buffer {
  // Git sorts folders as if their names ended in a slash.
  const key = ([name, { mode }]: [string, Entry]) => Buffer.from(mode === TREE_MODE ? `${name}/` : name);
  const sorted = [...tree].toSorted((a, b) => key(a).compare(key(b)));
  return Buffer.concat(sorted.flatMap(([name, { mode, sha }]) => [Buffer.from(`${mode} ${name}`), NUL, Buffer.from(sha, 'hex')]));
}

function parseCommit(text: string): Commit {
  const [head = '', ...message] = text.split('\n\n');
  const field = (name: string) =>
    head
      .split('\n')
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1));
  return { tree: field('tree')[0] ?? '', parents: field('parent'), message: message.join('\n\n').trimEnd() };
}
