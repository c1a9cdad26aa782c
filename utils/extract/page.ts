// What the readers of metadata are handed: a page's document, its address, and what several of them ask for, found once.
import { readStructuredData, type StructuredData } from './json-ld';
import { isStale } from './stale-head';
import { readHeadings } from './read-headings';
import { readSiteNames, type SiteName } from './site-names';

export interface Page {
  readonly document: Document;
  /** The tab's address. */
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
  /** The head speaks of another page than the one that is shown. */
  readonly stale: boolean;
}

/** Where nobody says which day it is, no date is too late. */
const LAST_DAY = '9999-12-31';

/** Opens a document for reading; each part is found when it is first asked for. The document is not changed. */
export function openPage(document: Document, url: string, today = LAST_DAY): Page {
  const parts = {
    base: once(() => baseOf(document, url)),
    metas: once(() => readMetas(document)),
    structured: once(() => readStructuredData(document, url)),
    siteNames: once((): readonly SiteName[] => readSiteNames(page)),
    headings: once((): readonly Element[] => readHeadings(page)),
    stale: once((): boolean => isStale(page)),
  };
  const page: Page = {
    document,
    url,
    today,
    found: new Map(),
    get base() { return parts.base(); },
    get metas() { return parts.metas(); },
    get structured() { return parts.structured(); },
    get siteNames() { return parts.siteNames(); },
    get headings() { return parts.headings(); },
    get stale() { return parts.stale(); },
  };
  return page;
}

function once<T>(find: () => T): () => T {
  let found: { value: T } | null = null;
  return () => (found ??= { value: find() }).value;
}

/** Links resolve against `<base>`, itself relative to the page's URL. A parsed document has no base URI of its own. */
function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return resolve(href, url) ?? url;
}

/** An absolute http(s) address, or null. */
export function resolve(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const names = ['property', 'name', 'itemprop'].flatMap((key) => element.getAttribute(key)?.toLowerCase().split(/\s+/) ?? []);
    for (const name of new Set(names)) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}
