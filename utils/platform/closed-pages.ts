// Pages that cannot be clipped, known by their address.
import type { ProblemCode } from '@/utils/core/problem';

const CLOSED: [RegExp, ProblemCode][] = [
  [/^view-source:/, 'page-is-source'],
  [/^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/, 'page-is-store'],
  [/^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/, 'page-is-store'],
  [/^file:/, 'page-is-file'],
  [/^resource:\/\/pdf\.js\//, 'page-is-pdf'],
  [/^about:blank$/, 'page-is-empty'],
  [/^(?!https?:)/, 'page-is-browser'],
];

/** Why no extension may read the page at this address, or why it can hold no article; null where it is worth trying. */
export const refusalFor = (url: string): ProblemCode | null => CLOSED.find(([rule]) => rule.test(url))?.[1] ?? null;

/** An address that names a PDF. Some sites show a page about the PDF there, so it is no reason not to try. */
export const namesPdf = (url: string): boolean => /^https?:\/\/[^?#]+\.pdf([?#]|$)/i.test(url);
