// The images that may stand for an article, the page's own choice first.
import type { ImageCandidate, Source } from '@/utils/core/clip';
import { singleLine } from '@/utils/core/text';
import { isNode } from './json-ld';
import { type Page, resolve } from './page';

const MOST = 12;

const META: [Source, string][] = [
  ['open-graph', 'meta[property="og:image" i], meta[property="og:image:secure_url" i], meta[name="og:image" i]'],
  ['meta', 'meta[name="twitter:image" i], meta[property="twitter:image" i], meta[name="twitter:image:src" i]'],
];

/** At most a dozen candidates, each address once. */
export function readImages(page: Page): ImageCandidate[] {
  const named = META.flatMap(([source, selector]) =>
    [...page.document.querySelectorAll(selector)].map((meta) => candidate(page, meta.getAttribute('content'), '', source)),
  );
  const structured = [page.structured.article['image']].flat().map((image) =>
    candidate(page, isNode(image) ? image['url'] : image, '', 'json-ld'),
  );
  return distinct([...named, ...structured]);
}

/** Candidates from an article's body, after those that the page names itself. */
export function addBodyImages(page: Page, candidates: ImageCandidate[], body: ParentNode): ImageCandidate[] {
  const images = [...body.querySelectorAll('img[src]')].map((img) =>
    candidate(page, img.getAttribute('src'), img.getAttribute('alt') ?? '', 'readability'),
  );
  return distinct([...candidates, ...images]);
}

function candidate({ base }: Page, src: unknown, alt: string, source: Source): ImageCandidate | null {
  const url = typeof src === 'string' && src.trim() !== '' ? resolve(src.trim(), base) : null;
  return url ? { url, alt: singleLine(alt), source } : null;
}

function distinct(candidates: (ImageCandidate | null)[]): ImageCandidate[] {
  const byUrl = new Map(candidates.flatMap((found) => (found ? [[found.url, found] as const] : [])).toReversed());
  return [...byUrl.values()].toReversed().slice(0, MOST);
}
