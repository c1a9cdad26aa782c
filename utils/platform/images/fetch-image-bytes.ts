// Fetches an image's bytes, at most so many and for at most so long, from a page or from the extension.

/** JSON, so that a page can answer it through `scripting.executeScript`. */
export type FetchedBytes =
  /** `url` is where redirects led. */
  | { base64: string; url: string }
  /** Redirects led to an origin that may not be read; nothing of its answer was, not even its status. */
  | { elsewhere: string }
  /** Network, CORS and CSP look alike; `status` is an answer other than 2xx. */
  | { failed: 'network' | 'status' | 'size' | 'time' };

export interface FetchLimits {
  bytes: number;
  milliseconds: number;
}

/**
 * Runs inside pages as well: nothing from outside the function may be named in it.
 * A redirect is followed as the browser does: nobody may look first (`manual` shows no address, `error` would lose CDNs), so the
 * request was made wherever it led. What it led to is looked at before anything of the answer is.
 * @param readable origins whose answers are read.
 * @param init is JSON. With `force-cache`, what fails is asked for again: Chromium's cache may hold an
 *   answer to an `<img>`, and many servers allow CORS only in an answer to an origin.
 */
export async function fetchImageBytes(
  url: string,
  init: { cache: RequestCache; credentials: RequestCredentials; referrerPolicy?: ReferrerPolicy },
  limits: FetchLimits,
  readable: string[],
  fetch = globalThis.fetch,
): Promise<FetchedBytes> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limits.milliseconds);
  const ask = (cache: RequestCache) => fetch(url, { ...init, cache, redirect: 'follow', signal: controller.signal });
  try {
    const response = await ask(init.cache).catch((failure: unknown) => {
      if (init.cache !== 'force-cache' || controller.signal.aborted) throw failure;
      return ask('reload');
    });
    if (!readable.includes(new URL(response.url).origin)) return { elsewhere: response.url };
    if (!response.ok) return { failed: 'status' };
    if (Number(response.headers.get('content-length')) > limits.bytes) return { failed: 'size' };
    let read = 0;
    let binary = '';
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      read += part.value.length;
      if (read > limits.bytes) return { failed: 'size' };
      for (let at = 0; at < part.value.length; at += 0x8000) {
        binary += String.fromCharCode(...part.value.subarray(at, at + 0x8000));
      }
    }
    return { base64: btoa(binary), url: response.url };
  } catch {
    return { failed: controller.signal.aborted ? 'time' : 'network' };
  } finally {
    clearTimeout(timer);
    // Whatever is still on its way is not wanted.
    controller.abort();
  }
}
