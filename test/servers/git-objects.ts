// Reading and writing a repository's objects: blobs, trees, commits.
import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { openGit } from './git-process.ts';

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

/** `lastCommit`: when the last one was made, in seconds. */
export function openObjects(folder: string, lastCommit: number) {
  const reading = openGit(folder, ['cat-file', '--batch']);
  let count = 0;
  // Every commit is made a second after the one before, so that the same change twice shows as two.
  let clock = lastCommit;

  /** As git itself does, but without starting it: a file named for its hash. */
  async function write(type: 'blob' | 'tree' | 'commit', bytes: Uint8Array | string): Promise<string> {
    const content = Buffer.from(bytes);
    const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const sha = createHash('sha1').update(object).digest('hex');
    const place = join(folder, 'objects', sha.slice(0, 2), sha.slice(2));
    if (await isThere(place)) return sha;
    const unfinished = join(folder, `unfinished-${(count += 1)}`);
    await writeFile(unfinished, deflateSync(object, { level: 1 }));
    await mkdir(join(place, '..'), { recursive: true });
    await rename(unfinished, place);
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

    writeBlob: (bytes: Uint8Array) => write('blob', bytes),

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
      return write('commit', lines.join('\n'));
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
      return write('tree', treeBytes(tree));
    },

    close: () => reading.close(),
  };
  return objects;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

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
