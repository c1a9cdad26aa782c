// What was read of an address that names a repository, or why it cannot be read as it stands.
import type { RepositorySettings } from '../settings';
import type { BranchAndFolder } from './read-tail';

export type RepositoryAddress = Partial<Pick<RepositorySettings, 'baseUrl' | 'project'>> & BranchAndFolder;

export type Doubt =
  /** It is of a host of another kind than the form. */
  | { why: 'other-kind'; kind: string }
  | { why: 'other-service'; service: string }
  /** A snippet, a profile, a published site, a project by its number: the repository does not stand in it. */
  | { why: 'snippet' | 'published' | 'no-repository' | 'number' | 'below-folder' }
  /** It can be read in more than one way. */
  | { why: 'several'; readings: RepositoryAddress[] };

export interface ReadAddress {
  /** Its likeliest reading; null where there is none. */
  address: RepositoryAddress | null;
  doubt: Doubt | null;
}

export const NOTHING: ReadAddress = { address: null, doubt: null };
export const doubtful = (doubt: Doubt, address: RepositoryAddress | null = null): ReadAddress => ({ address, doubt });
export const isProject = (names: string[]) => names.length > 1 && names.every((name) => /^[\w.-]+$/.test(name) && !/^\.{1,2}$/.test(name));

/** A wiki is a repository of its own, beside the one that is meant. */
export const withoutGit = (name: string) => name.replace(/(?:\.wiki)?\.git$/i, '');
export const nameOf = (names: string[]) => names.map((name, at) => (at === names.length - 1 ? withoutGit(name) : name)).join('/');
