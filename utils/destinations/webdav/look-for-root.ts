// Whether the content folder is there, and which may be meant where it is not.
import { fail, type Problem, problem } from '@/utils/core/problem';
import { nearNames, usualNames } from '../files/near-names';
import { listRoots } from '../files/near-roots';
import type { AskDav } from './ask-dav';

/**
 * @returns `place-missing` with what is near, or null. Throws `path-taken` where a file stands there, and `place-missing` where the
 * address itself is nothing.
 */
export async function lookForRoot({ within, look, names }: AskDav, root: string): Promise<Problem | null> {
  const parts = root.split('/').filter(Boolean);
  for (let depth = 0; depth <= parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join('/');
    const there = await look(folder);
    if (there?.isFolder) continue;
    if (there) fail('path-taken', { ...names, path: folder });
    if (depth === 0) fail('place-missing', { ...names });
    const above = parts.slice(0, depth - 1).join('/');
    const folders = ((await within(above)) ?? []).filter(({ isFolder }) => isFolder).map(({ path }) => path.split('/').at(-1) ?? '');
    const wanted = parts[depth - 1] ?? '';
    const last = parts.at(-1) ?? '';
    const near = new Set([...nearNames(wanted, folders), ...(last === wanted ? [] : nearNames(last, folders))]);
    const found = near.size > 0 ? [...near] : usualNames(folders);
    return problem('place-missing', { ...names, near: listRoots(found.map((name) => (above === '' ? name : `${above}/${name}`))) });
  }
  return null;
}
