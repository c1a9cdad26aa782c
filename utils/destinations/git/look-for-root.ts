// Whether the folder that stands for a site's content is there, and which may be meant where it is not: asked when a destination is set up.
import { RepositorySettings } from './settings';
import { listRoots } from '../files/near-roots';
import { fail, type Problem, problem } from '@/utils/core/problem';
import { foldName, nearNames, usualNames } from '../files/near-names';
import { unless } from '@/utils/hosts/unless';
import type { Repository } from './repository';

/** Folders that are looked into for one that lies a step further down. */
const LOOKED_INTO = 6;
/** Parts of a branch's name. */
const DEEPEST = 8;

const isRoot = (path: string) => RepositorySettings.shape.root.safeParse(path).success;

/** Throws the Problem `path-taken` where a file or a link stands there. @returns `root-missing` with what is near, or null. */
export async function lookForRoot(repository: Repository, { root, branch, project }: RepositorySettings): Promise<Problem | null> {
  if (root === '') return null;
  const head = await repository.head(branch);
  const parts = root.split('/');
  for (let depth = 0; depth < parts.length; depth += 1) {
    const above = parts.slice(0, depth).join('/');
    const there = (await repository.list(above, head)) ?? [];
    const found = there.find(({ name }) => name === parts[depth]);
    if (found?.isFolder) continue;
    if (found) fail('path-taken', { path: parts.slice(0, depth + 1).join('/') });
    const folders = there.filter(({ isFolder }) => isFolder).map(({ name }) => name);
    const near = (await nearRoots(repository, head, folders, parts, depth)).filter(isRoot);
    return problem('root-missing', { root, branch, project, near: listRoots(near) });
  }
  return null;
}

/** @param folders those beside the part that is not there. */
async function nearRoots(repository: Repository, head: string, folders: string[], parts: string[], depth: number): Promise<string[]> {
  const below = (name: string) => [...parts.slice(0, depth), name].join('/');
  const [wanted = '', last = ''] = [parts[depth], parts.at(-1)];
  const near = new Set<string>();
  for (const name of nearNames(wanted, folders)) near.add(below(name));
  // A step too many: `site/content` where `content` is.
  if (last !== wanted) for (const name of nearNames(last, folders)) near.add(below(name));
  if (near.size > 0) return [...near];
  for (const name of folders.slice(0, LOOKED_INTO)) {
    const inside = (await repository.list(below(name), head)) ?? [];
    for (const one of inside) if (one.isFolder && foldName(one.name) === foldName(wanted)) near.add(`${below(name)}/${one.name}`);
  }
  return near.size > 0 ? [...near] : usualNames(folders).map(below);
}

/**
 * The branch that an address named whose name has slashes, when `branch` is none: branch and folder stand together in it, and only the
 * host knows which is which.
 * Where one branch is another's beginning git can have only one of them, so that the first that is found is the one.
 */
export async function findLongerBranch(
  repository: Repository,
  { branch, root }: RepositorySettings,
): Promise<Pick<RepositorySettings, 'branch' | 'root'> | null> {
  const parts = root.split('/').filter(Boolean);
  for (let taken = 1; taken <= Math.min(parts.length, DEEPEST); taken += 1) {
    const name = [branch, ...parts.slice(0, taken)].join('/');
    if ((await unless('branch-missing', null, repository.head(name))) !== null) return { branch: name, root: parts.slice(taken).join('/') };
  }
  return null;
}
