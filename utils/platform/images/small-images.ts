// Small pictures of a page's images: drawn by the page, by the extension where it may fetch them, else cut from what is seen of the page.
import { mayFetchImage } from '@/utils/base/private-host';
import { MAX_IMAGE_BYTES } from '@/utils/core/image';
import { z } from '@/utils/core/zod';
import { browser } from '../browser';
import { type ActiveTab, runFunction } from '../page';
import { mayReach } from '../permissions';
import { drawSmall, type ImagePlaces, placesOfImages } from './look-in-page';

/** Pixels: twice what is shown. */
const SIDE = 160;
const LIMITS = { bytes: MAX_IMAGE_BYTES, milliseconds: 6_000 };
const WITHIN = { ms: 7_000, else: 'image-unreachable' } as const;
/** Of an image that is cut off at the edge of the window, so much has to be seen. */
const SEEN = 0.6;

const Place = z.object({
  at: z.int(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  naturalWidth: z.int(),
  naturalHeight: z.int(),
});
const Places = z.object({ width: z.number(), height: z.number(), places: z.array(z.nullable(Place)) });
/** Characters; such a picture is some 10 KB. */
const Drawn = z.object({ base64: z.string().check(z.maxLength(200_000)), url: z.url() });

/** Null where the page does not answer. */
export const readPlaces = (tab: ActiveTab, urls: string[]): Promise<ImagePlaces | null> =>
  runFunction(tab, placesOfImages, [urls], WITHIN).then(
    (answer) => Places.safeParse(answer).data ?? null,
    () => null,
  );

/** Null where it may not be fetched. */
export async function smallImage(tab: ActiveTab, url: string, pageUrl: string): Promise<Blob | null> {
  if (!mayFetchImage(url, pageUrl)) return null;
  const drawn = Drawn.safeParse(await runFunction(tab, drawSmall, [url, SIDE, LIMITS], WITHIN).catch(() => null)).data;
  const own = drawn ?? ((await mayReach(url)) ? Drawn.safeParse(await drawSmall(url, SIDE, LIMITS)).data : undefined);
  return own && mayFetchImage(own.url, pageUrl) ? jpegOf(own.base64) : null;
}

/** What is seen of the tab, where it is the one in front; null where the browser does not show it. */
export async function seenOf({ id, windowId }: ActiveTab): Promise<ImageBitmap | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  if (!tab?.active) return null;
  const shown = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 85 }).catch(() => null);
  return shown ? createImageBitmap(jpegOf(shown.slice(shown.indexOf(',') + 1))) : null;
}

/** A picture of what stands there; null where too little of it is in view. */
export async function cutOut(
  seen: ImageBitmap,
  page: ImagePlaces,
  place: NonNullable<ImagePlaces['places'][number]>,
): Promise<Blob | null> {
  const [left, top] = [Math.max(0, place.x), Math.max(0, place.y)];
  const width = Math.min(page.width, place.x + place.width) - left;
  const height = Math.min(page.height, place.y + place.height) - top;
  if (width < 1 || height < 1 || width * height < SEEN * place.width * place.height) return null;
  const scale = seen.width / page.width;
  const smaller = Math.min(1, SIDE / width);
  const canvas = new OffscreenCanvas(Math.max(1, width * smaller), Math.max(1, height * smaller));
  canvas.getContext('2d')?.drawImage(seen, left * scale, top * scale, width * scale, height * scale, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

const jpegOf = (base64: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' });
