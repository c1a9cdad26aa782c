// Images of a page that no `img` shows: elements of libraries, backgrounds of figures.
import { LIMITS } from '@/utils/core/limits';
import { isPlaceholder, looksLikeAddress } from './image-addresses';

/** Elements that stand for an image, and what figures show as their background. */
export function makeImages(copy: Document): void {
  for (const element of copy.querySelectorAll(
    'amp-img, amp-anim, ion-img, lazy-image, v-lazy-image, image-component, progressive-img, img-comparison',
  ))
    if (!element.querySelector('img')) standFor(element, null);
  for (const figure of copy.querySelectorAll('figure, [role="img" i][style], [role="img" i][data-bg]')) {
    if (figure.querySelector('img, iframe, pre, table, blockquote, video')) continue;
    for (const element of [figure, ...figure.querySelectorAll('*')]) {
      const named = BACKGROUNDS.map((name) => element.getAttribute(name)?.trim()).find(Boolean);
      const address = named ? (urlIn(named) ?? named) : urlIn(element.getAttribute('style') ?? '');
      if (!address || isPlaceholder(address) || !looksLikeAddress(address)) continue;
      standFor(element, address);
      break;
    }
  }
}
const BACKGROUNDS = ['data-bg', 'data-background', 'data-background-image', 'data-bg-url', 'data-bgset', 'data-image-src', 'data-lazy-bg'];

/** `url(…)` of a style. */
const urlIn = (style: string): string | null => /\burl\(\s*["']?([^"')\s]+)/i.exec(style.slice(0, LIMITS.address))?.[1] ?? null;

/** An image in the place of an element, or within a figure that shows one. */
function standFor(element: Element, address: string | null): void {
  const image = element.ownerDocument.createElement('img');
  if (address === null)
    for (const { name, value } of element.attributes)
      if (/^(?:src|srcset|alt|width|height|title|data-[\w-]+)$/.test(name)) image.setAttribute(name, value);
  if (address !== null) {
    image.setAttribute('src', address);
    image.setAttribute('alt', element.getAttribute('aria-label') ?? '');
  }
  if (element.nodeName === 'FIGURE') element.prepend(image);
  else element.replaceWith(image);
}
