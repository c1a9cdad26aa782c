// The images that may stand for an article, the page's own choice first.
import type { ImageCandidate, Source } from '@/utils/core/clip';
import { LIMITS } from '@/utils/core/limits';
import { singleLine } from '@/utils/base/text';
import { IMAGE_PLACES, type NamedImage } from './image-places';
import { pickSource } from '../repair/srcset';
import { isNode } from '../page/json-ld';
import { type Page, resolve } from '../page/page';

/** At most a dozen candidates, each address once. A stale head's images belong to the page before. */
export function readImages(page: Page): ImageCandidate[] {
  const logo = page.structured.article['publisher'];
  const logos = new Set(isNode(logo) ? [logo['logo']].flat().map((one) => (isNode(one) ? one['url'] : one)) : []);
  const found = IMAGE_PLACES.filter(({ source }) => !page.stale || source === 'page').flatMap(({ source, read }) =>
    read(page)
      .slice(0, LIMITS.imagesSeen)
      .map((image) => (logos.has(image.src) ? null : candidate(page, image, source))),
  );
  return distinct(found);
}

/** Candidates from an article's body, after those that the page names itself. */
export function addBodyImages(page: Page, candidates: ImageCandidate[], body: ParentNode): ImageCandidate[] {
  const images = [...body.querySelectorAll('img[src]')].slice(0, LIMITS.imagesSeen).map((img) =>
    candidate(
      page,
      {
        src: img.getAttribute('src'),
        alt: img.getAttribute('alt'),
        width: img.getAttribute('width'),
        height: img.getAttribute('height'),
      },
      'readability',
    ),
  );
  return distinct([...candidates, ...images]);
}

/** File names of what stands for a site, for nothing yet, or for a count of visitors: `icon-32x32.png`, not `icon-of-the-seas.jpg`. */
const NO_LEAD = new RegExp(
  [
    '^(?:(?:cropped|og|site|app|user|author|header|footer|brand|mobile|touch)[_-]?)*',
    '(?:sprites?|placeholder|(?:default|fallback|generic|no)[_-]?(?:image|img|share|social|og|thumb(?:nail)?|card)',
    '|spacer|blank|transparent|pixel|1x1',
    '|avatar|gravatar|favicon|(?:apple-)?touch-icon(?:-precomposed)?|icon)',
    '(?:[_-](?:default|large|small|full|big))*',
    // A size: what begins one may not stand within it, or there were many ways to read `1111`.
    '(?:\\d[\\dx]*)?(?:[_@-]\\d[\\dx]*)*',
    '(?:\\.\\w+)*$',
  ].join(''),
  'i',
);
/** A logo is one with its owner's name around it, too. */
const LOGO = /(?:^|[/_.-])(?:site|header|footer|brand)?[_-]?logo(?:type|s)?(?:[_.\d-]|$)/i;
/** Pixels; below, it is an icon or a tracking pixel. */
const LEAST_SIDE = 50;

function candidate({ base }: Page, { src, alt, ...size }: NamedImage, source: Source): ImageCandidate | null {
  // An image that is written out in its address is too long for one, too.
  const named = typeof src === 'string' ? addressIn(src.trim()) : '';
  const url = named !== '' && named.length <= LIMITS.address ? resolve(named, base) : null;
  if (!url || url.length > LIMITS.address || isForSomethingElse(new URL(url).pathname)) return null;
  const [width, height] = [pixels(size.width), pixels(size.height)];
  if ((width ?? LEAST_SIDE) < LEAST_SIDE || (height ?? LEAST_SIDE) < LEAST_SIDE) return null;
  return { url, alt: singleLine((alt ?? '').slice(0, LIMITS.said), LIMITS.alt), source, width, height };
}

/** Some themes give all that a picture is offered in: `a.jpg 300w, b.jpg 1200w`. */
const addressIn = (src: string): string => (src.length <= LIMITS.said && IS_SET.test(src) ? (pickSource(src) ?? '') : src);
const IS_SET = /^\S+ \d{1,5}(?:\.\d{1,3})?[wx](?:,|$)/;

/** What is played, or read, is no picture. */
const NO_PICTURE = /\.(?:mp4|m4v|webm|mov|ogv|m3u8|mp3|m4a|ogg|pdf|html?|swf)$/i;

/** Characters; such names are short. */
const LONGEST_NAME = 200;

function isForSomethingElse(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (name.length <= LONGEST_NAME && NO_LEAD.test(name)) || LOGO.test(path) || NO_PICTURE.test(path);
}

/** A length in pixels, however it is written; null where it is none. */
function pixels(value: unknown): number | null {
  const given = isNode(value) ? value['value'] : value;
  const written = typeof given === 'number' || typeof given === 'string' ? String(given) : '';
  const length = Math.round(Number.parseFloat(written));
  return length > 0 && length < 100_000 && !written.includes('%') ? length : null;
}

/** Each address once, at its first place, with the size that any of its places gives. */
function distinct(candidates: (ImageCandidate | null)[]): ImageCandidate[] {
  const byUrl = new Map<string, ImageCandidate>();
  for (const found of candidates) {
    if (!found) continue;
    const known = byUrl.get(found.url) ?? found;
    byUrl.set(found.url, {
      ...known,
      alt: known.alt || found.alt,
      width: known.width ?? found.width,
      height: known.height ?? found.height,
    });
  }
  return [...byUrl.values()].slice(0, LIMITS.images);
}
