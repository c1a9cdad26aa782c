// A folder on this computer as a place of files.
import { filesDestination } from '../files/files-destination';
import type { FilePlace } from '../files/file-place';
import { readFile, removeFile, sweep, writeFile } from './folder-files';
import type { FolderHandle } from './folder-handles';
import { orProblem } from './folder-problems';

export interface FolderSettings {
  /** What the folder is called in words. */
  name: string;
}

export interface FolderEffects {
  /** The chosen folder. Throws the Problems `folder-not-allowed` and `folder-missing`. */
  root(): Promise<FolderHandle>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** @param id of the delivery: what it leaves is known by it. */
function placeIn(root: FolderHandle, now: FolderEffects['now'], name: string, id: string): FilePlace {
  const at = <Result>(path: string, act: () => Promise<Result>) => orProblem(name, path, act);
  return {
    shown: (path) => `${root.name}/${path}`,
    read: (path) =>
      at(path, async () => {
        const bytes = await readFile(root, path);
        return bytes && { bytes };
      }),
    write: (path, bytes) => at(path, () => writeFile(root, path, bytes, id).then(() => true)),
    remove: (path) => at(path, () => removeFile(root, path).then(() => true)),
    // Empty is what a write leaves that came no further.
    isLeftover: (there) => there.length === 0,
    sweep: (path) => at(path, () => sweep(root, path, id, now())),
  };
}

export const folder = filesDestination<FolderSettings, FolderEffects>({
  kind: 'folder',
  settingsOf: ({ name }) => ({ name }),

  open: async ({ settings, delivery }, effects) => placeIn(await effects.root(), effects.now, settings.name, delivery.id),

  async openBefore({ settings, delivery }, effects) {
    const root = await effects.root();
    const [was] = delivery.receipt?.paths ?? [];
    return was === undefined || was.startsWith(`${root.name}/`) ? placeIn(root, effects.now, settings.name, delivery.id) : null;
  },

  async check({ name }, effects) {
    const root = await effects.root();
    await orProblem(name, '', () => sweep(root, '', '', effects.now()));
    return null;
  },
});
