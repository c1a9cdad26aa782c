// Pictures that take turns, one below the other, and what unfolds at a click, unfolded.

const SHOWS = [
  ...['.swiper', '.swiper-container', '.slick-slider', '.carousel', '.glide', '.splide', '.flickity-enabled', '.owl-carousel', '.embla'],
  ...['[aria-roledescription="carousel" i]', '[class*="slideshow" i]', '[class*="carousel" i]'],
].join();
const SLIDES = [
  ...['.swiper-slide', '.slick-slide', '.carousel-item', '.glide__slide', '.splide__slide', '.owl-item', '.embla__slide', '.mySlides'],
  ...['[aria-roledescription="slide" i]', '.carousel-cell', '.flickity-slider > *', '.slides > *'],
].join();
/** Libraries repeat the first slide behind the last. */
const COPIES = '.slick-cloned, .swiper-slide-duplicate, .cloned, .glide__slide--clone, .splide__slide--clone';
const FURNITURE = 'nav, header, footer, aside, form';
/** Characters: a longer one is a card that tells of something. */
const LONGEST_CAPTION = 400;

/** What says that it is not shown, where all that is not shown is out already. */
const HIDDEN = '[hidden], [aria-hidden="true" i], [style*="display" i], [style*="visibility" i]';
const BLOCK = /^(?:DIV|SECTION|ARTICLE|MAIN|P|UL|OL|LI|DL|DD|TABLE|FIGURE|BLOCKQUOTE)$/;

/** Mends the slides of a copy in place. */
export function repairSlides(copy: Document): void {
  for (const element of copy.body.querySelectorAll(HIDDEN)) {
    if (!BLOCK.test(element.nodeName) || element.textContent.trim() === '') continue;
    for (const name of ['hidden', 'aria-hidden']) element.removeAttribute(name);
    if (/display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(element.getAttribute('style') ?? ''))
      element.removeAttribute('style');
  }
  for (const show of copy.body.querySelectorAll(SHOWS)) {
    if (!copy.contains(show) || show.closest(FURNITURE)) continue;
    const slides = [...show.querySelectorAll(SLIDES)].filter((slide) => !slide.matches(COPIES) && !slide.parentElement?.closest(SLIDES));
    if (slides.length < 2 || !slides.every(isPicture)) continue;
    const known = new Set<string>();
    const figures = slides.flatMap((slide) => figuresOf(slide, known));
    show.replaceWith(...figures);
  }
}

/** One picture with its caption, not a card that leads to another page. */
function isPicture(slide: Element): boolean {
  if (!slide.querySelector('img, noscript') || slide.textContent.trim().length > LONGEST_CAPTION) return false;
  return ![...slide.querySelectorAll('a[href]')].some(
    (link) => link.querySelector('h1, h2, h3, h4, h5') || link.closest('h1, h2, h3, h4, h5'),
  );
}

function figuresOf(slide: Element, known: Set<string>): Element[] {
  const images = [...slide.querySelectorAll('img')];
  const name = images.map((image) => image.getAttribute('data-src') ?? image.getAttribute('src') ?? '').join(' ');
  if (name !== '' && known.has(name)) return [];
  known.add(name);
  const own = [...slide.querySelectorAll('figure')];
  if (own.length > 0) return own;
  const figure = slide.ownerDocument.createElement('figure');
  figure.append(...slide.childNodes);
  const caption = figure.textContent.trim();
  if (caption !== '' && images.length > 0) {
    const words = slide.ownerDocument.createElement('figcaption');
    for (const node of [...figure.childNodes]) if (node.textContent?.trim() && !holdsImage(node)) words.append(node);
    if (words.childNodes.length > 0) figure.append(words);
  }
  return [figure];
}

const holdsImage = (node: Node): boolean =>
  node.nodeType === 1 && ((node as Element).matches('img, picture') || (node as Element).querySelector('img') !== null);
