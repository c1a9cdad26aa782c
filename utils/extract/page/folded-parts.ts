// Parts of an article that its reader sees after a click: panels of tabs, answers to questions, slides that wait for their turn.

/** By what they are, and by the names that the common libraries share. */
const FOLDED = [
  ...['[role="tabpanel" i]', '[hidden="until-found"]', '.tab-pane', '.tab-panel', '.tabpanel', '.tabs-panel', '.w-tab-pane', '.collapse'],
  ...['.tabbed-block', '.tab-content > *', '.tabs-content > *', '.tabs__content', '.slides > *', '.carousel-slide'],
  ...['.panel-collapse', '.carousel-item', '.swiper-slide', '.slick-slide', '.splide__slide', '.glide__slide', '.owl-item', '.mySlides'],
  ...['accordion', 'collapsible', 'expander', 'expandable', 'toggle-content', 'spoiler', 'readmore', 'read-more', 'faq'].map(
    (name) => `[class*="${name}" i]`,
  ),
].join();
/** A menu unfolds too, and a dialog, a form, a list of where to share. */
const ELSEWHERE = [
  ...[
    'nav',
    'header',
    'footer',
    'aside',
    'form',
    'dialog',
    '[role="dialog" i]',
    '[role="navigation" i]',
    '[role="menu" i]',
    '[aria-modal]',
  ],
  ...['modal', 'popup', 'cookie', 'consent', 'drawer'].map((name) => `[class*="${name}" i]`),
].join();
/** So are parts with such a name, but a page says by it too what stands beside its article. */
const BESIDE = ['menu', 'navbar', 'share', 'sidebar', 'filter', 'comment'].map((name) => `[class*="${name}" i]`).join();
/** Characters of text; share of them in links. */
const [LEAST, MOST_LINKED] = [20, 0.3];
const MOST_PARTS = 400;

/** All elements within such parts, the parts themselves too. */
export function foldedElements(part: ParentNode): ReadonlySet<Element> {
  const within = new Set<Element>();
  for (const fold of [...part.querySelectorAll(FOLDED), ...unfoldedByHeadings(part)].slice(0, MOST_PARTS)) {
    if (within.has(fold) || !isOfArticle(fold)) continue;
    within.add(fold);
    for (const element of fold.querySelectorAll('*')) within.add(element);
  }
  return within;
}

/** What stands below a heading that is a button. */
const unfoldedByHeadings = (part: ParentNode): Element[] =>
  [...part.querySelectorAll(':is(h2, h3, h4, h5, h6) > [aria-expanded]')].slice(0, MOST_PARTS).flatMap((button) => {
    const below = button.parentElement!.nextElementSibling;
    return below && !/^H[1-6]$/.test(below.nodeName) ? [below] : [];
  });

/** What holds the heading, or is the whole page, is no bar beside it. */
function standsBeside(fold: Element): boolean {
  for (
    let at = fold.closest(BESIDE);
    at && at.nodeName !== 'BODY' && at.nodeName !== 'HTML';
    at = at.parentElement?.closest(BESIDE) ?? null
  )
    if (at.querySelector('h1') === null) return true;
  return false;
}

function isOfArticle(fold: Element): boolean {
  if (fold.closest(ELSEWHERE) || standsBeside(fold)) return false;
  const { length } = fold.textContent.trim();
  let linked = 0;
  for (const link of fold.querySelectorAll('a')) linked += link.textContent.trim().length;
  return (length >= LEAST && linked <= MOST_LINKED * length) || (length < LEAST && fold.querySelector('img') !== null);
}
