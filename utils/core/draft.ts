// Draft: a Clip plus the curator's choices and edits so far. Saved as it is typed.
import { Asked } from './asks/asked';
import { Clip, ClipFields, PageFacts } from './clip';
import { clipOfBefore } from './clip-of-before';
import { Paragraph } from './paragraph';
import { Proposal } from './past-choice';
import { ProblemRecord } from './problem-record';
import { RegistrationWish } from './registration';
import { z } from './zod';

/** How the excerpt is cut from the body. */
export const ExcerptChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lead') }),
  z.object({ kind: z.literal('selection') }),
  z.object({ kind: z.literal('whole') }),
  /** Indexes of the paragraphs taken, ascending. */
  z.object({ kind: z.literal('picked'), paragraphs: z.array(z.int().check(z.nonnegative())) }),
]);
export type ExcerptChoice = z.infer<typeof ExcerptChoice>;

/** Which image goes with the article. */
const ImageChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), url: z.string() }),
  /** Dropped, pasted or chosen from a file by the curator. */
  z.object({ kind: z.literal('own') }),
  z.object({ kind: z.literal('none') }),
]);
export type ImageChoice = z.infer<typeof ImageChoice>;

const DraftFields = z.extend(ClipFields, { cleanUrl: z.string() });

/** What is chosen out of a site's lists. */
const SiteChoices = z.object({ contentType: z.string(), communities: z.array(z.string()), topics: z.array(z.string()) });

/** With what was filled for it. */
const ElsewhereChoices = z.extend(SiteChoices, { asked: z.optional(Asked) });

/** Where a file of a draft is to go. Without a community: those of all. */
const SaveTarget = z.object({ destination: z.string(), community: z.optional(z.string()) });
export type SaveTarget = z.infer<typeof SaveTarget>;

/** What others published of the article at a destination, and what the curator decided about it. */
const PublishedChoice = z.object({
  /** `update`: those files give way. `beside`: they stay, and this one comes as one more. */
  how: z.enum(['update', 'beside']),
  files: z.array(
    z.object({
      /** Below the content root. */
      path: z.string(),
      /** Its bytes, SHA-256, hex: no other give way. Absent where it stays. */
      hash: z.optional(z.string()),
      text: z.optional(z.string()),
    }),
  ),
});
export type PublishedChoice = z.infer<typeof PublishedChoice>;

export const Draft = z.object({
  /** The clean URL of the page: the same article meets its draft again. */
  key: z.string(),
  site: z.string(),
  /** The facts alone until the body has been read, or where it could not be. */
  clip: z.pipe(z.transform(clipOfBefore), z.union([Clip, PageFacts])),
  /** The clip's fields as the curator left them. */
  fields: DraftFields,
  /** Names of the fields that the curator changed: a new reading leaves these alone. */
  edited: z.array(z.keyof(DraftFields)),
  ...SiteChoices.shape,
  /** What was chosen for the sites that it was for before, by their slugs. */
  elsewhere: z._default(z.record(z.string(), ElsewhereChoices), {}),
  /** What was filled of the fields that the site's format asks for. */
  asked: z.optional(Asked),
  excerpt: ExcerptChoice,
  /** What goes into the file of the page's text, as `excerpt` and the site's limit have it; absent until it was cut. */
  quoted: z.optional(z.array(Paragraph)),
  /** Characters of the body that this was cut from. */
  quotedFrom: z.optional(z.int().check(z.nonnegative())),
  /** The curator's own words, printed before the excerpt; plain text, paragraphs apart by an empty line. */
  commentary: z._default(z.string(), ''),
  /** The curator's own, for the team's eyes or for tomorrow: it stands with the draft, and goes into nothing that is made of it. */
  note: z.optional(z.string()),
  /** When it was kept for later without the desk, ISO 8601, UTC: it is as it was then where it has not changed since. */
  keptAt: z.optional(z.iso.datetime()),
  /** Kept from a link: its address and the link's text are all that is known until its page is read. */
  linkOnly: z.optional(z.boolean()),
  /** The curator means it: the excerpt may be longer than the site allows. */
  longExcerpt: z._default(z.boolean(), false),
  image: ImageChoice,
  /** Proposed to the team for the lists of its site. */
  proposed: z.optional(z.array(Proposal)),
  /** What is typed to find something in a list of the site, and not taken yet. */
  typed: z.optional(
    z.object({
      topics: z.optional(z.string()),
      communities: z.optional(z.string()),
      /** By the names of fields that the format asks for. */
      asked: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  /** Why the image that was chosen is not there, as of the last try to have it. */
  imageProblem: z.optional(ProblemRecord),
  /** By destination and community; from 1 on, one more file of the same article beside what lies there already. */
  copies: z._default(z.record(z.string(), z.int().check(z.nonnegative())), {}),
  /** By destination. */
  published: z.optional(z.record(z.string(), PublishedChoice)),
  /** Key of the draft that the curator has this update, where that is another: its files give way. */
  updates: z._default(z.nullable(z.string()), null),
  /** By community: what the curator decided about what its site's system knows of the article already. */
  registered: z.optional(z.record(z.string(), RegistrationWish)),
  /** Communities whose file was published before its site registered anything, to be registered all the same: number and path change. */
  registersNow: z.optional(z.array(z.string())),
  /** Save was pressed, and the files are not in the outbox yet: it goes on when the desk is opened again. */
  saving: z._default(z.boolean(), false),
  /**
   * While `saving`: which press of Save it is, what for, and whether the curator lets it go without its image. Absent: of a build before,
   * for all destinations that are used.
   */
  press: z.optional(z.object({ id: z.uuid(), targets: z.array(SaveTarget), withoutImage: z.optional(z.boolean()) })),
  /** While `saving`: when the background found, its desk being closed, that only the curator can go on with it. ISO 8601, UTC. */
  needsYouAt: z.optional(z.iso.datetime()),
  /** The page was still loading when it was read: it is read again when the desk is opened again. */
  partial: z._default(z.boolean(), false),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Draft = z.infer<typeof Draft>;
export type DraftField = keyof Draft['fields'];

/** What the curator changes in one step. */
export type DraftChange = Partial<
  Pick<
    Draft,
    | 'contentType'
    | 'communities'
    | 'topics'
    | 'asked'
    | 'excerpt'
    | 'commentary'
    | 'note'
    | 'longExcerpt'
    | 'image'
    | 'copies'
    | 'updates'
    | 'published'
    | 'registered'
    | 'registersNow'
    | 'proposed'
    | 'typed'
  >
> & {
  fields?: Partial<Draft['fields']>;
};

/** Empty where nothing waits to be taken. */
export const typedIn = ({ typed }: Pick<Draft, 'typed'>, list: 'topics' | 'communities'): string => typed?.[list] ?? '';

/** The curator has changed something. */
export const isTouched = ({ changedAt, createdAt, typed = {} }: Draft): boolean =>
  changedAt !== createdAt || [typed.topics, typed.communities, ...Object.values(typed.asked ?? {})].some(Boolean);
