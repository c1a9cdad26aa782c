// What comes of a format while it is being written: its mistake, or the files of an article.
import type { Article } from '../article';
import type { Problem } from '../problem';

/** Whose files are shown. */
export interface TriedArticle {
  article: Article;
  /** It was made up, for nothing was clipped yet. */
  isExample: boolean;
  /** It is registered before its file is made, which is written as a blank until then. */
  registers: boolean;
}

export type TriedFormat =
  /** It does not compile. `line` counts from 1; null where it is of no one line. */
  | { is: 'broken'; line: number | null; problem: Problem }
  /** It compiles, but this article cannot be written in it. */
  | { is: 'unwritten'; problem: Problem }
  | { is: 'written'; path: string; text: string; image: string | null };
