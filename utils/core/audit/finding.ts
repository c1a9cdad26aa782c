// What is found when a site's published files are checked: the kinds in one table, and one finding.

/** `fault`: readers of the site meet it, or a build stops; `doubt`: somebody should look; `note`: the file says what it should. */
export type Severity = 'fault' | 'doubt' | 'note';

/** In the order in which they are shown. Their names and sentences stand in public/_locales, by these names. */
export const FINDING_KINDS = {
  unreadable: 'fault',
  'no-head': 'fault',
  'key-twice': 'fault',
  unread: 'fault',
  meaning: 'fault',
  'key-missing': 'fault',
  date: 'fault',
  value: 'fault',
  'image-missing': 'fault',
  'address-taken': 'fault',
  'path-alike': 'fault',
  'path-unfit': 'fault',
  'article-twice': 'doubt',
  'term-unknown': 'doubt',
  'term-replaced': 'doubt',
  'community-unknown': 'doubt',
  'type-unknown': 'doubt',
  'key-extra': 'doubt',
  frame: 'doubt',
  'excerpt-long': 'doubt',
  'path-other': 'doubt',
  'image-unused': 'note',
  'term-added': 'note',
  'address-other': 'note',
  order: 'note',
  style: 'note',
} as const satisfies Record<string, Severity>;

export type FindingKind = keyof typeof FINDING_KINDS;

export interface Finding {
  kind: FindingKind;
  /** As the folder or repository that is checked has it. */
  path: string;
  /** From 1; 0 where it is about the whole file. */
  line: number;
  /** With dots; empty where it is about no key. */
  key: string;
  /** What stands there; empty where nothing does. */
  term: string;
  /** What is meant: the nearest term, what the format would write, the other file. */
  hint: string;
}

/** Why a file was not read. */
const UNREAD = ['large', 'binary', 'gone'] as const;
export type Unread = (typeof UNREAD)[number];

/** How much was looked at. */
export interface AuditCounts {
  /** All files that were named. */
  files: number;
  /** Read, and found to be the site's articles. */
  articles: number;
  images: number;
  /** Read, and found to be something else; the first of them. */
  others: number;
  firstOthers: string[];
  /** Not read. */
  unread: number;
  /** Folder that the format's paths begin at, as it was found; null where no path fits. */
  root: string | null;
}
