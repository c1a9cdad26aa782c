// What a task asks of a repository: its files at their places there, and what it leaves behind taken away.
import { type BundleFile, filesOf as filesIn } from '@/utils/core/bundle';
import type { RepositorySettings } from './settings';
import type { Task } from '../destination';
import { hashesOf } from './lfs';
import type { Wish } from './wish';

export type GitTask = Task<RepositorySettings>;

const pathIn = ({ root }: RepositorySettings, path: string): string => (root ? `${root}/${path}` : path);

export const inRoot = (files: BundleFile[], settings: RepositorySettings) =>
  files.map(({ path, bytes }) => ({ path: pathIn(settings, path), bytes }));

export const filesOf = ({ bundle, settings }: GitTask) => inRoot(filesIn(bundle), settings);

/** One of ours, or one the curator gave up, may give way; where it lay before, it goes while it is still as we put it there. */
export function wishesOf(task: GitTask): Wish[] {
  const { mayReplace, moves = [] } = task.delivery;
  const known = (hashes: string[]) => async (there: Uint8Array | null) =>
    there !== null && (await hashesOf(there)).some((hash) => hashes.includes(hash));
  const files = filesOf(task).map(({ path, bytes }) => ({
    path,
    bytes,
    mayReplace: async (there: Uint8Array | null) => there === null || known(mayReplace)(there),
  }));
  const left = [...new Set(moves.map(({ path }) => path))].map((path): Wish => ({
    path: pathIn(task.settings, path),
    bytes: null,
    mayReplace: known(moves.filter((move) => move.path === path).map(({ hash }) => hash)),
    spare: true,
  }));
  return [...files, ...left];
}
