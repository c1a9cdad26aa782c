// What asks a reader to pay or to sign up where a text breaks off or ends: by where its buttons lead, and by what they say.
import { plain } from '../body/blocks';
import { namedAs } from '../words/any-of';
import { aroundWords } from '../words/around-words';
import { phraseBook } from '../words/phrases';

const asksToSubscribe = phraseBook(aroundWords('subscribe'));
/** Parts of addresses. */
const LEADS = namedAs(
  ['subscri', 'abonne', 'abonnement', 'suscri', 'abbona', 'assinatur', 'prenumer', 'membership', 'paywall', 'checkout', 'become-a-member'],
  [
    'abo',
    'abos',
    'join',
    'plans',
    'pricing',
    'register',
    'signup',
    'sign-up',
    'login',
    'log-in',
    'signin',
    'sign-in',
    'premium',
    'plus',
    'offer',
    'offers',
  ],
);
const CONTROL = 'a[href], button, [role="button" i]';
const BOX = /^(?:DIV|SECTION|ASIDE|FORM|TABLE)$/;
/** Characters: of the longest offer, of a paragraph of the text, of what a button says. */
const [LONGEST, PARAGRAPH, LONGEST_LABEL] = [900, 80, 60];
const [MOST_CONTROLS, MOST_PARTS] = [400, 40];

/** Takes them out of a copy. */
export function dropOffers(copy: Document): void {
  for (const field of [...copy.body.querySelectorAll(EMAIL)].slice(0, MOST_CONTROLS)) letterBox(field)?.remove();
  const controls = [...copy.body.querySelectorAll(CONTROL)].slice(-MOST_CONTROLS);
  for (const control of controls) {
    if (!copy.contains(control) || !isAsking(control)) continue;
    const box = boxOf(control);
    if (box && saysMore(box) && standsAtEnd(box)) box.remove();
  }
}

/** Where a letter is ordered, amid the text too: the box of its field, with the lines that praise it. */
function letterBox(field: Element): Element | null {
  let box: Element | null = null;
  for (let at = field.parentElement; at && at.nodeName !== 'BODY' && !at.matches('article, main, [role="main"]'); at = at.parentElement) {
    if (at.textContent.trim().length > LONGEST_LETTER || at.querySelector('h1, textarea, input[type="password"]')) break;
    box = at;
  }
  return box;
}
const EMAIL = 'input[type="email" i]';
/** Characters. */
const LONGEST_LETTER = 400;

function isAsking(control: Element): boolean {
  const label = control.textContent.trim();
  if (label === '' || label.length > LONGEST_LABEL) return false;
  const path = URL.parse(control.getAttribute('href') ?? '', 'https://page.invalid')?.pathname ?? '';
  return (path !== '' && LEADS.test(path)) || asksToSubscribe(plain(label));
}

/** The box of an offer has a heading or lines beside its button, and none of the article's own. */
function boxOf(control: Element): Element | null {
  let box: Element | null = null;
  for (let at = control.parentElement; at && at.nodeName !== 'BODY' && !at.matches('article, main, [role="main"]'); at = at.parentElement) {
    if (at.childElementCount > MOST_PARTS || at.textContent.trim().length > LONGEST || at.querySelector('h1')) break;
    if (BOX.test(at.nodeName)) box = at;
    if (at.querySelector('h2, h3, h4, h5, p, li, strong') && at.parentElement && hasOthers(at.parentElement, at)) break;
  }
  return box;
}

const hasOthers = (holder: Element, part: Element): boolean =>
  [...holder.children].some((child) => child !== part && child.textContent.trim() !== '');

/** Its words say so too, or all that can be pressed in it does. */
function saysMore(box: Element): boolean {
  const controls = [...box.querySelectorAll(CONTROL)];
  const lines = [...box.querySelectorAll('h2, h3, h4, h5, p, li, strong, div')].filter((line) => line.querySelector('p, div, li') === null);
  return controls.every(isAsking) || lines.some((line) => line.textContent.length < LONGEST && asksToSubscribe(plain(line.textContent)));
}

/** The text stands above it, and none below. */
function standsAtEnd(box: Element): boolean {
  const holder = box.closest('article, main, [role="main"]') ?? box.parentElement;
  if (!holder || holder === box) return false;
  const paragraphs = [...holder.querySelectorAll('p')].filter((line) => !box.contains(line) && line.textContent.trim().length >= PARAGRAPH);
  return paragraphs.length > 0 && paragraphs.every((line) => (box.compareDocumentPosition(line) & 2) /* precedes */ !== 0);
}
