// What a picker's list shows for what is typed.
import type { Found, Search } from '@/utils/taxonomy/search-topics';

/** Rows in the DOM at most; who wants more says more. */
export const MOST_ROWS = 60;

export interface PickerSearch extends Search {
  /** How many of the first found are the usual ones. */
  usual: number;
  /** What is typed, where it may be added as it stands. */
  add: string | null;
}

export interface PickerRow extends Found {
  /** It is none of the list. */
  add: boolean;
}

export function rowsOf({ found, add }: PickerSearch): PickerRow[] {
  const rows = found.slice(0, add ? MOST_ROWS - 1 : MOST_ROWS).map(({ topic, by }) => ({ topic, by, add: false }));
  return add ? [...rows, { topic: add, by: null, add: true }] : rows;
}
