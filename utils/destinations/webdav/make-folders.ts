// Folders above a file are made when the server says that they are not there, one below the other; the content folder itself was asked
// about when it was set up.
import { fail } from '@/utils/core/problem';
import { isProblem } from '@/utils/hosts/unless';
import type { AskDav } from './ask-dav';
import type { DavSettings } from './settings';

/**
 * @param path below the content folder.
 * @throws ProblemError path-taken {path} where a file is in the way, place-missing where the content folder is not there.
 */
export async function makeFolders(
  { look, makeFolder, names }: AskDav,
  { root, mayMakeRoot = false }: Pick<DavSettings, 'root' | 'mayMakeRoot'>,
  path: string,
  write: () => Promise<void>,
): Promise<void> {
  try {
    return await write();
  } catch (error) {
    if (!isProblem(error, 'place-missing')) throw error;
  }
  const top = await look(root);
  if (top === null && !mayMakeRoot) fail('place-missing', { ...names });
  const parts = [...root.split('/').filter(Boolean), ...path.split('/')].slice(0, -1);
  const known = top === null || root === '' ? 0 : root.split('/').length;
  for (let depth = known + 1; depth <= parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join('/');
    await makeFolder(folder);
    const there = await look(folder);
    if (there && !there.isFolder) fail('path-taken', { ...names, path: folder });
  }
  return write();
}
