/** A folder in memory that behaves as the browser's handles do, its faults included. */
import type { FileHandle, FolderHandle } from '@/utils/destinations/folder/folder-handles';

export type Disk = Map<string, Uint8Array<ArrayBuffer>>;
/** `file`, `folder` and `writer` ask for a handle, and make what is not there. */
export type Step = 'list' | 'folder' | 'file' | 'read' | 'writer' | 'write' | 'close' | 'move' | 'remove';

interface Ways {
  /** Called before each step with its name and path; throws what the browser would. */
  before?(step: Step, path: string): void;
  /** Takes each step instead, by its effect, or does not. */
  around?<Result>(step: Step, path: string, effect: () => Result): Promise<Result>;
  moves?: boolean;
}

/** When a file's bytes were written; those that were there from the start are old. */
const times = new WeakMap<Uint8Array, number>();

export const refusal = (name: string) => new DOMException('as the browser says it', name);
const missing = (): never => {
  throw refusal('NotFoundError');
};

export function folderInMemory(
  disk: Disk,
  { before = () => {}, around = async (step, path, effect) => (before(step, path), effect()), moves = true }: Ways = {},
): FolderHandle {
  const folders = new Set<string>();
  const isFolder = (path: string) => folders.has(path) || [...disk.keys()].some((file) => file.startsWith(`${path}/`));

  const file = (path: string): FileHandle => ({
    kind: 'file',
    name: path.split('/').at(-1)!,
    getFile: () =>
      around('read', path, () => {
        const bytes = disk.get(path) ?? missing();
        return new File([bytes], path, { lastModified: times.get(bytes) ?? 0 });
      }),
    createWritable: () =>
      around('writer', path, () => {
        let swap = new Uint8Array();
        return {
          write: (bytes) => around('write', path, () => void (swap = bytes)),
          close: () =>
            around('close', path, () => {
              times.set(swap, Date.now());
              disk.set(path, swap);
            }),
          abort: async () => {},
        };
      }),
    ...(moves && {
      move: (name: string) =>
        around('move', path, () => {
          disk.set([...path.split('/').slice(0, -1), name].join('/'), disk.get(path) ?? missing());
          disk.delete(path);
        }),
    }),
  });

  const folder = (path: string): FolderHandle => {
    const at = (name: string) => (path === '' ? name : `${path}/${name}`);
    return {
      kind: 'directory',
      name: path.split('/').at(-1) || 'content',
      getDirectoryHandle: (name, options) =>
        around('folder', at(name), () => {
          if (disk.has(at(name))) throw refusal('TypeMismatchError');
          if (!isFolder(at(name)) && !options?.create) missing();
          folders.add(at(name));
          return folder(at(name));
        }),
      getFileHandle: (name, options) =>
        around('file', at(name), () => {
          if (isFolder(at(name))) throw refusal('TypeMismatchError');
          if (!disk.has(at(name)) && !options?.create) missing();
          if (!disk.has(at(name))) disk.set(at(name), new Uint8Array());
          return file(at(name));
        }),
      removeEntry: (name) => around('remove', at(name), () => void (disk.delete(at(name)) || missing())),
      async *keys() {
        yield* await around('list', path, () => {
          const start = path === '' ? '' : `${path}/`;
          return new Set(
            [...disk.keys(), ...folders].filter((each) => each.startsWith(start)).map((each) => each.slice(start.length).split('/')[0]!),
          );
        });
      },
    };
  };
  return folder('');
}
