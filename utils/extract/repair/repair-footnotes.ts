// Footnotes of a copy: known as such to who judges its texts, and without the way back to their marks.
import { KEPT } from '../body/blocks';

/** What leads from a note to its mark: an arrow, a number in brackets, by the names that the common writers share. */
const BACK = /^(?:[\s↩↵⤴⤶↑^[\]()\d.*†‡§]|\u{FE0E}|\u{FE0F})*$/u;
const ARROW = /[↩↵⤴⤶↑^]|^\s*$/u;
/** Characters of what stands at a mark. */
const LONGEST_MARK = 6;
const HOLDERS = 'li, [class*="footnote" i], [id^="ftn"], [id^="fn"], p, dd, aside, div';
/** On one page. */
const MOST = 2_000;

/** Marks the notes that links of the text lead to, and drops what leads back from them. */
export function repairFootnotes(copy: Document): void {
  const links = [...copy.body.querySelectorAll('a[href*="#"]')].filter(isMark).slice(0, MOST);
  if (links.length === 0) return;
  const targets = new Map<string, Element>();
  for (const element of copy.body.querySelectorAll('[id], a[name]'))
    for (const name of [element.id, element.getAttribute('name') ?? '']) if (name !== '' && !targets.has(name)) targets.set(name, element);
  for (const link of links) {
    const target = targets.get(fragmentOf(link));
    const note = target?.closest(HOLDERS);
    if (!target || !note || note.contains(link) || note.querySelector('h1, h2, h3') || follows(link, note)) continue;
    note.setAttribute(KEPT, '');
    for (const back of note.querySelectorAll('a[href*="#"]')) if (isMark(back) && ARROW.test(back.textContent)) back.remove();
  }
}

const isMark = (link: Element): boolean =>
  BACK.test(link.textContent) && link.textContent.trim().length <= LONGEST_MARK && !link.querySelector('img');

/** Notes stand below their marks. */
const follows = (link: Element, note: Element): boolean => (note.compareDocumentPosition(link) & 4) !== 0;

function fragmentOf(link: Element): string {
  const href = link.getAttribute('href')!;
  const fragment = href.slice(href.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
