// The files of a drop, those of its folders too.
import { type ChosenFile, chosenFile } from './chosen-file';

/** Files of a folder that was dropped; a site has fewer, and a whole disk is never read. */
const MOST = 20_000;
/** Folders that hold nothing that a site publishes, and much of everything else. */
const SKIPPED = new Set(['node_modules', '.git', 'vendor', '_site', 'dist']);

/** To be called while the drop is handled: what it holds cannot be asked for later. */
export async function droppedFiles(data: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...data.files].map(chosenFile);
  const found: ChosenFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (found.length >= MOST) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (entry.isDirectory && !SKIPPED.has(entry.name)) {
    for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) await collect(inner, found);
  }
}

/** The browser hands over a hundred at a time, and none at last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
