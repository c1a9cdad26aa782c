// How far the article's image is.
import type { ImageCandidate } from '@/utils/core/clip';
import type { Problem } from '@/utils/core/problem';

export type ImageView =
  | { state: 'none' }
  | { state: 'loading'; candidates: ImageCandidate[] }
  /** `src` is an object URL of the re-encoded image; sizes in pixels. */
  | {
      state: 'ready';
      src: string;
      width: number;
      height: number;
      format: string;
      bytes: number;
      converted: string | null;
      candidates: ImageCandidate[];
    }
  /** `host` is set when allowing it would help; `refused`: the curator was asked, and it was not. */
  | { state: 'problem'; problem: Problem; host: string | null; refused?: boolean; candidates: ImageCandidate[] };
