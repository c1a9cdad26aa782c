// What a Git host must be able to do; everything else about delivering to one is the same for all, in deliver-to-repository.ts.
import type { RepositorySettings } from './settings';
import type { Delivery } from '@/utils/core/delivery';
import type { Secret } from '@/utils/core/secret';
import type { HostEffects } from '@/utils/hosts/ask-host';
import type { RepositoryReading } from './reading';

export interface RepositoryEffects extends HostEffects {
  token: Secret;
  /** Asked before an article is committed upon `head`. Throws the Problem `published-already` where somebody published it there. */
  meets?(repository: Repository, head: string, delivery: Delivery): Promise<void>;
}

/** A file of a commit: `bytes` null takes it away; `existed`: its blob at the head the commit is made on, null for a new one. */
export interface FileChange {
  path: string;
  bytes: Uint8Array | null;
  /** Git's own SHA-1 of the blob that is there now, hex; null where there is none. */
  existed: string | null;
}

/** A name in a folder; a link and a submodule are no folders. */
export interface Listed {
  name: string;
  isFolder: boolean;
}

export interface Committed {
  sha: string;
  /** Where a person can look at it. */
  url: string;
  /** The commit that it lies upon, of hosts where that is whatever came to the branch since `head`, as long as it is about other files. */
  upon?: string | undefined;
}

/** One repository at one host. Every method throws ProblemErrors: `hosts/http-problems.ts` turns an answer into one. */
export interface Repository extends RepositoryReading {
  /** Commit that the branch is at; the Problem `branch-missing` where there is none. */
  head(branch: string): Promise<string>;
  /** The file at a commit or branch; null where there is none; the Problem `path-taken` where it is no plain file. */
  read(path: string, ref: string): Promise<{ bytes: Uint8Array; blob: string } | null>;
  /**
   * The same at a commit, in another way, in which nothing is told 404 that is not there. Only of hosts whose 404 for a file may be
   * anybody's.
   */
  find?(path: string, commit: string): Promise<{ bytes: Uint8Array; blob: string } | null>;
  /** What a folder holds at a commit, the top folder where the path is empty; null where there is no such folder. */
  list(folder: string, commit: string): Promise<Listed[] | null>;
  /**
   * One commit on the branch, whose head was `head` when the files were read; all changes or none, and nothing but them.
   * `isNew`: the branch is not there yet, and begins with this commit upon `head`.
   * Throws `branch-moved` where somebody was faster (the caller reads again), `branch-protected` where nobody may push there,
   * `path-taken` where a link, a submodule, a folder or a file is in the way.
   */
  commit(branch: string, head: string, changes: FileChange[], message: string, isNew?: boolean): Promise<Committed>;
  /**
   * Of hosts that move the branch while they commit: looks at what a commit of ours did, puts back anything but `paths`, and tells it as
   * `path-taken`.
   */
  settle?(branch: string, commit: string, paths: string[]): Promise<void>;
  /** The bytes that an LFS pointer at a path stands for, where the host gives them. */
  inLfs?(path: string, ref: string): Promise<Uint8Array>;
  /** The commit that last changed a file, or took it away, as of `ref`. */
  lastCommit(path: string, ref: string): Promise<{ sha: string; parent: string | null; message: string } | null>;
  /** It compares before it writes, not while: what was overwritten in between lies at the parent of our commit. */
  comparesBefore?: boolean;
  /** What the commits say that `branch` has and the settings' branch has not; at most so many. */
  ahead(branch: string, most: number): Promise<string[]>;
  /** Where a person can look at a file, at a commit; with a line, as its text at that line. Composed, not asked for. */
  page(path: string, commit: string, line?: number): string;
  /** Asks for a review of `branch` into the settings' branch; the one that is open already where there is one. Answers its address. */
  review(branch: string, title: string, text: string): Promise<string>;
  /** Whether a request to review `branch` into the settings' branch is open. */
  isUnderReview(branch: string): Promise<boolean>;
  /** Closes the open request to review `branch`. Answers whether one was open. */
  close(branch: string): Promise<boolean>;
  /** Removes a branch; nothing where there is none. */
  remove(branch: string): Promise<void>;
  /** Throws where the token may not write, or repository or branch are not there. */
  check(): Promise<void>;
}

/** How a host's repository is opened. */
export type OpenRepository = (settings: RepositorySettings, effects: RepositoryEffects) => Repository;

/** For what is to be gone: one 404 is not believed. */
export const readSurely = async (repository: Repository, path: string, commit: string) =>
  (await repository.read(path, commit)) ?? (await repository.find?.(path, commit)) ?? null;
