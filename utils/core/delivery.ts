// Delivery: one Article on its way to one destination. A delivered row is history. Article and files lie beside it.
import type { Problem } from './problem';
import { ProblemRecord } from './problem-record';
import { Registration } from './registration';
import { z } from './zod';

/** What a destination says of a bundle that arrived. */
export const Receipt = z.object({
  /** Where each file really is, as the destination names it; the article first. */
  paths: z.array(z.string()),
  /** The destination gave a file another name than asked for. */
  renamed: z.boolean(),
  /** It was not the destination that did, but somebody who names files there: the names that the site needs are lost. */
  byOther: z.optional(z.boolean()),
  /** Where a person can look at it: the commit, or the request to review it. */
  url: z._default(z.nullable(z.url({ protocol: /^https?$/ })), null),
  /** It is not published yet: it waits in a branch of its own for somebody's review. */
  review: z._default(z.boolean(), false),
  /** We put it there; false: the same was there before us, so it is not ours to take back. */
  wrote: z.optional(z.boolean()),
  /**
   * What became of the files that it was to take the places of, where nobody can read those; `unknown`: they may lie there, and are not
   * known to be ours. Absent: there were none.
   */
  before: z.optional(z.enum(['replaced', 'part', 'not-found', 'unknown'])),
  /** Where it was put, as the settings named it then: its destination reads it. */
  place: z.optional(z.unknown()),
});
export type Receipt = z.infer<typeof Receipt>;

export const DeliveryState = z.enum(['queued', 'sending', 'delivered', 'waiting', 'needs-you', 'refused']);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** Who is sending, and until when it is believed. */
const Lease = z.object({ owner: z.string(), until: z.iso.datetime() });

