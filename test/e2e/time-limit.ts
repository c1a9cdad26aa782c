/** Time limits for everything that waits on a browser: a journey may fail, it may never hang. */

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The promise's value, or an error naming `what` when it takes longer than `limit` ms. */
export async function within<T>(promise: Promise<T>, limit: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks `check` again and again until it answers something other than `undefined`.
 * `what` is called when time is up, so that the error can describe the last state seen.
 */
export async function until<T>(
  check: () => Promise<T | undefined> | T | undefined,
  limit: number,
  what: () => string | Promise<string>,
  pause = 40,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const found = await check();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`${await what()} (waited ${limit} ms)`);
    await sleep(pause);
  }
}
