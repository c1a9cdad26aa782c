// The folder that a curator chose: kept as the browser's own handle, and opened again while the browser allows it.
import { fail } from '@/utils/core/problem';
import { readHandle } from '../database/destinations';

type Mode = { mode: 'read' | 'readwrite' };
/** What Chromium adds to the standard's handles. */
type Permitted = FileSystemDirectoryHandle & {
  queryPermission(mode: Mode): Promise<PermissionState>;
  requestPermission(mode: Mode): Promise<PermissionState>;
};
type Picker = (options: Mode & { id: string }) => Promise<Permitted>;

const WRITE: Mode = { mode: 'readwrite' };

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Firefox has no folders to choose. */
export const canChooseFolder = (): boolean => picker() !== undefined;

/** Must be called inside a click. Null where the curator chose none. One to read is remembered apart from those to write into. */
export async function chooseFolder(mode: Mode['mode'] = 'readwrite'): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.({ mode, id: mode === 'read' ? 'gleaner-read' : 'gleaner' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Throws the Problems `folder-missing` and `folder-not-allowed`, which name it `name`. */
export async function openFolder(destination: string, name: string): Promise<FileSystemDirectoryHandle> {
  const handle = (await readHandle(destination)) as Permitted | null;
  if (!handle) return fail('folder-missing', { folder: name });
  return (await handle.queryPermission(WRITE)) === 'granted' ? handle : fail('folder-not-allowed', { folder: name });
}

/** Asks the curator; must be called inside a click. */
export const requestFolder = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  (await (handle as Permitted).requestPermission(WRITE)) === 'granted';
