// The headings that may be the article's own: shown to the reader, and not the site's name.
import { LIMITS } from '@/utils/core/limits';
import { compact } from '../page/compact';
import type { Page } from '../page/page';
import { isSiteName } from '../page/site-names';

const MOST = 6;

export function readHeadings(page: Page): Element[] {
  const all = [...page.document.querySelectorAll('h1')].slice(0, MOST * 2);
  const named = all.filter((heading) => {
    const said = headingText(heading);
    return compact(said).length > 2 && !isSiteName(said, page.siteNames);
  });
  const shown = named.filter(isShown);
  return (shown.length > 0 ? shown : named).slice(0, MOST);
}

/** What it says, as far as anybody reads a heading. */
export const headingText = (heading: Element): string => heading.textContent.slice(0, LIMITS.said);

/** Asks the browser only where there is one that has laid the page out. */
function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"], dialog:not([open])')) return false;
  return !element.ownerDocument.defaultView || !('checkVisibility' in element) || element.checkVisibility();
}
