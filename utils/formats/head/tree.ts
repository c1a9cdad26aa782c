// A head as it is shown: a tree of what it says, in which every sign of the format's text is kept.
import type { Part } from '../language/template';

export type Quote = 'single' | 'double';

/**
 * How a value is written. `plain`: without quotes where that is safe; `folding`: so, and over several lines where it is long. The others
 * are block scalars of YAML, long strings of TOML.
 */
export type Style = 'plain' | 'folding' | Quote | 'literal' | 'folded' | 'long-single' | 'long-double';

/** Without holes: it stands in the file as it stands here. `value`: what the kind's reader takes it for. */
interface FixedNode {
  is: 'fixed';
  text: string;
  value: unknown;
}

export interface ScalarNode {
  is: 'scalar';
  style: Style;
  parts: Part[];
  /** How far further lines stand in; of a block scalar, what stands before them, as `>-`. */
  indent: number;
  opening: string;
  /** Within brackets. */
  flow: boolean;
}

export interface ListNode {
  is: 'list';
  items: Entry[];
  /** Of what stands in brackets; null where each item has its own lines. */
  brackets: Brackets | null;
}

export interface MapNode {
  is: 'map';
  entries: Entry[];
  brackets: Brackets | null;
  /** It begins on the line of its list's dash: the first entry that is written stands there. */
  compact: boolean;
}

export interface Brackets {
  open: string;
  /** White space before the first item, and before one that is made by repeating it. */
  first: string;
  between: string;
  /** With the white space and the last comma before it. */
  close: string;
}

export type HeadNode = FixedNode | ScalarNode | ListNode | MapNode;

/** A key and its value, or an item of a list. */
export interface Entry {
  /** The key, or the way to it of a table or key of TOML with dots; empty of an item. */
  path: readonly string[];
  /** Of format.md. */
  line: number;
  /** Whole lines above it, blank or comments: they stay where it goes. */
  above: string;
  indent: string;
  /** From its first sign to its value. */
  lead: string;
  node: HeadNode;
  /** Behind its value, to the end of the line. */
  tail: string;
  /** A table of a list of tables: it makes one for each. */
  isTable?: 'one' | 'many';
}

export interface HeadTree {
  root: MapNode;
  /** What stands below the last entry. */
  below: string;
  /** The quotes that the format shows most: for a plain value that cannot stand without. */
  quote: Quote;
}
