// Whether a heading is what a page is called, in its tab or where it is shared.
import { LIMITS } from '@/utils/core/limits';
import { compact, shareOf } from './compact';

/** Letters of a heading that tells one page from another. */
const SHORTEST = 4;
/** Share of a heading's words. */
const NEARLY_ALL = 0.8;

/** Whether `heading` stands in the title that `document` gives itself. */
export const namesPage = (heading: string, document: Document): boolean => isNamed(heading, document.title);

/** Whether nearly all of a heading stands in a title. */
export function isNamed(heading: string, title: string): boolean {
  const said = heading.slice(0, LIMITS.said);
  const asked = compact(said);
  if (asked.length < SHORTEST) return false;
  const known = title.slice(0, LIMITS.said);
  return compact(known).includes(asked) || (asked.length > 2 * SHORTEST && shareOf(said, known) >= NEARLY_ALL);
}
