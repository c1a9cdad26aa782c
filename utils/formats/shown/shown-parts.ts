// The parts of a format that shows its file: head, body and the directives above them, compiled.
import type { BodyTemplate } from '../body/body-template';
import type { HeadTree } from '../head/tree';
import type { FormatFacts } from '../language/template';
import type { Ask } from './read-asks';
import type { KindName, ShownSource } from './split-source';

export interface ShownParts extends FormatFacts {
  kind: KindName;
  marks: ShownSource['marks'];
  /** Null of a file that has none. */
  head: HeadTree | null;
  /** The line of format.md that the head begins at. */
  headLine: number;
  /** Null of a file that is all head. */
  body: BodyTemplate | null;
  asks: Ask[];
  /** As IANA names it: that of the site's dates. */
  zone: string;
  crlf: boolean;
}
