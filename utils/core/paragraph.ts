// Paragraph: one block of a body; an Excerpt is what is cut from several.
import type { SafeHtml } from './safe-html';

/** One block of a body, as it stands in it. */
export interface Paragraph {
  html: SafeHtml;
  /** What a reader reads of it. */
  text: string;
  /** Prose may lead an excerpt; headings, figures, tables and rules may not. */
  prose: boolean;
}

export interface Excerpt {
  html: SafeHtml;
  /** Indexes into the body's paragraphs. */
  taken: number[];
  characters: number;
  /** Characters of the whole body. */
  of: number;
}
