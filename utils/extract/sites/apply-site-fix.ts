// A site's own rules applied to a copy of one of its pages.
import { SITE_FIXES } from './';
import type { SiteFix } from './site-fix';

/** The fix for the site of a page, or null: almost every site does without. */
export function findSiteFix(url: string): SiteFix | null {
  const host = new URL(url).hostname;
  return SITE_FIXES.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`))) ?? null;
}

/** Takes out what the fix drops; answers with the article where the fix says which elements are it and the page has them. */
export function applySiteFix(copy: Document, { read, drop }: SiteFix): Element | null {
  for (const element of drop.length > 0 ? copy.querySelectorAll(drop.join(',')) : []) element.remove();
  const found = read.length > 0 ? [...copy.querySelectorAll(read.join(','))] : [];
  const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  if (!outermost.some((element) => element.textContent?.trim())) return null;
  const article = copy.createElement('div');
  article.append(...outermost);
  return article;
}
