// Clip: what the page says, and where each part of it came from.
import { Check } from './check';
import { LIMITS } from './limits';
import { RawParagraph } from './paragraph';
import { z } from './zod';

export const Source = z.enum(['json-ld', 'open-graph', 'meta', 'page', 'readability', 'site fix', 'selection', 'url']);
export type Source = z.infer<typeof Source>;

/** Where a field's value came from, and what else the page offered for it. */
export const Provenance = z.object({
  source: Source,
  others: z.array(z.object({ value: z.string(), source: Source })),
});
export type Provenance = z.infer<typeof Provenance>;

/**
 * The fields of a clip that are one line of text, each empty where the page says nothing. Drafts and articles have the same ones, and a
 * format may print them: a newcomer has a default here, for what is stored already.
 */
export const ClipFields = z.object({
  title: z.string(),
  byline: z.string(),
  siteName: z.string(),
  /** ISO 8601: a day where the page gives only a day, the page's own offset where it gives one. */
  publishedTime: z.string(),
  /** When the page says that it last changed; as `publishedTime`. */
  modifiedTime: z.string(),
  /** BCP 47. */
  lang: z.string(),
  /** The page's own summary of itself. */
  description: z.string(),
});
export type ClipFields = z.infer<typeof ClipFields>;
export type ClipField = keyof ClipFields;
export const CLIP_FIELDS = Object.keys(ClipFields.shape) as ClipField[];

/** Where a page says nothing. */
export const NO_FIELDS = Object.fromEntries(CLIP_FIELDS.map((field) => [field, ''])) as ClipFields;

export const ImageCandidate = z.object({
  url: z.url({ protocol: /^https?$/ }),
  alt: z.string(),
  source: Source,
  /** Pixels, as the page or the browser says; null where neither does. */
  width: z.nullable(z.int().check(z.positive())),
  height: z.nullable(z.int().check(z.positive())),
});
export type ImageCandidate = z.infer<typeof ImageCandidate>;

/** Of a body, or of what is selected: in their order. */
const RawParagraphs = z.array(RawParagraph).check(z.maxLength(LIMITS.elements));

/** Paragraphs of a page that were left out of its body, though they stand beside what was kept and may belong to it. */
export const LeftOut = z.object({
  /** Index of the paragraph of the body that they stand after; -1: before the first. */
  after: z.int().check(z.gte(-1)),
  parts: z.array(RawParagraph).check(z.minLength(1), z.maxLength(LIMITS.leftParts)),
  /** The curator has put them back: they are the paragraphs of the body that follow that one. */
  taken: z.optional(z.literal(true)),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** What can be read of a page at once, before its body is found. */
export const PageFacts = z.extend(ClipFields, {
  /** Address of the tab. */
  url: z.url(),
  /** `url` without tracking parameters and pointless fragments. */
  cleanUrl: z.url(),
  canonicalUrl: z.nullable(z.url()),
  images: z.array(ImageCandidate),
  /** What the curator had selected on the page. */
  selection: z.nullable(RawParagraphs),
  provenance: z.partialRecord(z.keyof(ClipFields), Provenance),
});
export type PageFacts = z.infer<typeof PageFacts>;

export const Clip = z.extend(PageFacts, {
  body: RawParagraphs,
  /** What the page says that it is about, in its own words; absent where it says nothing, and in clips of before. */
  keywords: z.optional(z.array(z.string().check(z.maxLength(LIMITS.keyword))).check(z.maxLength(LIMITS.keywords))),
  /** Why to look at the body before trusting it; clips of before there were checks have none. */
  checks: z._default(z.array(Check), []),
  /** In the order of the page, no two after the same paragraph; absent where nothing is in doubt, and in clips of before. */
  left: z.optional(z.array(LeftOut).check(z.maxLength(LIMITS.left))),
  /** The page keeps the rest of its article for subscribers. */
  teaser: z.optional(z.boolean()),
});
export type Clip = z.infer<typeof Clip>;
