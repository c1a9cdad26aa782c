// What a page is asked of its images: where each stands, and a small picture of it. Both run in the page: nothing from outside of them may
// be named in them.

export interface ImagePlaces {
  /** CSS pixels of the window. */
  width: number;
  height: number;
  /** For each address; null: the page shows no such image. `at`: which of its images. Sizes in pixels, 0 where it has not loaded. */
  places: ({ at: number; x: number; y: number; width: number; height: number; naturalWidth: number; naturalHeight: number } | null)[];
}

export function placesOfImages(urls: string[]): ImagePlaces {
  const images = [...document.images];
  return {
    width: innerWidth,
    height: innerHeight,
    places: urls.map((url) => {
      const at = images.findIndex((image) => image.currentSrc === url || image.src === url);
      const image = images[at];
      if (!image) return null;
      const { x, y, width, height } = image.getBoundingClientRect();
      return { at, x, y, width, height, naturalWidth: image.naturalWidth, naturalHeight: image.naturalHeight };
    }),
  };
}

/** `url`: where redirects led. */
export type DrawnImage = { base64: string; url: string } | { failed: true };

/** A JPEG that is at most `side` pixels wide, drawn by the page's own power. */
export async function drawSmall(url: string, side: number, limits: { bytes: number; milliseconds: number }): Promise<DrawnImage> {
  try {
    const signal = AbortSignal.timeout(limits.milliseconds);
    const response = await fetch(url, { cache: 'force-cache', credentials: 'same-origin', signal });
    if (!response.ok || Number(response.headers.get('content-length')) > limits.bytes) return { failed: true };
    const bitmap = await createImageBitmap(await response.blob());
    const scale = Math.min(1, side / bitmap.width);
    const canvas = new OffscreenCanvas(Math.max(1, bitmap.width * scale), Math.max(1, bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })).arrayBuffer());
    return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), url: response.url };
  } catch {
    return { failed: true };
  }
}
