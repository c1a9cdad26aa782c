// What the options show of destinations and what can be done with them.
import type { DestinationRecord } from '@/utils/core/destination';
import type { KnownKind, Written } from '@/utils/core/kinds/kind-set-up';
import type { Problem } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import type { PublishedState } from '@/utils/core/team/published';

export interface DestinationView {
  record: DestinationRecord;
  about: KnownKind;
  /** Null: ready. */
  problem: Problem | null;
  /** Deliveries that are not there yet. */
  waiting: number;
  checking: boolean;
  /** How far what lies there is read, where it is a repository; null: nothing of it yet. */
  published: PublishedState | null;
}

/** One that is being added or edited in its kind's form. */
export interface SetUp {
  kind: string;
  /** The one that is edited; null for a new one. */
  id: string | null;
  checking: boolean;
  problem: Problem | null;
  /** What was written, where another form was left for this one. */
  pasted?: string | undefined;
}

/** A folder that was chosen, and paths below it that may be meant. */
export interface FolderWithin {
  /** Of the destination that gets it; null for a new one. */
  id: string | null;
  name: string;
  inside: string[];
}

export interface DestinationsView {
  list: DestinationView[];
  /** All that are known, as they are offered. */
  kinds: readonly KnownKind[];
  setUp: SetUp | null;
  within?: FolderWithin | null;
  /** Whether this browser lets a folder be chosen. */
  folders: boolean;
}

export interface DestinationActions {
  chooseDestination(id: string, used: boolean): void;
  /** Whether it is one of the site's. */
  claimDestination(id: string, site: string, is: boolean): void;
  setUpDestination(kind: string, id: string | null, pasted?: string): void;
  leaveDestination(): void;
  /** Inside a click: the browser may ask. Without a token the kept one is used. `keep`: also where the host cannot be reached. */
  putDestination(written: Written, token: Secret | null, keep: boolean): void;
  /** Inside a click. With an id, that destination gets another folder. */
  chooseFolder(id: string | null): void;
  /** The folder that was chosen, or one at a path below it. */
  takeFolder(path: string | null): void;
  leaveFolder(): void;
  checkDestination(id: string): void;
  /** Inside a click: asks for what the browser must allow, then checks. */
  allowDestination(id: string): void;
  removeDestination(id: string): void;
}

export interface DestinationsProps {
  destinations: DestinationsView;
  actions: DestinationActions;
}
