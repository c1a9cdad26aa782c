// A searchable box for choosing several things in order: the chosen stand in it, the list opens below.
import { useState } from 'react';
import { loadedLater, useLater } from '../later/loaded-later';
import { BarePicker } from './BarePicker';
import type { ChipMark } from './chip-mark';
import type { PickerSearch } from './picker-rows';

export interface PickerProps {
  id: string;
  label: string;
  placeholder: string;
  chosen: readonly string[];
  /** What matches and is not chosen, in the order to show it, the first `most` of it; stays the same until it finds something else. */
  find(query: string, most: number): PickerSearch;
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

const search = loadedLater(async () => (await import('./SearchPicker')).SearchPicker);

export function Picker(props: PickerProps) {
  const SearchPicker = useLater(search);
  const [composing, setComposing] = useState(false);
  return SearchPicker && !composing ? <SearchPicker {...props} /> : <BarePicker {...props} onComposing={setComposing} />;
}
