// What lies in a repository already, as this browser keeps it: to meet a colleague's article before it is saved a second time.
import { KnownKeys } from '../formats/known-keys';
import { ProblemRecord } from '../problem-record';
import { z } from '../zod';

/** One file of a destination's repository. */
export const PublishedFile = z.object({
  /** Id of the destination. */
  place: z.string(),
  /** Below the folder that stands for the content root. */
  path: z.string(),
  /** What git calls its bytes. */
  blob: z.string(),
  /** What its article is known by, each with the destination before it: see `publishedKey`. */
  keys: z.array(z.string()),
  title: z.string(),
  /** Who published it; empty where the file does not say. */
  by: z.string(),
  /** ISO 8601, UTC; empty where the file does not say. */
  at: z.string(),
});
export type PublishedFile = z.infer<typeof PublishedFile>;

/** How far the files of a destination's repository are read. */
export const PublishedState = z.object({
  place: z.string(),
  /** What is read is read of this place: of another all is read anew. */
  of: z.string(),
  /** The formats by whose keys it is read, as a hash: with others all is read anew. */
  by: z.string(),
  /** Where those put what an article is known by; null: nobody knows. */
  keys: z.nullable(KnownKeys),
  /** The commit that all is read of; null: not all of any. */
  commit: z.nullable(z.string()),
  /** The commit that is being read; null: none. */
  target: z.nullable(z.string()),
  /** Files to read at `target`, and how many of them are left. */
  files: z.int(),
  left: z.int(),
  /** When the repository was asked last, ISO 8601, UTC. */
  askedAt: z.string(),
  /** Why it could not be read then. */
  problem: z.optional(ProblemRecord),
});
export type PublishedState = z.infer<typeof PublishedState>;

export const publishedKey = (place: string, articleKey: string): string => `${place} ${articleKey}`;
