// What a picker is told, and what it tells.
import type { searchTopics } from '@/utils/taxonomy/search-topics';
import type { ChipMark } from './chip-mark';
import type { PickerSearch } from './picker-rows';

export interface PickerProps {
  id: string;
  label: string;
  placeholder: string;
  chosen: readonly string[];
  /**
   * What matches and is not chosen, in the order to show it, the first `most` of it; stays the same until it finds something else.
   * `search` is loaded with the list.
   */
  find(query: string, most: number, search: typeof searchTopics): PickerSearch;
  /** Names of the two groups of its list: the usual ones, and all the others. */
  groups: readonly [usual: string, others: string];
  /** What is to be known of one of the chosen. */
  markOf?(name: string): ChipMark | null;
  missing: boolean;
  /** Takes back what was chosen elsewhere since the last removal: its name, null where nothing was. */
  takeBack?(): string | null;
  onChange(chosen: string[]): void;
  /** What was typed and not taken before, and is told at every letter. */
  typed: string;
  onTyped(text: string): void;
  /** A word that the closed list lacks. */
  onPropose(name: string): void;
}
