// Two versions of a file, as a comparison shows them, and the ways out of one.

export type Version =
  | { kind: 'text'; text: string }
  /** `url` within this page. */
  | { kind: 'image'; url: string; bytes: number }
  | { kind: 'none' };

export interface ComparedFile {
  path: string;
  /** What lies there now. */
  theirs: Version;
  /** What we would write. */
  ours: Version;
}

export type ComparisonWay = 'keep' | 'replace' | 'save-as-new' | 'close';
