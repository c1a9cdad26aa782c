// What the stand-ins of all hosts have in common: one repository, who may do what there, and the reviews that were asked for.
import type { GitRepository } from './git-repository.ts';
import type { JsonServer } from './json-server.ts';

export interface Review {
  number: number;
  from: string;
  into: string;
  title: string;
  text: string;
  open: boolean;
}

export interface HostState {
  repository: GitRepository;
  /** `owner/name` */
  project: string;
  /** `write`; `read`: the token was made for reading, its person may write; `visitor`: neither may. */
  tokens: Record<string, 'write' | 'read' | 'visitor'>;
  /** Branches that nobody pushes to. */
  protected: Set<string>;
  /** How GitLab says so: by the right, or by the service that makes the commit. */
  protectedStatus: 403 | 400;
  archived: boolean;
  reviews: Review[];
  /** What is kept in LFS, by its SHA-256. */
  lfs: Map<string, Uint8Array>;
  /** So many entries of a folder are told at once where the host tells them all, or says that it does not. */
  treeEntries: number;
  /** Whether many texts can be asked for at once. */
  graphql: boolean;
  /** How Gitea says that somebody was faster: git refused to push, or to lock the branch. */
  raceStatus: 500 | 403;
}

export interface Host extends HostState {
  server: JsonServer;
  url: string;
  close(): Promise<void>;
}

export const stateOf = (repository: GitRepository, more: Partial<HostState> = {}): HostState => ({
  repository,
  project: 'team/site',
  tokens: { 'a-good-token': 'write', 'a-reading-token': 'read', 'a-visitors-token': 'visitor' },
  protected: new Set(),
  protectedStatus: 403,
  archived: false,
  reviews: [],
  lfs: new Map(),
  treeEntries: 100_000,
  graphql: true,
  raceStatus: 500,
  ...more,
});

/** What a request's token may do; null for a token that nobody knows. */
export const mayDo = (state: HostState, header: string | undefined) =>
  state.tokens[header?.replace(/^(bearer|token)\s+/i, '') ?? ''] ?? null;
