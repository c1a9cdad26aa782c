// Paragraph: one block of a body; an Excerpt is what is cut from several.
import { rawHtml } from './raw-html';
import { SafeHtml } from './safe-html';
import { z } from './zod';

const RawHtml = z.pipe(z.string(), z.transform(rawHtml));

/** One block of a body as its page has it; links are absolute. */
export const RawParagraph = z.object({
  html: RawHtml,
  /** What a reader reads of it. */
  text: z.string(),
  /** Prose may lead an excerpt; headings, figures, tables and rules may not. */
  prose: z.boolean(),
  /** All of a body in one piece: see `clip-of-before.ts`. */
  unsplit: z.optional(z.literal(true)),
});
export type RawParagraph = z.infer<typeof RawParagraph>;

/** The same, fit to be shown and published. */
export const Paragraph = z.object({ html: SafeHtml, text: z.string(), prose: z.boolean() });
export type Paragraph = z.infer<typeof Paragraph>;

export interface Excerpt {
  /** As they go into the file: a lead's last one may be cut. */
  paragraphs: Paragraph[];
  /** Indexes into the body's paragraphs. */
  taken: number[];
  characters: number;
  /** Characters of the whole body. */
  of: number;
  /** What the site allows of this body. */
  limit: ExcerptLimit;
}

export interface ExcerptLimit {
  /** By whichever of the site's two limits is lower here. */
  characters: number;
  /** The share in percent that counts here; null where the length alone does. */
  share: number | null;
}
