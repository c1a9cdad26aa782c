// Images of a page that its scripts would have loaded later: given the address that they stand for.
import { LIMITS } from '@/utils/core/limits';
import { resolve } from '../page/page';
import { pickSource } from './srcset';
import { isCounterAddress, isTrackingPixel } from '@/utils/sanitise/tracking-pixel';

/** Where scripts find the address that they will load, the commonest first. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-img-src',
  'data-image-src',
  'data-delayed-url',
  'data-url',
  'data-image',
  'data-actualsrc',
  'data-echo',
  'data-runner-src',
  'nitro-lazy-src',
  'data-flickity-lazyload',
];
/** Names that scripts also use for something else, such as where to share the image. */
const AMBIGUOUS = new Set(['data-original', 'data-url', 'data-image']);
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sizes-srcset', 'nitro-lazy-srcset'];

/** What is of no use once the address is known. */
const LATER = new Set(['class', 'srcset', 'sizes', 'loading', ...LAZY_SETS]);

/** A drawing that only holds the place of an image. */
const PLACEHOLDER = /placeholder|spacer|blank|transparent|pixel|loading|lazy|1x1|grey|gray/i;
const DRAWING = /\.(?:gif|png|svg|jpe?g|webp)$/i;

/** Gives every image of a copy its real, absolute address, at about the width of a column of text. */
export function repairImages(copy: Document, base: string): void {
  restoreNoscriptImages(copy);
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

function bestAddress(image: Element): string | null {
  const sets = [image, ...(image.parentElement?.nodeName === 'PICTURE' ? image.parentElement.querySelectorAll(':scope > source') : [])]
    .flatMap((holder) => ['srcset', ...LAZY_SETS].map((name) => holder.getAttribute(name)))
    .filter((set) => set !== null);
  for (const set of sets) {
    const picked = pickSource(set);
    if (picked && !isPlaceholder(picked)) return picked;
  }
  const src = image.getAttribute('src')?.trim() ?? '';
  const isEmpty = isPlaceholder(src);
  const given = new Set(image.getAttributeNames());
  const names = LAZY.filter((name) => given.has(name));
  const lazy = names
    .map((name) => ({ name, value: image.getAttribute(name)?.trim() ?? '' }))
    .find(({ name, value }) => looksLikeAddress(value) && (isEmpty || !AMBIGUOUS.has(name) || IMAGE_FILE.test(value)))?.value;
  if (lazy) return lazy;
  return isEmpty ? null : src;
}

/** Told by what stands last in the address, or last before its query. */
const isPlaceholder = (address: string): boolean =>
  /^(?:data:|about:|blob:|#|$)/i.test(address) ||
  address
    .slice(0, LIMITS.address)
    .split('?')
    .some((part) => DRAWING.test(part) && PLACEHOLDER.test(part.split(/[^-.\w]/).at(-1) ?? ''));

/** The same attributes hold JSON and names of colours elsewhere. */
const looksLikeAddress = (value: string) =>
  /^(https?:)?\/\/|^[./\w%-]+\.(jpe?g|png|webp|avif|gif)|^\/[^/]/i.test(value) && !/\s/.test(value);

const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i;

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
  noscript.parentElement?.closest('figure, p, a, [class*="image" i], [class*="img" i], [class*="photo" i], [class*="lazy" i]') != null &&
  !hasShownImage(noscript.parentElement);

function hasShownImage(holder: Element): boolean {
  // Not gathered: a holder of thousands is asked once for each.
  for (const image of holder.getElementsByTagName('img')) if (image.closest('noscript') === null) return true;
  return false;
}
