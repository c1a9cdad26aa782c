// Where the file of a site lies that its team keeps in a repository, and what of it this browser has taken.
import { ProblemRecord } from '../problem-record';
import { z } from '../zod';

export const TeamFile = z.object({
  /** Slug of the site. */
  site: z.string(),
  /** Of the Git host. */
  kind: z.string(),
  /** As its kind reads them: a repository, and a branch of it. */
  settings: z.unknown(),
  /** From the repository's root. */
  path: z.string(),
  /** The file's text as it was taken last: what else the site has here is its curator's. */
  base: z.string(),
  /** What the host knows the version by that was looked at last. */
  mark: z.nullable(z.string()),
  /** The file's text as it was looked at last, where it is not `base`. */
  newer: z.optional(z.string()),
  /** That text was looked at, and left. */
  left: z.optional(z.boolean()),
  /** When it was asked for last, ISO 8601, UTC. */
  askedAt: z.string(),
  /** Why it could not be read then. */
  problem: z.optional(ProblemRecord),
});
export type TeamFile = z.infer<typeof TeamFile>;
