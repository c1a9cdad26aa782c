// Article: a finished Draft for one community. The values that a format may use, as plain data: whoever has it, a format and its
// registration makes the file.
import { Asked } from './asks/asked';
import { ClipFields } from './clip';
import { ImageRef } from './image';
import { Registration } from './registration';
import { SafeHtml } from './safe-html';
import { ContentType } from './site';
import { z } from './zod';

/** How the letters that the table of `slugify` does not know, and the marks on them, are written in ASCII. */
const Latin = z.readonly(z.record(z.string(), z.string()));
export type Latin = z.infer<typeof Latin>;

/** What an update takes over from the file that it updates, as it was stored. */
const KeptFile = z.object({
  /** Below the content root. Absent where the article goes to another folder now: that of another content type. */
  path: z.optional(z.string()),
  id: z.optional(z.number()),
  /** When the article was created that was first saved as it, ISO 8601. */
  created: z.optional(z.string()),
  /** By the keys that `$addresses` names, as they stand in the file. */
  addresses: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type KeptFile = z.infer<typeof KeptFile>;

/** What a file says of its site, as it was at Save. */
const SiteFacts = z.object({ name: z.string(), slug: z.string(), contentRoot: z.string() });

/** The page's own description is the article's `summary`. */
const PageFields = z.omit(ClipFields, { description: true });
export type PageField = keyof z.infer<typeof PageFields>;
export const PAGE_FIELDS = Object.keys(PageFields.shape) as PageField[];

export const Article = z.extend(PageFields, {
  /** The page's summary of itself; not the file's description, which is made from the body. */
  summary: z.string(),
  /** Address of the tab. */
  url: z.string(),
  cleanUrl: z.string(),
  /** The curator's commentary, then the excerpt. */
  body: SafeHtml,
  /** What `body` begins with; absent: of a build that did not tell, or there is none. */
  commentary: z.optional(SafeHtml),
  image: z.nullable(ImageRef),
  /** See `Draft.copies`. */
  copy: z.optional(z.int().check(z.nonnegative())),
  /** How often its addresses were found to be another article's: from 1 on they end with its number. */
  addressTaken: z.optional(z.int().check(z.nonnegative())),
  /** How the letters of its texts that `slugify` does not know are written in ASCII. */
  latin: z.optional(Latin),
  /** Where it updates a file. */
  kept: z.optional(KeptFile),
  topics: z.array(z.string()),
  /** What the curator filled of the fields that the format asks for. */
  asked: z.optional(Asked),
  community: z.object({ name: z.string(), slug: z.string() }),
  contentType: ContentType,
  /** The curator's name as the site prints it. */
  curator: z.string(),
  site: SiteFacts,
  /** What it is registered as; null where that is not known yet, or its site registers nothing. */
  registration: z.nullable(Registration),
  /** ISO 8601, UTC. */
  created: z.string(),
  changed: z.string(),
});
export type Article = z.infer<typeof Article>;
