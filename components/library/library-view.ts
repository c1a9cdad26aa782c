// What the library shows and what can be done there: the contract between the views and the page that wires them.
import type { Delivery } from '@/utils/core/delivery';
import type { Problem } from '@/utils/core/problem';
import type { ComparedFile } from '../shared/comparison/compared-file';

export interface DestinationName {
  id: string;
  name: string;
}

/** The files of a delivery as they are kept. */
export interface OpenedFiles {
  path: string;
  /** The article's file, exactly. */
  text: string;
  /** Address of the image within this page. */
  image: { path: string; url: string } | null;
}

/** What was asked for of one delivery, besides what its row says. */
export type Opened =
  | { id: string; kind: 'opening' }
  | { id: string; kind: 'files'; files: OpenedFiles }
  /** `seen`: what was compared, as it lay there: only that may give way. */
  | { id: string; kind: 'comparison'; files: ComparedFile[]; seen: { path: string; bytes: Uint8Array | null }[] };

export interface LibraryView {
  /** False until there is something to show. */
  ready: boolean;
  /** False while only the newest deliveries are there. */
  complete: boolean;
  /** The delivery that the library was opened at. */
  openedAt: string | null;
  /** All of them, newest first. */
  deliveries: Delivery[];
  destinations: DestinationName[];
  /** Names of communities, by their slugs. */
  communities: ReadonlyMap<string, string>;
  /** ISO 8601, UTC; renewed often enough to tell today from yesterday. */
  now: string;
  opened: Opened | null;
  /** Deliveries that were written to the archive so far. */
  exporting: { done: number; of: number } | null;
  /** What was just done, in words; `at`: the delivery, or null where it is about all of them. */
  said: { at: string | null; text: string } | null;
  problem: { at: string | null; problem: Problem } | null;
}

export interface LibraryActions {
  openFiles(id: string): void;
  /** Shows what is there already beside what we would write. */
  compare(id: string): void;
  closeOpened(): void;
  /** Opens the desk with the draft. */
  edit(id: string): void;
  retry(id: string): void;
  cancel(id: string): void;
  /** Takes back what was delivered. */
  undo(id: string): void;
  keepTheirs(id: string): void;
  /** What is there gives way, as it was seen in the comparison. */
  replaceTheirs(id: string): void;
  saveAsNew(id: string): void;
  /** Does once more what met with the problem that is shown. */
  tryAgain(): void;
  /** A click of the curator's: the permission is asked for inside it. Then what it was missing for goes on. */
  allow(id: string): void;
  openOptions(): void;
  exportAll(): void;
}

export interface LibraryProps {
  view: LibraryView;
  actions: LibraryActions;
}
