// Files below a folder by their paths: found, read, written whole or not at all.
import { sameBytes } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import type { FileHandle, FolderHandle } from './folder-handles';

const LEFTOVER = /^\.gleaner-.*\.tmp$/;
const temporary = (id: string) => `.gleaner-${id}.tmp`;
/** Milliseconds; nobody writes a file for so long. */
const LEFT_AFTER = 10 * 60_000;

const split = (path: string) => {
  const names = path.split('/');
  return { folders: names.slice(0, -1), name: names.at(-1) ?? '' };
};

/**
 * The name's spelling in the folder; null where it is not there. Throws the Problem `path-taken` for the same name in other capitals:
 * where the system tells them apart there would be two files, and elsewhere one would be lost.
 */
async function nameIn(folder: FolderHandle, name: string, path: string): Promise<string | null> {
  let clash: string | null = null;
  for await (const there of folder.keys()) {
    if (there === name) return name;
    if (there.toLowerCase() === name.toLowerCase()) clash = there;
  }
  return clash === null ? null : fail('path-taken', { path: path.slice(0, -name.length) + clash });
}

/** The folder that a path's file lies in; null where it is not there and is not to be made. */
async function folderOf(root: FolderHandle, path: string, create: boolean): Promise<FolderHandle | null> {
  let folder = root;
  let walked = '';
  for (const name of split(path).folders) {
    walked += name;
    if ((await nameIn(folder, name, walked)) === null && !create) return null;
    folder = await folder.getDirectoryHandle(name, { create });
    walked += '/';
  }
  return folder;
}

const bytesOf = async (file: FileHandle) => new Uint8Array(await (await file.getFile()).arrayBuffer());

/** Null where there is none. */
export async function readFile(root: FolderHandle, path: string): Promise<Uint8Array | null> {
  const folder = await folderOf(root, path, false);
  const { name } = split(path);
  if (!folder || (await nameIn(folder, name, path)) === null) return null;
  return bytesOf(await folder.getFileHandle(name));
}

/** Puts the bytes there, over what is there, and looks whether they are. `id` names the temporary file. */
export async function writeFile(root: FolderHandle, path: string, bytes: Uint8Array, id: string): Promise<void> {
  const folder = await folderOf(root, path, true);
  if (!folder) return;
  const { name } = split(path);
  const isThere = (await nameIn(folder, name, path)) !== null;
  // A file that is there is swapped whole when the writer closes; a new one would be seen empty first.
  if (isThere || !(await moveInto(folder, name, bytes, temporary(id))))
    await fill(await folder.getFileHandle(name, { create: true }), bytes);
  if (!sameBytes(await bytesOf(await folder.getFileHandle(name)), bytes)) fail('folder-locked', { folder: root.name, path });
}

/** Answers whether it could: some systems cannot move files. */
async function moveInto(folder: FolderHandle, name: string, bytes: Uint8Array, temporaryName: string): Promise<boolean> {
  const file = await folder.getFileHandle(temporaryName, { create: true });
  if (!file.move) return folder.removeEntry(temporaryName).then(() => false);
  try {
    await fill(file, bytes);
  } catch (error) {
    await folder.removeEntry(temporaryName).catch(() => {});
    throw error;
  }
  try {
    await file.move(name);
    return true;
  } catch {
    await folder.removeEntry(temporaryName).catch(unlessGone);
    return false;
  }
}

async function fill(file: FileHandle, bytes: Uint8Array): Promise<void> {
  const writer = await file.createWritable();
  try {
    await writer.write(new Uint8Array(bytes));
  } catch (error) {
    await writer.abort().catch(() => {});
    throw error;
  }
  await writer.close();
}

/** Nothing happens where there is none. */
export async function removeFile(root: FolderHandle, path: string): Promise<void> {
  const folder = await folderOf(root, path, false);
  const { name } = split(path);
  if (folder && (await nameIn(folder, name, path)) !== null) await folder.removeEntry(name);
}

/**
 * Takes away what a write that was cut short left beside the file: of this delivery, or long ago; a younger one may be another profile's
 * that is at it.
 */
export async function sweep(root: FolderHandle, path: string, id: string, now: number): Promise<void> {
  const folder = await folderOf(root, path, false);
  if (!folder) return;
  const left: string[] = [];
  for await (const name of folder.keys()) if (LEFTOVER.test(name)) left.push(name);
  for (const name of left) await (name === temporary(id) ? folder.removeEntry(name) : removeOld(folder, name, now)).catch(unlessGone);
}

async function removeOld(folder: FolderHandle, name: string, now: number): Promise<void> {
  const { lastModified } = await (await folder.getFileHandle(name)).getFile();
  if (now - lastModified > LEFT_AFTER) await folder.removeEntry(name);
}

function unlessGone(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
