// Branch and folder, as they stand in an address behind the repository's name.
import type { RepositorySettings } from '../settings';
import type { TailKind } from './parsed-path';
import { USUAL_BRANCHES } from './usual-names';

export interface BranchAndFolder extends Partial<Pick<RepositorySettings, 'branch' | 'root'>> {
  /** Both, where the address does not tell them apart: only the host knows its branches. */
  tail?: string;
}

/** Endings of the files that sites are made of. A branch ends in a version, a folder may be called like a site: neither is a file. */
const FILE_ENDINGS = new Set([
  'md',
  'mdx',
  'markdown',
  'html',
  'htm',
  'xml',
  'json',
  'yml',
  'yaml',
  'toml',
  'txt',
  'csv',
  'rst',
  'adoc',
  'css',
  'scss',
  'png',
  'jpg',
  'jpeg',
  'gif',
  'webp',
  'avif',
  'svg',
  'ico',
  'pdf',
]);

/** Whether a path's last part is a file, by what its name ends with. */
export const isFileName = (name: string): boolean =>
  name.lastIndexOf('.') > 0 && FILE_ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());

function endsInFile(parts: string[], kind: TailKind): boolean {
  if (parts.length < 2 || kind === 'directory') return false;
  return kind === 'file' || (isFileName(parts.at(-1) ?? '') && (kind === 'either' || USUAL_BRANCHES.has(parts[0] ?? '')));
}

export function tailFor(parts: string[], kind: TailKind): BranchAndFolder {
  const isRef = parts[0] === 'refs' && (parts[1] === 'heads' || parts[1] === 'tags');
  const whole = isRef ? parts.slice(2) : parts;
  const rest = endsInFile(whole, kind) ? whole.slice(0, -1) : whole;
  const [branch = '', ...folders] = rest;
  if (branch === '') return {};
  const root = folders.length > 0 ? { root: folders.join('/') } : {};
  // A tag or a commit is no branch, and which one HEAD is the address does not say.
  if (parts[1] === 'tags' && isRef) return {};
  if (/^([0-9a-f]{40}|[0-9a-f]{64}|HEAD)$/.test(branch)) return root;
  const isSure = folders.length === 0 || USUAL_BRANCHES.has(branch) || branch.includes('/');
  return isSure ? { branch, ...root } : { tail: rest.join('/') };
}
