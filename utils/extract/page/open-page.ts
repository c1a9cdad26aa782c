// Document → Page: each part is found when it is first asked for.
import { LIMITS } from '@/utils/core/limits';
import { cleanUrl } from '../address/clean-url';
import { readStructuredData } from './json-ld';
import { copyPage } from './copy-page';
import { layersOver } from './layers';
import { otherArticles } from './other-articles';
import { type Page, resolve, type SiteName } from './page';
import { showsOwnTrees } from './own-trees';
import { openRootOf, type RootOf } from './shadow-roots';
import { readHeadings } from '../facts/read-headings';
import { readSiteNames } from './site-names';
import { isStale } from '../facts/stale-head';

/** Where nobody says which day it is, no date is too late. */
const LAST_DAY = '9999-12-31';

/**
 * Opens a document for reading; each part is found when it is first asked for. The document is not changed. `rootOf` finds shadow roots
 * that only the extension is shown.
 */
export function openPage(tab: Document, address: string, today = LAST_DAY, rootOf: RootOf = openRootOf): Page {
  const url = address.length > LIMITS.address ? cleanUrl(address) : address;
  const others = otherArticles(tab, url);
  const besides = [...layersOver(tab), ...others];
  const hasTrees = showsOwnTrees(tab, rootOf);
  const document = others.length > 0 || hasTrees ? copyPage(tab, url, besides, rootOf).document : tab;
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
    tab,
    besides,
    rootOf,
    url,
    today,
    found: new Map(),
    cut: new Set(url === address ? [] : ['address-cut']),
    get base() {
      return parts.base();
    },
    get metas() {
      return parts.metas();
    },
    get structured() {
      return parts.structured();
    },
    get siteNames() {
      return parts.siteNames();
    },
    get headings() {
      return parts.headings();
    },
    get stale() {
      return parts.stale();
    },
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
  return (href.length > LIMITS.address ? null : resolve(href, url)) ?? url;
}

/** What a template was to fill: `{{page.title}}`, `${title}`, `<%= title %>`. */
const PLACEHOLDER = /^(?:\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%[^%]{0,80}%>|\{%[^%]{0,80}%\})$/;

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.slice(0, LIMITS.said).trim();
    if (!content || PLACEHOLDER.test(content)) continue;
    const names = ['property', 'name', 'itemprop'].flatMap(
      (key) => element.getAttribute(key)?.slice(0, LIMITS.said).toLowerCase().split(/\s+/) ?? [],
    );
    for (const name of new Set(names)) {
      const known = metas.get(name);
      if (!known) metas.set(name, [content]);
      else if (known.length < LIMITS.readings) known.push(content);
    }
  }
  return metas;
}
