// What the readers of metadata are handed: a page's document, its address, and what several of them ask for, found once.
import type { CheckCode } from '@/utils/core/check';
import type { StructuredData } from './json-ld';
import type { RootOf } from './shadow-roots';

export interface SiteName {
  /** As it is compared. */
  key: string;
  initials: string;
  /** Of the host, before the name that was registered. */
  isPart?: boolean;
}

export interface Page {
  /** What facts are read of: the tab's own, or a copy where that shows parts that stand in trees of their own, or other articles too. */
  readonly document: Document;
  /** The tab's own, which is only read. */
  readonly tab: Document;
  /** Elements of the tab's document that are no part of the article in sight: what lies over the page, and other articles. */
  readonly besides: readonly Element[];
  /** Finds the shadow root of an element. */
  readonly rootOf: RootOf;
  /** The tab's address, or what of it may be kept. */
  readonly url: string;
  /** What links on the page are relative to. */
  readonly base: string;
  /** What `<meta>` elements say, by name in lower case, whichever attribute names them. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly structured: StructuredData;
  /** Headings of the first order that can be read as the article's, in the order of the page. */
  readonly headings: readonly Element[];
  /** What the site calls itself, in any spelling that can stand beside a title. */
  readonly siteNames: readonly SiteName[];
  /** Elements that readers have looked for, by selector. */
  readonly found: Map<string, readonly Element[]>;
  /** The last day that a date of the page may be, `yyyy-mm-dd`. */
  readonly today: string;
  /** What had to be cut of the page, as it is read. */
  readonly cut: Set<CheckCode>;
  /** The head speaks of another page than the one that is shown. */
  readonly stale: boolean;
}

/** An absolute http(s) address, or null. */
export function resolve(href: string, base: string): string | null {
  const url = URL.parse(href, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}
