// What the list of drafts shows and what can be done there: the contract between the views and the page that wires them.
import type { Problem } from '@/utils/core/problem';

export interface ListedDraft {
  key: string;
  /** Empty where there is none. */
  title: string;
  host: string;
  /** Name of the site that it is for. */
  site: string;
  /** ISO 8601, UTC. */
  changedAt: string;
  /** The curator's own, printed nowhere. */
  note: string;
  /** Kept from a link: its page was not read yet. */
  unread: boolean;
  /** It was kept for later, and nothing was done to it since. */
  kept: boolean;
  /** It was saved before, and changed since. */
  savedBefore: boolean;
  /** What keeps it from being saved, in the order of the desk. */
  missing: Problem[];
  /** Its Save was pressed, and only the curator can go on with it. */
  needsYou: boolean;
  /** What such a one waits for, where that is known. */
  waitsFor: Problem | null;
  hasImage: boolean;
  /** Whatever else finds it. */
  words: string;
}

export interface DraftsView {
  /** Newest first; null until they are known. */
  drafts: ListedDraft[] | null;
  /** ISO 8601, UTC. */
  now: string;
  /** Title of the one that was discarded just now and can be taken back. */
  discarded: string | null;
  problem: Problem | null;
}

export interface DraftsActions {
  /** A click of the curator's: one that was not read yet opens its page, with the side panel beside it. */
  open(key: string): void;
  discard(key: string): void;
  /** Takes back what was discarded last, and nothing else. */
  undo(): void;
  /** Address of its image within this page; null where there is none. */
  imageOf(key: string): Promise<string | null>;
}

export interface DraftsProps {
  view: DraftsView;
  actions: DraftsActions;
}
