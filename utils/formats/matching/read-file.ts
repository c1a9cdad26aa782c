// A published file, read: what is held against the format.
import type { Latin } from '@/utils/core/article';
import type { FileShape } from './file-shape';
import type { OpenedHead } from './opened/opened-head';
import type { ReadBody } from './read-body';
import type { SplitFile } from './split-file';

export interface ReadFile {
  /** Below the content root. */
  path: string;
  /** As it stands, with its line ends. */
  whole: string;
  shape: FileShape;
  split: SplitFile;
  head: OpenedHead;
  found: Map<string, unknown>;
  latin: Latin;
  inBody: ReadBody | null;
  placeOf(name: string): { key: string; line: number };
}
