// What is known of an image that was not fetched: its size as the page says it, its type as its address says it.
import type { ImageCandidate } from '@/utils/core/clip';
import { imageWords } from './image-words';

const TYPES = new Map([
  ['jpg', 'JPEG'],
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
  ['webp', 'WebP'],
  ['gif', 'GIF'],
  ['avif', 'AVIF'],
  ['svg', 'SVG'],
]);

/** `1200 × 630 JPEG`, or as much of it as is known. */
export function imageKind({ url, width, height }: ImageCandidate): string {
  const { pathname, searchParams } = new URL(url);
  // Image servers name the type in a parameter.
  const ending = searchParams.get('format') ?? searchParams.get('fm') ?? /\.(\w+)\/?$/.exec(pathname)?.[1] ?? '';
  const type = TYPES.get(ending.toLowerCase()) ?? '';
  return width && height ? imageWords.imageSize(width, height, type).trim() : type;
}
