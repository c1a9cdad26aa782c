/** What the test extension's page and its worker do for the image tests, as the global `ImagePage`. */
import type { LeadImage } from '@/utils/core/image';
import { ProblemError } from '@/utils/core/problem';
import { fetchImageWithPage, fetchImageWithPermission } from '@/utils/platform/images/fetch-image';
import { reencodeImage } from '@/utils/platform/images/reencode-image';

export type Outcome = { milliseconds: number } & (
  | { problem: string }
  | { image: Pick<LeadImage, 'format' | 'width' | 'height' | 'convertedFrom'>; bytes: number[]; corners: number[][] }
);

async function reencodeFile(path: string): Promise<Outcome> {
  const response = await fetch(path);
  return reencode(new Uint8Array(await response.arrayBuffer()));
}

function reencodeInWorker(path: string): Promise<Outcome> {
  const worker = new Worker('/worker.js');
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data as Outcome));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(path);
  });
}

/** Something like a photograph, too large on purpose; half transparent where `alpha` is 0.5. */
async function reencodePhoto(type: string, width: number, height: number, alpha: number): Promise<Outcome> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const pixels = context.createImageData(width, height);
  const strip = width * 4 * 64;
  let seed = 1;
  for (let at = 0; at < strip; at += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    pixels.data[at] = at % 4 === 3 ? 255 * alpha : 128 + 80 * Math.sin(at / 4001) + 30 * Math.sin(at / 97) + (seed % 16);
  }
  for (let at = strip; at < pixels.data.length; at += strip) pixels.data.copyWithin(at, 0, strip);
  context.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type, quality: 0.95 });
  return reencode(new Uint8Array(await blob.arrayBuffer()));
}

async function reencode(bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> {
  const start = performance.now();
  const milliseconds = () => Math.round(performance.now() - start);
  try {
    const { bytes: made, format, width, height, convertedFrom } = await reencodeImage(bytes, null);
    const time = milliseconds();
    const corners = await cornersOf(new Blob([made as Uint8Array<ArrayBuffer>]));
    return { milliseconds: time, image: { format, width, height, convertedFrom }, bytes: [...made], corners };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { milliseconds: milliseconds(), problem: error.problem.code };
  }
}

/** Red, green, blue, alpha: top left, top right, bottom left. */
async function cornersOf(blob: Blob): Promise<number[][]> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixel = (x: number, y: number) => [...(context?.getImageData(x, y, 1, 1).data ?? [])];
  return [pixel(0, 0), pixel(bitmap.width - 1, 0), pixel(0, bitmap.height - 1)];
}

/** The browser's own API: this extension needs no polyfill. */
declare const chrome: {
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  permissions: { contains(what: { origins: string[] }): Promise<boolean> };
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
};

type Fetched = { length: number } | { problem: string };

/** Fetches with the power of the tab that shows the page. */
const fetchWithPage = (url: string, pageUrl: string): Promise<Fetched> =>
  outcome(
    fetchImageWithPage(url, pageUrl, async (func, args) => {
      const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: tabs.at(-1)?.id }, func, args });
      return frame?.result;
    }),
  );

const fetchWithPermission = (url: string, pageUrl: string): Promise<Fetched> => {
  const mayReach = () => chrome.permissions.contains({ origins: [`http://${new URL(url).hostname}/*`] });
  return outcome(fetchImageWithPermission(url, pageUrl, { fetch: globalThis.fetch.bind(globalThis), mayReach }));
};

const outcome = (bytes: Promise<Uint8Array>): Promise<Fetched> =>
  bytes.then(
    ({ length }) => ({ length }),
    (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return { problem: error.problem.code };
    },
  );

const imagePage = { reencodeFile, reencodeInWorker, reencodePhoto, fetchWithPage, fetchWithPermission };
export type ImagePage = typeof imagePage;
Object.assign(globalThis, { ImagePage: imagePage });
