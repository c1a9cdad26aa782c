// Makes an image of ours smaller than so many bytes, for whoever takes no larger ones.
import { readImageHeader } from '@/utils/base/image-header';
import type { LeadImage } from '@/utils/core/image';

/** Pixels of the long side, and the quality, one after the other. */
const ATTEMPTS = [
  [1600, 0.8],
  [1200, 0.8],
  [1000, 0.7],
  [800, 0.6],
  [600, 0.5],
] as const;

/**
 * As JPEG, or as WebP where it may have transparency; null where the last attempt is still too large. For pages and workers of the
 * extension.
 */
export async function shrinkImage(bytes: Uint8Array, most: number): Promise<Pick<LeadImage, 'bytes' | 'format'> | null> {
  const format = readImageHeader(bytes)?.type === 'JPEG' ? 'JPEG' : 'WEBP';
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
  try {
    for (const [longSide, quality] of ATTEMPTS) {
      const scale = Math.min(1, longSide / Math.max(bitmap.width, bitmap.height));
      const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob({ type: `image/${format.toLowerCase()}`, quality });
      // A canvas that cannot write the type asked for writes PNG.
      const written = blob.type === 'image/png' ? 'PNG' : format;
      if (blob.size <= most) return { bytes: new Uint8Array(await blob.arrayBuffer()), format: written };
    }
    return null;
  } finally {
    bitmap.close();
  }
}
