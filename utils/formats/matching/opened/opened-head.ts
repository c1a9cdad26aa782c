// The head of a published file, read by a parser of its kind: what it says, in which order, and on which lines.
import type { Meant } from '../../head/meant';

export interface OpenedHead {
  /** By its keys; each scalar as text, null where nothing stands behind the key. */
  values: Readonly<Record<string, unknown>>;
  /** The keys at the top, as they stand. */
  order: readonly string[];
  /** From 0, within the head: that of a key, or of the nearest above it that is known. */
  lineOf(path: readonly string[]): number;
  /** The way to what a reader takes for something else than is meant, below a key; null where there is none. */
  differs(path: readonly string[], meant: Meant): readonly string[] | null;
}

/** Why a reader refuses it. `line`: from 0, within the head. */
export interface BrokenHead {
  line: number;
  why: string;
  /** A key that stands twice. */
  twice?: string;
}

export type Opening = { head: OpenedHead } | { broken: BrokenHead };
