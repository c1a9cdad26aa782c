// A folder in memory, or a real one, as a place to deliver to.
import { folder } from '@/utils/destinations/folder/folder';
import type { FolderHandle } from '@/utils/destinations/folder/folder-handles';
import { type Disk, folderInMemory, refusal } from '../destinations/folder-in-memory.ts';
import type { Kind } from './kind-world.ts';
import { type Line, makeLine } from './line.ts';

export interface FolderPlace {
  root: FolderHandle;
  files(): Promise<Map<string, Uint8Array>>;
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}

function inMemory(moves: boolean, line: Line): FolderPlace {
  const disk: Disk = new Map();
  return {
    root: folderInMemory(disk, { moves, around: (_step, _path, effect) => line.step(effect) }),
    files: async () => disk,
    put: async (path, bytes) => void disk.set(path, bytes),
    close: async () => {},
  };
}

export const folderKind = (place: (line: Line) => Promise<FolderPlace>): Kind => ({
  async start() {
    const line = makeLine(() => {
      throw refusal('UnknownError');
    });
    const { root, files, put, close } = await place(line);
    const settings = { name: root.name };
    const effects = { root: async () => root, now: Date.now };
    return {
      line,
      deliver: (delivery, bundle) => folder.deliver({ delivery, bundle, settings }, effects),
      undo: async (delivery, bundle, before) => folder.undo?.({ delivery, bundle, settings }, before, effects),
      files,
      put,
      close,
    };
  },
});

export const memoryFolder = (moves: boolean): Kind => folderKind(async (line) => inMemory(moves, line));
