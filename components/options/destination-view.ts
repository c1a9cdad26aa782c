// What the options show of destinations and what can be done with them.
import type { DestinationRecord, HostKind, RepositorySettings } from '@/utils/core/destination';
import type { Problem } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';

export interface DestinationView {
  record: DestinationRecord;
  /** Null: ready. */
  problem: Problem | null;
  /** Deliveries that are not there yet. */
  waiting: number;
  checking: boolean;
}

/** A Git host that is being added or edited. */
export interface SetUp {
  kind: HostKind;
  /** The one that is edited; null for a new one. */
  id: string | null;
  checking: boolean;
  problem: Problem | null;
  /** What was written as the repository’s address, where another form was left for this one. */
  pasted?: string | undefined;
}

/** A folder that was chosen, and paths below it that may be meant. */
export interface FolderWithin {
  /** Of the destination that gets it; null for a new one. */
  id: string | null;
  name: string;
  inside: string[];
}

/** What the form was filled with; the token goes beside it. */
export interface Written {
  name: string;
  settings: RepositorySettings;
}

export interface DestinationsView {
  list: DestinationView[];
  setUp: SetUp | null;
  within?: FolderWithin | null;
  /** Whether this browser lets a folder be chosen. */
  folders: boolean;
}

export interface DestinationActions {
  chooseDestination(id: string, used: boolean): void;
  setUpDestination(kind: HostKind, id: string | null, pasted?: string): void;
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
  undoRemoval(): void;
}

export interface DestinationsProps {
  destinations: DestinationsView;
  actions: DestinationActions;
}

export const hostOf = (baseUrl: string): string => URL.parse(baseUrl)?.host ?? baseUrl;
