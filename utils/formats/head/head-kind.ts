// What a kind of head is asked for: YAML, TOML and JSON each answer in a folder of their own.
import type { KnownNames } from '../language/read-holes';
import type { MeantMap } from './meant';
import type { HeadTree, Quote, ScalarNode } from './tree';

/** The text of a head, without its marks, and where it stands. */
export interface HeadSource {
  text: string;
  known: KnownNames;
  /** The line of format.md for an offset into the text. */
  lineOf(offset: number): number;
  /** Maps and lists without holes are taken apart too: to learn from what is published. */
  expands?: true;
}

export interface HeadKind {
  /** Throws the Problem `format-broken` at the line of the first mistake. */
  read(source: HeadSource): HeadTree;
  /**
   * A text, in the style that is shown or in the nearest that can hold it. `typed`: it may stand without quotes, whatever it is read as.
   */
  write(text: string, node: ScalarNode, quote: Quote, typed: boolean): WrittenScalar;
  /** What stands where nothing is put in and the key stays. */
  nothing(node: ScalarNode): WrittenScalar;
  /** What a head says, by its keys, each scalar a text where that can be. */
  values(text: string): Record<string, unknown>;
  /** The way to the first key of which a reader of the kind takes something else than is meant; null where there is none. */
  differs(text: string, meant: MeantMap): readonly string[] | null;
}

export interface WrittenScalar {
  text: string;
  /** Whether it is read as a text; else as the sign that stands there. */
  isText: boolean;
}
