// A small copy of an image, for a list that shows many.

/** Pixels on either side: twice what is shown, for fine screens. */
const SIDE = 96;

/** Cut to a square; null where the browser cannot read it. */
export async function thumbnailOf(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | null> {
  const image = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (!image) return null;
  const side = Math.min(image.width, image.height);
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const [left, top] = [(image.width - side) / 2, (image.height - side) / 2];
  canvas.getContext('2d')?.drawImage(image, left, top, side, side, 0, 0, SIDE, SIDE);
  image.close();
  return canvas.convertToBlob({ type: 'image/webp' });
}
