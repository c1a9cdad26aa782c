// Turns the bytes of any image into a lead image of our own making: decoded, scaled down, encoded again.
import { type ImageFormat, type LeadImage, MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS } from '@/utils/core/image';
import { type ImageType, readImageHeader } from '@/utils/base/image-header';
import { fail } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';

/** What to try, in this order, until the file is comfortable. `longSide` in pixels. */
interface Attempt {
  format: ImageFormat;
  longSide: number;
  quality: number;
}

/** Bytes. A slow upload of more runs into the 30 s that Chrome gives its worker. */
const COMFORTABLE_BYTES = 1_000_000;

const lossy = (format: ImageFormat): Attempt[] => [
  { format, longSide: 2000, quality: 0.9 },
  { format, longSide: 1600, quality: 0.8 },
  { format, longSide: 1200, quality: 0.8 },
];

/** A PNG that stays large is a photograph: JPEG then, or WebP where it has transparency. */
const lossless = (opaque: boolean): Attempt[] => [{ format: 'PNG', longSide: 2000, quality: 1 }, ...lossy(opaque ? 'JPEG' : 'WEBP')];

const ATTEMPTS: Record<ImageType, (opaque: boolean) => Attempt[]> = {
  JPEG: () => lossy('JPEG'),
  PNG: lossless,
  GIF: lossless,
  WEBP: () => lossy('WEBP'),
  AVIF: (opaque) => (opaque ? lossy('JPEG') : lossless(false)),
};

/**
 * Only pixels survive: no metadata, nothing appended, the first frame of an animation, upright.
 * At most 2000 pixels on the long side, and 1 MB where that can be had. For pages and workers of the extension.
 * @param from where the bytes were fetched; null when dropped or pasted.
 * @throws ProblemError image-unknown, image-too-large {limit}, image-broken
 */
export async function reencodeImage(bytes: Uint8Array<ArrayBuffer>, from: string | null): Promise<LeadImage> {
  if (bytes.length > MAX_IMAGE_BYTES) fail('image-too-large', { limit: `${MAX_IMAGE_BYTES / 2 ** 20} MB` });
  const header = readImageHeader(bytes) ?? fail('image-unknown');
  refuseSize(header.width * header.height);
  const blob = new Blob([bytes], { type: `image/${header.type.toLowerCase()}` });
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => fail('image-broken'));
  try {
    // A header may understate what its decoder makes of it.
    refuseSize(bitmap.width * bitmap.height);
    const opaque = header.type === 'JPEG' || isOpaque(bitmap);
    const image = await encodeSmall(bitmap, ATTEMPTS[header.type](opaque));
    return { ...image, hash: await sha256(image.bytes), from, convertedFrom: image.format === header.type ? null : header.type };
  } finally {
    bitmap.close();
  }
}

type Encoded = Pick<LeadImage, 'bytes' | 'format' | 'width' | 'height'>;

/** The first attempt that is comfortable, else the smallest. */
async function encodeSmall(bitmap: ImageBitmap, attempts: readonly Attempt[]): Promise<Encoded> {
  const made: Encoded[] = [];
  for (const attempt of attempts) {
    const image = await encode(bitmap, attempt);
    if (image.bytes.length <= COMFORTABLE_BYTES) return image;
    made.push(image);
  }
  return made.reduce((least, image) => (image.bytes.length < least.bytes.length ? image : least));
}

async function encode(bitmap: ImageBitmap, { format, longSide, quality }: Attempt): Promise<Encoded> {
  const { canvas } = draw(bitmap, longSide);
  const blob = await canvas.convertToBlob({ type: `image/${format.toLowerCase()}`, quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // A canvas that cannot write the type asked for writes PNG.
  const written = blob.type === 'image/png' ? 'PNG' : format;
  return { bytes, format: written, width: canvas.width, height: canvas.height };
}

function isOpaque(bitmap: ImageBitmap): boolean {
  const { canvas, context } = draw(bitmap, 2000);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

function draw(bitmap: ImageBitmap, longSide: number) {
  const scale = Math.min(1, longSide / Math.max(bitmap.width, bitmap.height));
  const side = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  const canvas = new OffscreenCanvas(side(bitmap.width), side(bitmap.height));
  // Everything drawn is read back, so it had better not be on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true }) ?? fail('image-broken');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

function refuseSize(pixels: number): void {
  if (pixels === 0) fail('image-broken');
  if (pixels > MAX_IMAGE_PIXELS) fail('image-too-large', { limit: `${MAX_IMAGE_PIXELS / 1e6} megapixels` });
}
