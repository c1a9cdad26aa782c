// Gets the lead image: with the page's own power first, with the extension's where the curator allowed it.
import { MAX_IMAGE_BYTES } from '@/utils/core/image';
import { mayFetchImage } from '@/utils/base/private-host';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { fetchImageBytes, type FetchedBytes, type FetchLimits } from './fetch-image-bytes';

const LIMITS: FetchLimits = { bytes: MAX_IMAGE_BYTES, milliseconds: 15_000 };

/** More redirects than this to more origins lead nowhere. */
const MOST_ORIGINS = 4;

const PageAnswer = z.union([
  z.object({ elsewhere: z.url() }),
  z.object({ base64: z.string().check(z.maxLength(Math.ceil(MAX_IMAGE_BYTES / 3) * 4)), url: z.url() }),
  z.object({ failed: z.enum(['network', 'status', 'size', 'time']) }),
]);

/**
 * The page's fetch: its cookies for its own images, its cache, its CORS; no power it has not already.
 * Needs the page open and activeTab.
 * @param inject runs a function in the page, as `scripting.executeScript({ func, args })` does, and
 *   answers its result; throws a Problem when the page is gone.
 * @throws ProblemError image-refused, image-needs-permission {host}, image-unreachable, image-too-large {limit}
 */
export async function fetchImageWithPage(
  url: string,
  pageUrl: string,
  inject: (func: typeof fetchImageBytes, args: Parameters<typeof fetchImageBytes>) => Promise<unknown>,
  limits = LIMITS,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!mayFetchImage(url, pageUrl)) fail('image-refused');
  const init = { cache: 'force-cache', credentials: 'same-origin' } as const;
  const answer = await readAllowed(url, pageUrl, async (readable) =>
    PageAnswer.parse(await inject(fetchImageBytes, [url, init, limits, readable])),
  );
  // To a page, CORS and its own CSP (in Firefox) look like no network: the extension may still succeed.
  if ('failed' in answer && answer.failed === 'network') fail('image-needs-permission', { host: new URL(url).host });
  return bytesOf(answer, pageUrl, limits);
}

/**
 * The extension's fetch, without cookies and without saying where from; the caller has the curator's click.
 * A redirect into a private network has been followed before it can be seen; nothing of the answer is read, kept or told.
 * @param effects `mayReach` is `permissions.contains` for the address: without the permission the
 *   browser would send the request and hide the answer.
 * @throws ProblemError image-refused, image-needs-permission {host}, image-unreachable, image-too-large {limit}
 */
export async function fetchImageWithPermission(
  url: string,
  pageUrl: string,
  effects: { fetch: typeof globalThis.fetch; mayReach(url: string): Promise<boolean> },
  limits = LIMITS,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!mayFetchImage(url, pageUrl)) fail('image-refused');
  if (!(await effects.mayReach(url))) fail('image-needs-permission', { host: new URL(url).host });
  const init = { cache: 'default', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  const answer = await readAllowed(url, pageUrl, (readable) => fetchImageBytes(url, init, limits, readable, effects.fetch));
  return bytesOf(answer, pageUrl, limits);
}

/** Asked again once an origin that redirects led to is known to be one that may be read. */
async function readAllowed(url: string, pageUrl: string, ask: (readable: string[]) => Promise<FetchedBytes>): Promise<FetchedBytes> {
  const { origin } = new URL(url);
  const readable = [origin, origin.replace(/^http:/, 'https:')];
  for (let asked = 0; asked < MOST_ORIGINS; asked += 1) {
    const answer = await ask(readable);
    if (!('elsewhere' in answer)) return answer;
    if (!mayFetchImage(answer.elsewhere, pageUrl)) fail('image-refused');
    readable.push(new URL(answer.elsewhere).origin);
  }
  return { failed: 'network' };
}

function bytesOf(answer: FetchedBytes, pageUrl: string, limits: FetchLimits): Uint8Array<ArrayBuffer> {
  if ('elsewhere' in answer) return fail('image-refused');
  if ('failed' in answer) {
    return answer.failed === 'size'
      ? fail('image-too-large', { limit: `${Math.floor(limits.bytes / 2 ** 20)} MB` })
      : fail('image-unreachable');
  }
  if (!mayFetchImage(answer.url, pageUrl)) fail('image-refused');
  const binary = atob(answer.base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
