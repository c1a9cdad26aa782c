// Images of a page that its scripts would have loaded later: given the address that they stand for.
import { resolve } from '../page/page';
import { bestAddress, isPlaceholder, LATER, LAZY } from './image-addresses';
import { makeImages } from './make-images';
import { isCounterAddress, isTrackingPixel } from '@/utils/sanitise/tracking-pixel';

/** Gives every image of a copy its real, absolute address, at about the width of a column of text. */
export function repairImages(copy: Document, base: string): void {
  restoreNoscriptImages(copy);
  makeImages(copy);
  for (const image of copy.querySelectorAll('img')) {
    // Readers drop the style that tells.
    if (isTrackingPixel(image) && !image.hasAttribute('width')) {
      image.remove();
      continue;
    }
    const address = bestAddress(image);
    const absolute = address === null ? null : resolve(address, base);
    if (absolute) image.setAttribute('src', absolute);
    // Readability looks for an address once more in what is called lazy, and takes it as it stands.
    for (const name of image.getAttributeNames()) if (LATER.has(name) || (absolute && LAZY.includes(name))) image.removeAttribute(name);
  }
  for (const figure of copy.querySelectorAll('figure')) dropOtherScreens(figure);
  // What it offered has been chosen from.
  for (const source of copy.querySelectorAll('picture > source')) source.remove();
  for (const picture of copy.querySelectorAll('picture')) picture.replaceWith(...picture.childNodes);
}

/** One picture for wide screens and one for narrow ones, with one caption: the first stands for both. */
function dropOtherScreens(figure: Element): void {
  const images = figure.querySelectorAll('img');
  const [one, other] = images;
  if (images.length !== 2 || !one || !other || one.parentElement !== other.parentElement) return;
  const alt = one.getAttribute('alt')?.trim();
  if (alt && alt === other.getAttribute('alt')?.trim()) other.remove();
}

/** With scripts on, what stands in `noscript` is text: often the image that a script would have loaded. */
function restoreNoscriptImages(copy: Document): void {
  for (const noscript of copy.querySelectorAll('noscript')) {
    const image = imageIn(noscript, copy);
    const before = noscript.previousElementSibling;
    const placeholder = before?.nodeName === 'IMG' ? before : before?.querySelector('img');
    if (image && placeholder && before?.textContent?.trim() === '' && mayReplace(placeholder, before === placeholder, image))
      placeholder.replaceWith(image);
    else if (image && isAlone(noscript)) noscript.before(image);
    noscript.remove();
  }
}

/** Beside an image, `noscript` holds a better copy of it; after a figure, only what the figure lacks. A counter is never a copy. */
const mayReplace = (image: Element, isBeside: boolean, other: Element): boolean =>
  bestAddress(image) === null ||
  (!isCounterAddress(other.getAttribute('src') ?? '') && (isBeside || isPlaceholder(image.getAttribute('src')?.trim() ?? '')));

/** The one image of a `noscript`; counters of one pixel are none. */
function imageIn(noscript: Element, copy: Document): Element | null {
  const html = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!/<img/i.test(html)) return null;
  const holder = copy.createElement('div');
  holder.innerHTML = html;
  const images = holder.querySelectorAll('img');
  const [image] = images;
  if (images.length !== 1 || !image || (holder.textContent ?? '').trim() !== '') return null;
  return isTrackingPixel(image) ? null : image;
}

/** In a figure or a holder without an image of its own, where the image is what the holder is for. */
const isAlone = (noscript: Element) =>
  noscript.parentElement != null &&
  (noscript.parentElement.closest('figure, p, a, [class*="image" i], [class*="img" i], [class*="photo" i], [class*="lazy" i]') !== null ||
    standsInText(noscript) ||
    (standsInText(noscript.parentElement) && noscript.parentElement.textContent.trim() === noscript.textContent.trim())) &&
  (standsInText(noscript) || !hasShownImage(noscript.parentElement));

/** Between two blocks of text. */
const standsInText = ({ previousElementSibling, nextElementSibling }: Element): boolean =>
  [previousElementSibling, nextElementSibling].every(
    (beside) => beside !== null && /^(?:P|H[2-6]|UL|OL|FIGURE|BLOCKQUOTE)$/.test(beside.nodeName),
  );

function hasShownImage(holder: Element): boolean {
  // Not gathered: a holder of thousands is asked once for each.
  for (const image of holder.getElementsByTagName('img')) if (image.closest('noscript') === null) return true;
  return false;
}
