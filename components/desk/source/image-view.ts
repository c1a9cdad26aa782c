// How far the article's image is.
import type { Problem } from '@/utils/core/problem';

/** An image of the page as its list shows it. */
export interface ImageLook {
  url: string;
  /** Object URL of a small picture; null while there is none. */
  src: string | null;
  /** Which of the page's images it is; null: the page names it and does not show it. */
  at: number | null;
  /** Pixels, where it has loaded there. */
  width: number | null;
  height: number | null;
}

export type ImageView =
  | { state: 'none' }
  | { state: 'loading' }
  /** `src` is an object URL of the re-encoded image; sizes in pixels. */
  | {
      state: 'ready';
      src: string;
      width: number;
      height: number;
      format: string;
      bytes: number;
      converted: string | null;
    }
  /** `host` is set when allowing it would help; `refused`: the curator was asked, and it was not. */
  | { state: 'problem'; problem: Problem; host: string | null; refused?: boolean };
