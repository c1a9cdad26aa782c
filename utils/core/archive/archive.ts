// Archive: all that a curator keeps as one ZIP. docs/archive.md describes it to others.
import { z } from '../zod';

export const ARCHIVE_VERSION = 1;
/** Tells what the archive is, and comes last: it names what all the others hold. */
export const MANIFEST = 'gleaner.json';
/** What is small: settings, sites, destinations and past choices, as files of before archives had them. */
export const SETTINGS_FILE = 'everything.json';
/** Of archives that the library wrote before they could be imported. */
export const HISTORY = 'history.json';

/** Each is a file of records, one a line as JSON. */
export const LISTS = ['articles', 'deliveries', 'replaced', 'drafts', 'draft-images', 'images'] as const;
export type ListName = (typeof LISTS)[number];
export const listFile = (list: ListName): string => `records/${list}.jsonl`;

export const Manifest = z.object({
  gleaner: z.literal('archive'),
  version: z.int().check(z.positive()),
  /** ISO 8601, UTC. */
  exportedAt: z.string(),
  /** How many records each list has, and what its bytes add up to. */
  lists: z.record(z.string(), z.object({ count: z.int().check(z.nonnegative()), crc32: z.number() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Stands in a record where its bytes stand in a file of the archive. */
export const FileRef = z.strictObject({
  $file: z.string(),
  /** Hex; absent in archives of before. */
  sha256: z.optional(z.string()),
});
export type FileRef = z.infer<typeof FileRef>;

/** What comes of each record of an archive: it is new here, newer than what is here, or what is here stays. */
export interface Compared {
  fresh: number;
  newer: number;
  kept: number;
}

export const NOTHING_COMPARED: Compared = { fresh: 0, newer: 0, kept: 0 };
