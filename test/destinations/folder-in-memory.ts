/** A folder in memory that behaves as the browser's handles do, its faults included. */
import type { FileHandle, FolderHandle } from '@/utils/destinations/folder/folder-handles';

export type Disk = Map<string, Uint8Array<ArrayBuffer>>;
/** Called before each step with its name and path; throws what the browser would. */
export type Step = 'read' | 'write' | 'close' | 'move' | 'remove' | 'list';

export const refusal = (name: string) => new DOMException('as the browser says it', name);

export function folderInMemory(disk: Disk, { before = () => {}, moves = true }: { before?: (step: Step, path: string) => void; moves?: boolean } = {}): FolderHandle {
  const folders = new Set<string>();
  const isFolder = (path: string) => folders.has(path) || [...disk.keys()].some((file) => file.startsWith(`${path}/`));

  const file = (path: string): FileHandle => ({
    kind: 'file',
    name: path.split('/').at(-1)!,
    async getFile() {
      before('read', path);
      return new Blob([disk.get(path)!]);
    },
    async createWritable() {
      let swap = new Uint8Array();
      return {
        async write(bytes) {
          before('write', path);
          swap = bytes;
        },
        async close() {
          before('close', path);
          disk.set(path, swap);
        },
        abort: async () => {},
      };
    },
    ...(moves && {
      async move(name: string) {
        before('move', path);
        disk.set([...path.split('/').slice(0, -1), name].join('/'), disk.get(path)!);
        disk.delete(path);
      },
    }),
  });

  const folder = (path: string): FolderHandle => {
    const at = (name: string) => (path === '' ? name : `${path}/${name}`);
    return {
      kind: 'directory',
      name: path.split('/').at(-1) || 'content',
      async getDirectoryHandle(name, options) {
        if (disk.has(at(name))) throw refusal('TypeMismatchError');
        if (!isFolder(at(name)) && !options?.create) throw refusal('NotFoundError');
        folders.add(at(name));
        return folder(at(name));
      },
      async getFileHandle(name, options) {
        if (isFolder(at(name))) throw refusal('TypeMismatchError');
        if (!disk.has(at(name)) && !options?.create) throw refusal('NotFoundError');
        if (!disk.has(at(name))) disk.set(at(name), new Uint8Array());
        return file(at(name));
      },
      async removeEntry(name) {
        before('remove', at(name));
        if (!disk.delete(at(name))) throw refusal('NotFoundError');
      },
      async *keys() {
        before('list', path);
        const start = path === '' ? '' : `${path}/`;
        yield* new Set([...disk.keys(), ...folders].filter((each) => each.startsWith(start)).map((each) => each.slice(start.length).split('/')[0]!));
      },
    };
  };
  return folder('');
}
