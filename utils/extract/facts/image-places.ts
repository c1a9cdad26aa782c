// Where a page names the image that stands for its article, the best place first. A newcomer adds a row.
import type { Source } from '@/utils/core/clip';
import { isNode, type JsonLd } from '../page/json-ld';
import type { Page } from '../page/page';
import { meta, ownElements } from './field-place';

/** An image as a page names it: its address still relative, its size where it is said. */
export interface NamedImage {
  src: unknown;
  alt?: string | null | undefined;
  width?: unknown;
  height?: unknown;
}

interface ImagePlace {
  source: Source;
  read(page: Page): NamedImage[];
}

export const IMAGE_PLACES: ImagePlace[] = [
  { source: 'open-graph', read: openGraph },
  { source: 'json-ld', read: ({ structured: { article, byId } }) => structured(article['image'], byId) },
  { source: 'meta', read: named('twitter:image', 'twitter:image:src') },
  { source: 'json-ld', read: ({ structured: { webPage, byId } }) => structured(webPage['primaryImageOfPage'] ?? webPage['image'], byId) },
  {
    source: 'meta',
    read: named('parsely-image-url', 'sailthru.image.full', 'thumbnail', 'thumbnailurl', 'image', 'msapplication-tileimage-article'),
  },
  {
    source: 'meta',
    read: ({ document }) => [...document.querySelectorAll('link[rel~="image_src" i]')].map((link) => ({ src: link.getAttribute('href') })),
  },
  { source: 'json-ld', read: ({ structured: { article, byId } }) => structured(article['thumbnailUrl'], byId) },
  { source: 'page', read: (page) => ownElements(page, 'article img, main img, [role="main"] img, figure img').map(shown).filter(isLarge) },
  { source: 'page', read: (page) => ownElements(page, 'video[poster]').map((video) => ({ src: video.getAttribute('poster') })) },
];

function named(...names: string[]) {
  return (page: Page): NamedImage[] => meta(...names)(page).map((src) => ({ src }));
}

/** Open Graph gives each image its size in the properties that follow it. */
function openGraph({ document }: Page): NamedImage[] {
  const images: NamedImage[] = [];
  for (const element of document.querySelectorAll('meta[property^="og:image" i], meta[name^="og:image" i]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.trim();
    const last = images.at(-1);
    if (!content) continue;
    if (name === 'og:image' || (!last && /:(?:secure_)?url$/.test(name))) images.push({ src: content });
    else if (last) Object.assign(last, { [name.replace('og:image:', '')]: content });
  }
  return images;
}

function structured(value: unknown, known: ReadonlyMap<string, JsonLd>): NamedImage[] {
  return [value].flat().flatMap((image): NamedImage[] => {
    if (typeof image === 'string') return [{ src: image }];
    const node = isNode(image) ? { ...(typeof image['@id'] === 'string' && known.get(image['@id'])), ...image } : {};
    return [
      {
        src: node['url'] ?? node['contentUrl'],
        alt: typeof node['caption'] === 'string' ? node['caption'] : '',
        width: node['width'],
        height: node['height'],
      },
    ];
  });
}

/** What the browser has chosen and measured, where it has; else what the markup says. */
function shown(element: Element): NamedImage {
  const image = element as Partial<HTMLImageElement>;
  const src = image.currentSrc || element.getAttribute('src') || element.getAttribute('data-src');
  const widest = widthsIn(element.getAttribute('srcset') ?? '').reduce((most, width) => Math.max(most, width), 0);
  return {
    src,
    alt: element.getAttribute('alt'),
    width: image.naturalWidth || widest || element.getAttribute('width'),
    height: image.naturalHeight || (widest ? null : element.getAttribute('height')),
  };
}

const widthsIn = (srcset: string): number[] => Array.from(srcset.matchAll(/\s(\d+)w(?:,|$)/g), ([, width]) => Number(width));

/** Pixels; a smaller image beside an article is a portrait or a button. Where no size is said, it is not guessed. */
const LEAST_WIDTH = 300;

const isLarge = ({ width }: NamedImage): boolean => Number(width) >= LEAST_WIDTH;
