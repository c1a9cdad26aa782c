// One request to a host, once, to an origin the curator allowed, without cookies and without following anybody.
import { isLoopback } from '@/utils/base/loopback';
import type { Http, HttpRequest } from '@/utils/core/http';
import { fail } from '@/utils/core/problem';

interface HttpEffects {
  fetch: typeof globalThis.fetch;
  /** The curator may have taken it back at any time. */
  maySend(url: string): Promise<boolean>;
  isOnline(): boolean;
}

/** Chrome ends a worker whose fetch is not answered in 30 s. */
const LIMITS = { milliseconds: 25_000, bytes: 20 * 2 ** 20 };

/** A token goes over no open line; on this computer itself there is none. */
const isPrivateLine = (url: URL): boolean =>
  (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) && url.username === '' && url.password === '';

/** Null where it is more than `limit`; throws where the line is cut. */
async function bytesOf(response: Response, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) return null;
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const optionsOf = ({ method, headers, json, bytes }: HttpRequest, signal: AbortSignal): RequestInit => ({
  method,
  headers: json === undefined ? headers : { ...headers, 'content-type': 'application/json' },
  body: json === undefined ? (bytes ? new Uint8Array(bytes) : null) : JSON.stringify(json),
  credentials: 'omit',
  redirect: 'manual',
  // Some hosts let their answers be kept for a minute, and what is there may have changed by then.
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
  signal,
});

/** A header is of letters that a typewriter has: a token with another one never leaves. */
const canBeSent = (headers: HttpRequest['headers']): boolean => Object.values(headers).every((value) => /^[\t\u0020-\u007e]*$/.test(value));

/** Not every browser minds a body that ends too early. With CORS a length is shown, but not whether it is of something packed. */
const isWhole = ({ method }: HttpRequest, { headers, type }: Response, bytes: Uint8Array): boolean =>
  method === 'HEAD' ||
  type === 'cors' ||
  headers.has('content-encoding') ||
  !headers.has('content-length') ||
  Number(headers.get('content-length')) === bytes.length;

/** A browser shows nothing of a redirect that it does not follow; Node shows its status. Nothing leads anywhere from 304. */
const isRedirect = ({ type, status }: Response): boolean => type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

export const openHttp =
  ({ fetch, maySend, isOnline }: HttpEffects, limits = LIMITS): Http =>
  async (request) => {
    const url = new URL(request.url);
    const { host } = url;
    if (!isPrivateLine(url)) fail('host-not-allowed', { host });
    if (!isOnline() && !isLoopback(url)) fail('offline');
    if (!(await maySend(request.url))) fail('host-not-allowed', { host });
    if (!canBeSent(request.headers)) fail('token-unreadable', { host });
    const unreachable = () => fail(isOnline() || isLoopback(url) ? 'host-unreachable' : 'offline', { host });

    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), limits.milliseconds);
    try {
      const response = await fetch(request.url, optionsOf(request, controller.signal)).catch(unreachable);
      if (isRedirect(response)) fail('host-redirected', { host });
      const bytes = await bytesOf(response, limits.bytes).catch(unreachable);
      if (bytes === null) return fail('answer-unexpected', { host, status: String(response.status) });
      if (!isWhole(request, response, bytes)) unreachable();
      const headers: Record<string, string> = {};
      response.headers.forEach((value, name) => {
        headers[name] = value;
      });
      return { status: response.status, headers, bytes };
    } finally {
      clearTimeout(timer);
      // Whatever is still on its way is not wanted.
      controller.abort();
    }
  };
