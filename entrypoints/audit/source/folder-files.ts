// The files of a folder, by the browser's own handle or as its dialog for files hands them over.
import { type AuditedFiles, LOT, SKIPPED } from './audited-files';

/** What Chromium adds to the standard's handles. */
type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemDirectoryHandle | FileSystemFileHandle> };

const SAID_EVERY = 500;

export function folderFiles(folder: FileSystemDirectoryHandle): AuditedFiles {
  const handles = new Map<string, FileSystemFileHandle>();
  return {
    name: folder.name,
    lot: LOT,
    async list(found) {
      const left: [Folder, string][] = [[folder as Folder, '']];
      for (let next = left.pop(); next; next = left.pop()) {
        const [inner, above] = next;
        for await (const entry of inner.values()) {
          if (entry.kind === 'directory') {
            if (!SKIPPED.has(entry.name)) left.push([entry as Folder, `${above}${entry.name}/`]);
            continue;
          }
          handles.set(above + entry.name, entry);
          if (handles.size % SAID_EVERY === 0) found(handles.size);
        }
      }
      return [...handles.keys()].toSorted();
    },
    read: (paths) =>
      Promise.all(
        paths.map(async (path) => ({
          path,
          // Moved or taken away since it was listed.
          content:
            (await handles
              .get(path)
              ?.getFile()
              .catch(() => null)) ?? null,
        })),
      ),
  };
}

export function chosenFiles(files: readonly File[]): AuditedFiles {
  const [top = ''] = (files[0]?.webkitRelativePath ?? '').split('/');
  const byPath = new Map(
    files.flatMap((file): [string, File][] => {
      const path = file.webkitRelativePath.slice(top.length + 1) || file.name;
      return path.split('/').some((part) => SKIPPED.has(part)) ? [] : [[path, file]];
    }),
  );
  return {
    name: top,
    lot: LOT,
    list: async () => [...byPath.keys()].toSorted(),
    read: async (paths) => paths.map((path) => ({ path, content: byPath.get(path) ?? null })),
  };
}
