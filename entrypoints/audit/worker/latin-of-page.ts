// What the worker asks its page for: the letters of all scripts are the page's, and the worker would have them a second time.
import type { Latin } from '@/utils/core/article';

export interface LatinAsked {
  kind: 'latin';
  id: number;
  texts: string[];
}

/** How the letters that it asked for are written in ASCII. */
export interface LatinTold {
  id: number;
  latin: Latin;
}