export const Delivery = z.object({
  id: z.uuid(),
  /** Id of the SavedArticle that it holds, with others of the same save; null: of an earlier version, its bundle alone is kept. */
  article: z._default(z.nullable(z.uuid()), null),
  /** Where its article is registered before its files are made: what as, once that is known. */
  registration: z.optional(z.object({ system: z.string(), as: z.nullable(Registration) })),
  /** SHA-256, hex, of what was saved: tells two saves apart whose files are not made yet. */
  saved: z.optional(z.string()),
  /** Key of the draft it was made of: the article's clean URL. */
  draft: z.string(),
  /** Key of the draft whose saves this one updates, where that is another: see `Draft.updates`. */
  updates: z.optional(z.string()),
  /** Which press of Save made it: see `Draft.press`. */
  press: z.optional(z.uuid()),
  /** The article's clean URL as its file has it; absent: `draft`. */
  cleanUrl: z.optional(z.string()),
  title: z.string(),
  /** Slug of the content type. */
  contentType: z.optional(z.string()),
  /** Slug of the community. */
  community: z.string(),
  /** Name of the community, where its save made files for several. */
  communityName: z.optional(z.string()),
  /** Id of the destination. */
  destination: z.string(),
  /** Folder below which the downloads folder puts the bundle's paths. */
  folder: z.string(),
  /** Slug of the site. */
  site: z._default(z.string(), ''),
  /** Name of the curator who saved it. */
  curator: z._default(z.string(), ''),
  topics: z._default(z.array(z.string()), []),
  /** Whether its article has an image; `lost`: one was chosen, and `imageProblem` says why it is not there. Absent: of a build before. */
  image: z.optional(z.enum(['with', 'none', 'lost'])),
  imageProblem: z.optional(ProblemRecord),
  /** What the article is known by, however its address is written: see `articleKeys`. */
  articleKeys: z._default(z.array(z.string()), []),
  /** What of its file is an address of the site: see `siteAddress`. */
  siteAddresses: z.optional(z.array(z.string())),
  /** Paths of its files below the content root, the article first; none while they are not made. */
  paths: z._default(z.array(z.string()), []),
  /** SHA-256, hex, of the bytes of each of `paths`. */
  hashes: z._default(z.array(z.string()), []),
  /** SHA-256, hex, of files that may be overwritten: those we put there ourselves, and those the curator has seen and given up. */
  mayReplace: z._default(z.array(z.string()), []),
  /**
   * Where earlier saves of the same file lie under another path, with the SHA-256, hex, of what we put there: removed when this one
   * arrives, unless somebody has changed it.
   */
  moves: z.optional(z.array(z.object({ path: z.string(), hash: z.string() }))),
  /** Where the files of the save that it updates lie, as that one's receipt names them; absent: none is known to have arrived. */
  before: z.optional(z.array(z.string())),
  /** Files of its article that others published, which the curator has seen and wants it beside: paths below the content root. */
  beside: z.optional(z.array(z.string())),
  /** Which copy of its draft, beside the others; absent: the first. */
  copy: z.optional(z.int().check(z.nonnegative())),
  /** Its files go as one archive, in which nobody gives them other names. */
  packed: z.optional(z.boolean()),
  state: DeliveryState,
  problem: z.nullable(ProblemRecord),
  receipt: z.nullable(Receipt),
  /** How often it was tried; reset when the curator sends it again. */
  attempts: z.int().check(z.nonnegative()),
  /** It was tried before the curator sent it again. */
  triedBefore: z._default(z.boolean(), false),
  /** How often in a row whoever sent it died over it. */
  crashes: z._default(z.int().check(z.nonnegative()), 0),
  /** When `waiting`: not before then. */
  retryAt: z._default(z.nullable(z.iso.datetime()), null),
  /** When `sending`. */
  lease: z._default(z.nullable(Lease), null),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Delivery = z.infer<typeof Delivery>;
export type Lease = z.infer<typeof Lease>;

/** Keys of the drafts whose files it takes the places of. */
export const draftsOf = ({ draft, updates }: Pick<Delivery, 'draft' | 'updates'>): string[] =>
  updates === undefined ? [draft] : [draft, updates];

/** An earlier try, whose end nobody heard of, may have put there what is found now. */
export const mayHaveWritten = ({ attempts, triedBefore }: Delivery): boolean => attempts > 1 || triedBefore;

/** Its files lie under names that the site does not know them by, and an archive would keep them. */
export const mayBePacked = ({ state, receipt, packed }: Delivery): boolean => state === 'delivered' && receipt?.byOther === true && !packed;

type Step = (delivery: Delivery, now: string) => Delivery;
const rest = { problem: null, retryAt: null, lease: null };

export const sending =
  (lease: Lease): Step =>
  (delivery, now) => ({ ...delivery, ...rest, state: 'sending', lease, attempts: delivery.attempts + 1, changedAt: now });

export const delivered =
  (receipt: Receipt): Step =>
  (delivery, now) => ({ ...delivery, ...rest, state: 'delivered', receipt, crashes: 0, changedAt: now });

/** Tried again at `retryAt` (ISO 8601) by itself. */
export const waiting =
  (problem: Problem, retryAt: string): Step =>
  (delivery, now) => ({ ...delivery, ...rest, state: 'waiting', problem, retryAt, crashes: 0, changedAt: now });

export const needsYou =
  (problem: Problem): Step =>
  (delivery, now) => ({ ...delivery, ...rest, state: 'needs-you', problem, crashes: 0, changedAt: now });

/** Goes no further: cancelled, undone, or given up by the curator; the problem says which. */
export const refused =
  (problem: Problem): Step =>
  (delivery, now) => ({ ...delivery, ...rest, state: 'refused', problem, changedAt: now });

/** Whoever sent it is gone without a word. */
export const crashed: Step = (delivery, now) => ({ ...delivery, ...rest, state: 'queued', crashes: delivery.crashes + 1, changedAt: now });

/** The network went away: that is not counted, but some of it may have been sent before. */
export const unsent: Step = (delivery, now) => ({
  ...delivery,
  ...rest,
  state: 'queued',
  attempts: Math.max(0, delivery.attempts - 1),
  triedBefore: true,
  changedAt: now,
});

/** The curator sends it again. */
export const queued: Step = (delivery, now) => ({
  ...delivery,
  ...rest,
  state: 'queued',
  attempts: 0,
  triedBefore: wasTried(delivery),
  crashes: 0,
  changedAt: now,
});

/** Its article is registered and its files are made: nothing of it was sent to its destination yet. */
export const filesMade =
  (files: Pick<Delivery, 'paths' | 'hashes' | 'siteAddresses'>): Step =>
  (delivery, now) => ({ ...delivery, ...rest, ...files, state: 'queued', attempts: 0, triedBefore: false, crashes: 0, changedAt: now });

/** Something of it may lie at its destination, whatever the last attempt was told: an answer is lost more easily than a commit. */
export const wasTried = ({ attempts, triedBefore }: Delivery): boolean => attempts > 0 || triedBefore;
