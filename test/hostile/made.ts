/** What is asked of the desk's own code, and what it answers; JSON, since both are in different worlds. */

/** What a curator chooses and types. */
export interface Choices {
  kind: 'whole' | 'selection' | 'lead';
  topics: string[];
  commentary: string;
  curator: string;
  /** Name of the community; the site's own where there is none. */
  community?: string;
  /** Instead of the page's, which says nothing that is a title. */
  title?: string;
  maxCharacters: number;
}

export type Made =
  | { problem: string }
  | {
      /** Below the site's root. */
      path: string;
      text: string;
      /** JSON of the front matter's values, before they were written. */
      meant: string;
      cleanUrl: string;
    };
