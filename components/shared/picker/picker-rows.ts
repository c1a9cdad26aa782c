// What a picker's list shows for what is typed, and which part of it is drawn.
import type { FoundTopic, TopicSearch } from '@/utils/taxonomy/search-topics';

/** Looked up at first; the rest when somebody goes there. */
const FIRST_FOUND = 60;
/** Pixels, as picker.css has them. */
export const ROW = 28;
/** Eight are in sight at most, and some stand ready on either side. */
const IN_SIGHT = 8;
const READY = 4;

export interface PickerSearch extends TopicSearch {
  /** How many of the first found are the usual ones. */
  usual: number;
  /** What is typed, where it may be added as it stands, or proposed for the list. */
  add: string | null;
  /** The list is closed: what is typed is proposed, not added. */
  proposes?: boolean;
}

export interface PickerRow extends FoundTopic {
  /** It is none of the list. */
  add: boolean;
  /** It would be taken into no list but that of what is proposed. */
  proposed?: boolean;
}

/** How many to look up so that `reach` rows can be shown. */
export function toFind(reach: number): number {
  let most = FIRST_FOUND;
  while (most < reach) most *= 8;
  return most;
}

/** A place for each that matches; empty where it was not looked up. What may be added comes last. */
export function rowsOf({ found, total, add, proposes = false }: PickerSearch): (PickerRow | undefined)[] {
  const rows: (PickerRow | undefined)[] = found.map(({ topic, by }) => ({ topic, by, add: false }));
  rows.length = total;
  return add ? [...rows, { topic: add, by: null, add: true, proposed: proposes }] : rows;
}

/** Lines of the list, names of its groups among them. */
export interface ListLine {
  kind: 'group' | 'row';
  /** Of the group or the row. */
  index: number;
}

/** Counts the lines without making them: there may be fifty thousand. */
export interface Lines {
  count: number;
  at(line: number): ListLine;
  /** The line that a row stands on. */
  of(row: number): number;
}

/** Two groups where some are usual; otherwise rows alone. */
export function linesOf(total: number, usual: number): Lines {
  const heads = usual === 0 ? 0 : total > usual ? 2 : 1;
  const of = (row: number) => row + (heads === 0 ? 0 : row < usual ? 1 : 2);
  return {
    count: total + heads,
    of,
    at(line) {
      if (heads > 0 && line === 0) return { kind: 'group', index: 0 };
      if (heads === 2 && line === usual + 1) return { kind: 'group', index: 1 };
      return { kind: 'row', index: heads === 0 ? line : line <= usual ? line - 1 : line - 2 };
    },
  };
}

/** The line at the top in steps, so that a scroll of one row draws nothing; `scrolled` in pixels. */
export const topLine = (scrolled: number): number => Math.floor(scrolled / ROW / READY) * READY;

/** First line drawn, and the one after the last, where `top` came from `topLine`. */
export function drawnLines(top: number, count: number): readonly [from: number, to: number] {
  return [Math.max(0, top - READY), Math.min(count, top + IN_SIGHT + READY + (top > 0 ? READY : 0))];
}
