// Site: what a team shares. One importable file, no secrets in it.
import { HOST_SHAPE } from '@/utils/base/host-of';
import { contentRootFault } from '@/utils/base/path-segment';
import { Said } from './learnt/said';
import { LIMITS } from './limits';
import { SiteRegistration } from './registration';
import { z } from './zod';

const Text = z.string().check(z.minLength(1));
const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const Community = z.object({
  name: Text,
  slug: Slug,
  /** Names of topics that are offered first in it. */
  recommended: z.optional(z.array(Text)),
});
export type Community = z.infer<typeof Community>;

export const ContentType = z.object({
  name: Text,
  slug: Slug,
  /** Hugo's archetype for files of this type. */
  archetype: Text,
  /** Name of the format of its files; absent: the site's. */
  format: z.optional(Text),
});
export type ContentType = z.infer<typeof ContentType>;

const FullTopic = z.object({
  /** `Source: Topic`. */
  name: Text,
  synonyms: z.optional(z.array(Text)),
  /** Name of the topic that has taken its place: it is found, and the other is chosen. */
  useInstead: z.optional(Text),
});
/** A file may give a topic as its name alone. */
export const Topic = z.pipe(
  z.union([Text, FullTopic]),
  z.transform((topic): z.infer<typeof FullTopic> => (typeof topic === 'string' ? { name: topic } : topic)),
);
export type Topic = z.infer<typeof Topic>;

/** A list of words beside communities and topics. */
export const Vocabulary = z.object({
  /** As a format calls it: `$ask: { …: { kind: terms, vocabulary: name } }`. */
  name: Text,
  /** What people call it; absent: its name. */
  label: z.optional(Text),
  terms: z.array(Topic),
  /** A curator may add terms that it lacks. */
  open: z.optional(z.boolean()),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** Text of a format, as docs/formats.md says. */
export const FormatText = z.string().check(z.minLength(1), z.maxLength(LIMITS.format));

/** What stored sites of before may have is read all the same. */
const ContentRoot = z
  .string()
  .check(z.refine((root) => contentRootFault(root) === null || /^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)*$/.test(root)));

/** Without `www.`; stands for the hosts below it too. */
const SiteHost = z.string().check(z.regex(HOST_SHAPE));

export const Site = z.object({
  name: Text,
  slug: Slug,
  /** None: the site has no communities, unless what makes its files goes by them: see `usesCommunities`. */
  communities: z.array(Community),
  topics: z.array(Topic),
  /** `open`: a curator may add topics that the list lacks; they are marked. */
  vocabulary: z._default(z.enum(['open', 'closed']), 'closed'),
  contentTypes: z.array(ContentType),
  /** Beside communities and topics. */
  vocabularies: z.optional(z.array(Vocabulary)),
  /** What it calls communities and topics, as a heading: “Sections”, “Tags”. */
  labels: z.optional(z.object({ communities: z.optional(Text), topics: z.optional(Text) })),
  /** Name of the format that its files are written in: of one of `formats`, else of one that comes with Gleaner. */
  format: Text,
  /** The formats that it brings itself, by their names. One that does not compile is kept as it is. */
  formats: z.optional(z.record(Text, FormatText)),
  /** By the names of its formats that were learnt from its files: what the curator said of them, to learn again. */
  learnt: z.optional(z.record(Text, Said)),
  excerpt: z.object({
    /** The most characters of an article that the site may quote. */
    maxCharacters: z.int().check(z.positive()),
    /** The most of an article's text, in percent; absent: only its length counts. */
    maxShare: z.optional(z.int().check(z.positive(), z.lte(100))),
  }),
  /** Folder of the site that its files go to, `/`-separated, relative to the site's root; empty: the root itself. */
  contentRoot: ContentRoot,
  /** Hosts of pages that are clipped for it, where nothing else was chosen for a host before. */
  hosts: z.optional(z.array(SiteHost)),
  /** Its articles are registered before their files are made. */
  registration: z.optional(SiteRegistration),
});
export type Site = z.infer<typeof Site>;
export type ExcerptPolicy = Site['excerpt'];
