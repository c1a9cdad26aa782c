// The lead image: its formats, how each is known by its first bytes, and what is refused.
import { z } from './zod';

/** Pillow's names; a format's `image.format`. */
export const ImageFormat = z.enum(['JPEG', 'PNG', 'GIF', 'WEBP']);
export type ImageFormat = z.infer<typeof ImageFormat>;

/** A lead image by reference: its bytes are kept once, by what they are known by. */
export const ImageRef = z.object({
  /** SHA-256, hex, of its bytes. */
  hash: z.string(),
  format: ImageFormat,
  /** Pixels. */
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  /** Where it was fetched from; null when the curator dropped or pasted it. */
  from: z.nullable(z.string()),
  /** What the page's bytes were, where that is not what is kept: `AVIF`, `GIF`. */
  convertedFrom: z.nullable(z.string()),
});
export type ImageRef = z.infer<typeof ImageRef>;

/** The same with its bytes, decoded and encoded again by us: never the page's own. */
export interface LeadImage extends ImageRef {
  bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes; a page chooses the image, so its size has to be bounded before it is read. */
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;
/** Width × height; checked in the header before anything is decoded. */
export const MAX_IMAGE_PIXELS = 40_000_000;
