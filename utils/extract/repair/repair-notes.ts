// Notes that stand inside an article, and persons that its sentences name: readers drop every `aside` and whatever is called an author.
import { namedAs } from '../words/any-of';

const NOTE = namedAs(
  ['keypoint', 'key-point', 'takeaway', 'pullquote', 'pull-quote', 'sidenote', 'side-note', 'marginnote', 'margin-note'],
  [
    ...[
      'callout',
      'note',
      'notes',
      'info',
      'information',
      'tip',
      'warning',
      'caution',
      'danger',
      'important',
      'admonition',
      'hint',
      'alert',
    ],
    ...['remark', 'definition', 'example', 'summary'],
  ],
);
const NAMED_IN_PROSE = ['author', 'byline', 'dateline', 'writtenby']
  .map((name) => `p [class*="${name}" i]`)
  .concat('p [rel~="author"]', 'p [itemprop~="author"]')
  .join();
/** Characters of a paragraph beside the name in it. */
const SENTENCE = 60;

const isInSentence = (name: Element): boolean => (name.closest('p')?.textContent.length ?? 0) - name.textContent.length > SENTENCE;

/** Share of a note's text that may be links. */
const MOST_LINKED = 0.4;

/** Makes them plain parts of a copy. */
export function repairNotes(copy: Document): void {
  for (const name of copy.querySelectorAll(NAMED_IN_PROSE))
    if (isInSentence(name)) for (const attribute of ['class', 'rel', 'itemprop', 'id']) name.removeAttribute(attribute);
  for (const mark of copy.querySelectorAll('sup.noprint, sup.reference'))
    if (mark.querySelector('a[href*="#cite_note"]') || mark.classList.contains('noprint')) mark.remove();
  for (const aside of copy.querySelectorAll('aside')) {
    const said = ['class', 'data-kind', 'data-type', 'role', 'epub:type'].map((name) => aside.getAttribute(name) ?? '').join(' ');
    if (!(NOTE.test(said) || isPlain(aside)) || !standsInText(aside) || linkedShare(aside) > MOST_LINKED) continue;
    const part = copy.createElement('div');
    part.append(...aside.childNodes);
    aside.replaceWith(part);
  }
}

/** Nameless, of sentences alone: nothing of the page's. */
const isPlain = (aside: Element): boolean =>
  aside.getAttributeNames().every((name) => name === 'id' || name === 'lang') &&
  aside.querySelector('a, img, iframe, ul, form, button, h1, h2') === null &&
  aside.textContent.trim().length >= SENTENCE;

/** Between two blocks of text, as what a writer put there; beside a column stands what the page put there. */
const standsInText = (aside: Element): boolean =>
  aside.closest('footer, nav, aside aside') === null &&
  [aside.previousElementSibling, aside.nextElementSibling].some(
    (beside) => beside !== null && /^(?:P|H[2-6]|UL|OL|PRE|BLOCKQUOTE|FIGURE|TABLE)$/.test(beside.nodeName),
  );

function linkedShare(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  return linked / Math.max(1, element.textContent.length);
}
