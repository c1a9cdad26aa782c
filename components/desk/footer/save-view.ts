// What became of a save, and of those before it.
import type { Delivery, Receipt } from '@/utils/core/delivery';
import type { KindFacts, KnownDestination } from '@/utils/core/kinds/kind-facts';
import type { Problem } from '@/utils/core/problem';
import type { ShownNotice } from '../../shared/notice/shown-notice';

export type SaveView =
  | { state: 'idle' }
  | { state: 'saving' }
  /** It is kept, and on its way or arrived: one line for each place. */
  | { state: 'sent'; lines: ReceiptLine[] }
  /** All of it was taken back. */
  | { state: 'undone' }
  /**
   * In the downloads folder and nowhere else. `paths` as the destination names them, article first. `renamed`: `numbered` by the browser,
   * since the name was taken,
   * or by somebody `other`; `packs`: an archive would keep the names.
   */
  | {
      state: 'saved';
      about: KindFacts;
      /** All that arrived. */
      rows: Delivery[];
      before: Receipt['before'] | null;
      paths: string[];
      renamed: 'numbered' | 'other' | null;
      packs: boolean;
    }
  | { state: 'failed'; problem: Problem };

export interface ReceiptLine {
  /** Null where it was removed since. */
  place: KnownDestination | null;
  /** All that went there. */
  rows: Delivery[];
  /** The one of them that is worst off. */
  row: Delivery;
}

/** The next save takes the place of one before it. */
export interface UpdateView {
  /** How many files it writes at one place. */
  files: number;
  /** How many of ours give way unread, and the kind of place where; null: none does. */
  replaces: { files: number; about: KindFacts } | null;
}

/** A colleague's file of the article. */
export interface PublishedView {
  title: string;
  path: string;
  /** Empty where the file does not say. */
  by: string;
  /** ISO 8601; empty where the file does not say. */
  at: string;
  place: KnownDestination;
  /** Null: nothing was decided yet. */
  how: 'update' | 'beside' | null;
  /** How the desk says it: loaded with what found the file. */
  tell(published: PublishedView, view: { openedAt: string }, actions: { settlePublished(how: PublishedView['how']): void }): ShownNotice;
}

export interface Clipped {
  /** The newest save of it, one for each community and place. */
  rows: Delivery[];
  /** Where they went, those that are still set up. */
  places: KnownDestination[];
}
