// A site fix: what the general rules cannot know about one site, as data.

export interface SiteFix {
  /** Each stands for its subdomains too. */
  hosts: string[];
  /** Why the general rules fail there. */
  why: string;
  /** The article is what these selectors match, in the order of the page; empty where the general rules shall find it. */
  read: string[];
  /** Taken out of the copy in which the body is looked for; title, author and date are read of the page as it is. */
  drop: string[];
}
