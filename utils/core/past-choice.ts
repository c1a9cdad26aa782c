// PastChoice: what a curator chose for an article before. It makes the next choice shorter.
import { z } from './zod';

/** A word that a closed list of the site lacks, and the curator wants in it. */
export const Proposal = z.object({
  list: z.enum(['topics', 'communities', 'terms']),
  /** Of `terms`: the vocabulary's name. */
  vocabulary: z.optional(z.string()),
  name: z.string(),
});
export type Proposal = z.infer<typeof Proposal>;

/** One that an article was given for a site. */
export interface ProposedFor extends Proposal {
  /** Slug of the site. */
  site: string;
  /** The article's key. */
  key: string;
}

export const PastChoice = z.object({
  /** The clean URL of the article, or the path of the file that it was read from. */
  key: z.string(),
  /** The site's slug. */
  site: z.string(),
  /** Host without `www.`; empty where it is not known. */
  host: z.string(),
  title: z.string(),
  contentType: z.string(),
  /** Slugs. */
  communities: z.array(z.string()),
  topics: z.array(z.string()),
  /** Words that were proposed for the site's lists with it. */
  proposed: z.optional(z.array(Proposal)),
  /** ISO 8601, UTC. */
  at: z.string(),
});
export type PastChoice = z.infer<typeof PastChoice>;

/** What of a choice the next article of the same host begins with. */
export type Habit = Pick<PastChoice, 'contentType' | 'communities'>;
