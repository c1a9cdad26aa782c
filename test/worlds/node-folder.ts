// A real folder of this computer behind the browser's handles, as far as a destination uses them.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { FileHandle, FolderHandle } from '@/utils/destinations/folder/folder-handles';
import { refusal } from '../destinations/folder-in-memory.ts';
import type { FolderPlace } from './folder-world.ts';
import type { Line } from './line.ts';

const NAMES: Readonly<Record<string, string>> = {
  ENOENT: 'NotFoundError',
  ENOTDIR: 'TypeMismatchError',
  EISDIR: 'TypeMismatchError',
  EACCES: 'NoModificationAllowedError',
  ENOSPC: 'QuotaExceededError',
};

/** What the system says, as the browser says it. */
async function told<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const name = NAMES[(error as NodeJS.ErrnoException).code ?? ''];
    throw name ? refusal(name) : error;
  }
}

const kindAt = async (path: string) => {
  const there = await stat(path).catch(() => null);
  return there === null ? 'nothing' : there.isDirectory() ? 'folder' : 'file';
};

function nodeFolder(path: string, line: Line): FolderHandle {
  const step = <Result>(act: () => Promise<Result>) => line.step(() => told(act));

  const file = (at: string): FileHandle => ({
    kind: 'file',
    name: at.split(sep).at(-1) ?? '',
    getFile: () =>
      step(async () => {
        const [bytes, { mtimeMs }] = [await readFile(at), await stat(at)];
        return new File([new Uint8Array(bytes)], at, { lastModified: mtimeMs });
      }),
    createWritable: () =>
      step(async () => {
        const swap = `${at}.crswap`;
        await writeFile(swap, '');
        return {
          write: (bytes) => step(() => writeFile(swap, bytes)),
          close: () => step(() => rename(swap, at)),
          abort: () => rm(swap, { force: true }),
        };
      }),
    move: (name) => step(() => rename(at, join(dirname(at), name))),
  });

  return {
    kind: 'directory',
    name: path.split(sep).at(-1) ?? '',
    getDirectoryHandle: (name, options) =>
      step(async () => {
        const kind = await kindAt(join(path, name));
        if (kind === 'file') throw refusal('TypeMismatchError');
        if (kind === 'nothing' && !options?.create) throw refusal('NotFoundError');
        await mkdir(join(path, name), { recursive: true });
        return nodeFolder(join(path, name), line);
      }),
    getFileHandle: (name, options) =>
      step(async () => {
        const kind = await kindAt(join(path, name));
        if (kind === 'folder') throw refusal('TypeMismatchError');
        if (kind === 'nothing' && !options?.create) throw refusal('NotFoundError');
        if (kind === 'nothing') await writeFile(join(path, name), '');
        return file(join(path, name));
      }),
    removeEntry: (name) => step(() => rm(join(path, name))),
    async *keys() {
      // The browser hides what it writes beside a file.
      yield* (await step(() => readdir(path))).filter((name) => !name.endsWith('.crswap'));
    },
  };
}

/** All files below a folder, by their paths. */
export async function filesBelow(path: string): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith('.crswap')) {
      const at = join(entry.parentPath, entry.name);
      found.set(relative(path, at).split(sep).join('/'), new Uint8Array(await readFile(at)));
    }
  return found;
}

export async function putBelow(path: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(path, name)), { recursive: true });
  await writeFile(join(path, name), bytes);
}

export async function realFolder(line: Line): Promise<FolderPlace> {
  const path = await mkdtemp(join(tmpdir(), 'gleaner-folder-'));
  return {
    root: nodeFolder(path, line),
    files: () => filesBelow(path),
    put: (name, bytes) => putBelow(path, name, bytes),
    close: () => rm(path, { recursive: true, force: true }),
  };
}
