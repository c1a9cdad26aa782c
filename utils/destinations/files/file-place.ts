// What a place of plain files must be able to do; everything else about delivering to one is the same for all, in files-destination.ts.
import type { Problem } from '@/utils/core/problem';

/** What lies at a path. */
export interface Found {
  bytes: Uint8Array;
  /** What the place itself knows this state of the file by; it is handed back. */
  version?: string;
}

/** Every method throws ProblemErrors. Paths lie below the site's content root. */
export interface FilePlace {
  /** A path as receipts and screens name it. */
  shown(path: string): string;
  /** Null where there is none; the Problem `path-taken` where it is no plain file. */
  read(path: string): Promise<Found | null>;
  /** The same where something follows from its not being there: that is not believed at once. Absent: `read` is as good. */
  readSurely?(path: string): Promise<Found | null>;
  /** Puts the bytes there, and has read them back. Answers false, and changes nothing, where `was` is not what lies there any more. */
  write(path: string, bytes: Uint8Array, was: Found | null): Promise<boolean>;
  /** Takes the file away. Answers false, and changes nothing, where `was` is not what lies there any more. */
  remove(path: string, was: Found): Promise<boolean>;
  /** Whether a write of ours that was cut short can have left this. */
  isLeftover(there: Uint8Array, ours: Uint8Array): boolean;
  /** Takes away what earlier tries left beside a path. */
  sweep?(path: string): Promise<void>;
  /** After this problem what was written stays, since the next try goes on with it. */
  goesOn?(problem: Problem): boolean;
  /** Where a person can look at a file. */
  page?(path: string): string | null;
}
