// A place that a team's files go to, as it was set up. Its secret lies elsewhere, so that this may be shown and exported.
import { ProblemRecord } from './problem-record';
import { z } from './zod';

export const DestinationRecord = z.object({
  id: z.string(),
  /** Name of its folder in `destinations`. One that this version does not know is kept and shown. */
  kind: z.string().check(z.minLength(1)),
  name: z.string(),
  /** Save sends there. */
  used: z.boolean(),
  /** Its kind reads them. */
  settings: z.optional(z.unknown()),
  /**
   * By the slug of a site: whether it is one of that site's. A site that is not named is asked about while no site has it; absent: of
   * before sites had destinations of their own, see `claimDestinations`.
   */
  sites: z.optional(z.record(z.string(), z.boolean())),
  /** What its last check found; absent where it was ready. */
  problem: z.optional(ProblemRecord),
});
export type DestinationRecord = z.infer<typeof DestinationRecord>;
