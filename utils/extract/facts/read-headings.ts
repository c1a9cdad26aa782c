// The headings that may be the article's own: shown to the reader, and not the site's name.
import { LIMITS } from '@/utils/core/limits';
import { compact, shareOf } from '../page/compact';
import type { Page } from '../page/page';
import { text } from '../page/page-text';
import { hasLayout, seer } from '../page/seen';
import { isSiteName } from '../page/site-names';
import { SPOKEN_ALONE } from '../page/spoken-alone';

const MOST = 6;

export function readHeadings(page: Page): Element[] {
  const all = headingsOf(page)
    .slice(0, MOST * 2)
    .filter((heading) => !page.besides.some((part) => part.contains(heading)));
  const named = all.filter((heading) => {
    const said = headingText(heading);
    return compact(said).length > 2 && !isSiteName(said, page.siteNames) && !leadsHome(heading, page);
  });
  const shown = named.filter(isShown);
  return (shown.length > 0 ? shown : named).slice(0, MOST);
}

/**
 * Where there is none of the first order, the one of the second that says much of what the tab says; of several articles on a page each
 * may have such a heading, and the one that is left its own.
 */
function headingsOf({ document, tab }: Page): Element[] {
  const first = [...document.querySelectorAll('h1')];
  if (first.length > 0) return first;
  const second = [...document.querySelectorAll('h2')].slice(0, MOST_SECOND);
  const own = second.filter(
    (heading) => compact(headingText(heading)).length >= LEAST && shareOf(headingText(heading), document.title) >= MOST_WORDS,
  );
  return own.length === 0 && document !== tab ? [...document.querySelectorAll('article h2')].slice(0, 1) : own.slice(0, 1);
}
/** Headings looked at; characters of one that may be told from others; and the share of its words that the tab has. */
const [MOST_SECOND, LEAST, MOST_WORDS] = [40, 12, 0.75];

/** What it says, as far as anybody reads a heading: without what is for screen readers, for copying its address, or a sign beside it. */
export function headingText(heading: Element): string {
  const all = heading.textContent.slice(0, LIMITS.said);
  if (heading.childElementCount === 0) return all;
  const others = [...heading.querySelectorAll(BESIDE)];
  return text(heading, (node) => others.some((other) => other.contains(node))) || all;
}

/** Anchors, buttons and signs in a heading. */
const BESIDE = [
  ...SPOKEN_ALONE.map((name) => `[class~="${name}" i]`),
  ...['headerlink', 'anchor', 'permalink', 'header-anchor', 'heading-anchor', 'hash-link', 'mw-editsection'].map(
    (name) => `[class~="${name}" i]`,
  ),
  '[style*="clip:" i]',
  '[style*="clip-path:" i]',
  '[style*="-9999px"]',
  ...['badge', 'label', 'tag', 'pill', 'reading-time', 'read-time'].map((name) => `[class~="${name}" i]`),
  'button, [role="button"], [aria-hidden="true"], style, script, template, noscript, small, sup a[href^="#"]',
].join();

/** The publication's own name in a heading: all of it leads to the site's front page, and this is not that. */
function leadsHome(heading: Element, { base, url }: Page): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (!link || new URL(url).pathname.length < 2 || compact(link.textContent) !== compact(heading.textContent)) return false;
  const target = URL.parse(link.getAttribute('href')!, base);
  return target !== null && target.host === new URL(url).host && target.pathname === '/' && target.search === '';
}

/** Asks the browser only where there is one that has laid the page out. */
function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"], dialog:not([open])')) return false;
  return !hasLayout(element) || seer()(element);
}
