// The promise that every destination keeps.
import type { Bundle, BundleFile } from '@/utils/core/bundle';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import type { DestinationRecord } from '@/utils/core/destination';
import type { Problem } from '@/utils/core/problem';

export interface Task<Settings> {
  delivery: Delivery;
  bundle: Bundle;
  settings: Settings;
}

/** A file that lies at one of a task's paths now. */
export interface FileThere {
  /** As the destination names it. */
  path: string;
  /** Null where there is none. */
  bytes: Uint8Array | null;
}

export interface Destination<Settings, Effects> {
  kind: string;
  /** As a record of it has them; undefined: they cannot be read. */
  settingsOf(record: DestinationRecord): Settings | undefined;
  /**
   * Brings a task's bundle to its place, its files together or not at all. Safe to repeat: the same delivery never lands twice.
   * Bytes that are there already are left alone; other bytes only give way where `delivery.mayReplace` names their hash, else the Problem
   * `file-differs` is thrown.
   * What `delivery.moves` names goes with it, while it is as we put it there.
   * Throws a ProblemError for whatever keeps it from arriving; the problem's `retry` says what then.
   */
  deliver(task: Task<Settings>, effects: Effects): Promise<Receipt>;
  /** What lies where the bundle would go, the article first: for the curator to compare. */
  look?(task: Task<Settings>, effects: Effects): Promise<FileThere[]>;
  /** For each path of an earlier receipt, whether our file lies there, as far as is known at once: of kinds where it gives way unread. */
  stillThere?(paths: string[], effects: Effects): Promise<boolean[]>;
  /**
   * Takes a delivered bundle back, or puts the files of `before` in their places; what somebody changed since is left alone, with the
   * Problem `file-differs`; what was there before us, with `undo-not-ours`; where the settings lead elsewhere by now, or none of it is
   * there any more, with `place-changed`.
   */
  undo?(task: Task<Settings>, before: BundleFile[], effects: Effects): Promise<void>;
  /** Asked when it is set up. Null: it may be written to. */
  check?(settings: Settings, effects: Effects): Promise<Problem | null>;
}
