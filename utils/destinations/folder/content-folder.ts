// Which folder inside a chosen one may be the site's content folder: people choose the site's own folder as well.
import { foldName, nearNames } from '../files/near-names';
import type { FolderHandle } from './folder-handles';
import { orProblem } from './folder-problems';

/** The folder at a path below one; null where there is none. */
export async function folderAt(folder: FolderHandle, path: string): Promise<FolderHandle | null> {
  let at = folder;
  for (const name of path.split('/')) {
    try {
      at = await at.getDirectoryHandle(name);
    } catch (error) {
      // A file, or nothing.
      if (error instanceof DOMException && ['NotFoundError', 'TypeMismatchError'].includes(error.name)) return null;
      throw error;
    }
  }
  return at;
}

async function namesIn(folder: FolderHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/**
 * @param roots content roots of the sites: `content`, `web/content`.
 * @returns paths below the chosen folder, the likeliest first; none where it is the content folder itself, as its name says, or holds
 * nothing like one.
 */
export async function contentFoldersIn(chosen: FolderHandle, contentRoots: readonly string[]): Promise<string[]> {
  // Of a site whose files lie at its top, the chosen folder is meant.
  const roots = contentRoots.filter(Boolean);
  const last = (root: string) => root.split('/').at(-1) ?? '';
  if (roots.some((root) => foldName(last(root)) === foldName(chosen.name))) return [];
  return orProblem(chosen.name, '', async () => {
    const names = await namesIn(chosen);
    const near = new Set<string>();
    for (const root of roots) {
      // Some systems answer to other capitals as well, under the name that was asked for.
      if (names.includes(root.split('/')[0] ?? '') && (await folderAt(chosen, root)) !== null) near.add(root);
      for (const name of nearNames(last(root), names)) if ((await folderAt(chosen, name)) !== null) near.add(name);
    }
    return [...near];
  });
}
