// Where an image of a page has its address, as its scripts would find it.
import { LIMITS } from '@/utils/core/limits';
import { pickSource } from './srcset';

/** Where scripts find the address that they will load, the commonest first. */
export const LAZY = [
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
export const LATER = new Set(['class', 'srcset', 'sizes', 'loading', ...LAZY_SETS]);

/** A drawing that only holds the place of an image. */
const PLACEHOLDER = /placeholder|spacer|blank|transparent|pixel|loading|loader|spinner|lazy|1x1|grey|gray/i;
const DRAWING = /\.(?:gif|png|svg|jpe?g|webp)$/i;

/** The address of an image at about the width of a column of text; null where it has none. */
export function bestAddress(image: Element): string | null {
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
  return isEmpty ? unnamedAddress(image) : src;
}

/** A script of its own may keep it in any attribute, in an object too, or load what the image leads to. */
function unnamedAddress(image: Element): string | null {
  for (const { name, value } of image.attributes) {
    if (!name.startsWith('data-') || value.length > LIMITS.address) continue;
    const said = /^\s*[{[]/.test(value) ? addressInJson(value) : value.trim();
    if (said && !/\s/.test(said) && IMAGE_FILE.test(said) && !isPlaceholder(said)) return said;
  }
  const link = image.parentElement?.nodeName === 'A' ? (image.parentElement.getAttribute('href') ?? '') : '';
  return IMAGE_FILE.test(link) && !isPlaceholder(link) ? link : null;
}

function addressInJson(json: string): string | null {
  try {
    const values = Object.values(JSON.parse(json) as object).flatMap((value) =>
      typeof value === 'object' ? Object.values(value ?? {}) : value,
    );
    return values.find((value): value is string => typeof value === 'string' && IMAGE_FILE.test(value)) ?? null;
  } catch {
    return null;
  }
}

/** Told by what stands last in the address, or last before its query. */
export const isPlaceholder = (address: string): boolean =>
  /^(?:data:|about:|blob:|#|$)/i.test(address) ||
  address
    .slice(0, LIMITS.address)
    .split('?')
    .some((part) => DRAWING.test(part) && PLACEHOLDER.test(part.split(/[^-.\w]/).at(-1) ?? ''));

/** The same attributes hold JSON and names of colours elsewhere. */
export const looksLikeAddress = (value: string) =>
  /^(https?:)?\/\/|^[./\w%-]+\.(jpe?g|png|webp|avif|gif)|^\/[^/]/i.test(value) && !/\s/.test(value);

const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i;
