// Branch and folder, as they stand in an address behind the repository's name.
import type { RepositorySettings } from './destination';
import { USUAL_BRANCHES } from './known-hosts';
import type { TailKind } from './repository-paths';

export interface BranchAndFolder extends Partial<Pick<RepositorySettings, 'branch' | 'root'>> {
  /** Both, where the address does not tell them apart: only the host knows its branches. */
  tail?: string;
}

export function tailFor(parts: string[], kind: TailKind): BranchAndFolder {
  const isRef = parts[0] === 'refs' && (parts[1] === 'heads' || parts[1] === 'tags');
  const whole = isRef ? parts.slice(2) : parts;
  const isFile = kind === 'file' || (kind === 'either' && whole.length > 1 && /\.\w+$/.test(whole.at(-1) ?? ''));
  const rest = isFile && whole.length > 1 ? whole.slice(0, -1) : whole;
  const [branch = '', ...folders] = rest;
  if (branch === '') return {};
  const root = folders.length > 0 ? { root: folders.join('/') } : {};
  // A tag or a commit is no branch, and which one HEAD is the address does not say.
  if (parts[1] === 'tags' && isRef) return {};
  if (/^([0-9a-f]{40}|[0-9a-f]{64}|HEAD)$/.test(branch)) return root;
  const isSure = folders.length === 0 || USUAL_BRANCHES.has(branch) || branch.includes('/');
  return isSure ? { branch, ...root } : { tail: rest.join('/') };
}
