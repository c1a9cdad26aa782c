// What a page says where scripts do not run: read where they have not run yet, and the page shows less than that.
import { forgetNames } from './forget-names';
import { proseLength } from './prose-length';

/** Characters of paragraphs; less asks for scripts to be switched on. */
const LEAST_PROSE = 200;
/** Characters of one; its elements on the page. */
const [LONGEST, MOST] = [2_000_000, 40];

/** Puts into a copy, in its place, what holds more running text than all that is shown. */
export function placeNoscriptParts(copy: Document): void {
  const parts = [...copy.body.querySelectorAll('noscript')].slice(0, MOST).filter(({ textContent }) => textContent.length > LEAST_PROSE);
  if (parts.length === 0) return;
  const holders = parts.map((part) => ({ part, holder: contentOf(part), own: proseLength(part) }));
  const shown = proseLength(copy) - holders.reduce((length, { own }) => length + own, 0);
  for (const { part, holder } of holders) {
    if (proseLength(holder) <= Math.max(shown, LEAST_PROSE)) continue;
    forgetNames(holder);
    part.replaceWith(holder);
  }
}

/** Text, where the page was parsed by who runs scripts. */
function contentOf(part: Element): Element {
  const holder = part.ownerDocument.createElement('div');
  if (part.firstElementChild) holder.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
  else holder.innerHTML = part.textContent.slice(0, LONGEST);
  return holder;
}
