// Where the files come from that are checked: a folder, an archive or a repository.
import type { Unread } from '@/utils/core/audit/finding';

/** A file as it is handed on to be read: its bytes, or its text; null where there is none. */
export interface AuditedFile {
  path: string;
  content: Blob | string | null;
  why?: Unread;
}

export interface AuditedFiles {
  /** As people call it; of a folder, its name. */
  name: string;
  /** All paths, from the top of what is checked. `found`: how many so far. Throws ProblemErrors. */
  list(found: (count: number) => void): Promise<string[]>;
  /** How many are read at once. */
  lot: number;
  read(paths: readonly string[]): Promise<AuditedFile[]>;
  /** Where a person can look at a file; absent: here. */
  pageOf?(path: string, line: number): string;
}

/** Folders that hold nothing that was published by hand, and much else. */
export const SKIPPED: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

export const LOT = 60;
