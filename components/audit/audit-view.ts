// What the page that checks a site shows, and what can be done there.
import type { AuditCounts, Finding, FindingKind } from '@/utils/core/audit/finding';
import type { Problem } from '@/utils/core/problem';

/** A repository that the site's files go to. */
export interface ShownRepository {
  /** Id of its destination. */
  id: string;
  name: string;
}

/** How far a check is, and what it has found until now. */
export interface AuditProgress {
  /** Files listed; then files read, of those that are to be. */
  done: number;
  of: number;
  counts: AuditCounts | null;
  byKind: ReadonlyMap<FindingKind, number>;
  /** The first of them: so many are kept. */
  findings: readonly Finding[];
  found: number;
  /** Grows with each lot, for the list is the same. */
  lots: number;
}

export interface AuditView extends AuditProgress {
  ready: boolean;
  sites: { slug: string; name: string }[];
  /** Slug of the one that is checked. */
  site: string;
  repositories: ShownRepository[];
  /** The browser hands folders over as such; else its dialog for files does. */
  hasFolders: boolean;
  state: 'idle' | 'listing' | 'reading' | 'done' | 'stopped';
  /** Name of the folder, archive or repository. */
  source: string;
  opened: OpenedFile | null;
  problem: Problem | null;
}

export interface OpenedFile {
  finding: Finding;
  /** Null: it cannot be read any more. */
  text: string | null;
}

export interface AuditActions {
  chooseSite(slug: string): void;
  /** Must be called inside a click. */
  chooseFolder(): void;
  /** As the browser's dialog for files hands a folder over. */
  auditFiles(files: File[]): void;
  auditArchive(file: File): void;
  auditRepository(id: string): void;
  stop(): void;
  open(finding: Finding): void;
  close(): void;
  exportCsv(findings: readonly Finding[]): void;
}

export interface AuditProps {
  view: AuditView;
  actions: AuditActions;
}
