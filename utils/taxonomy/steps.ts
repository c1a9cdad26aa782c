// Work that may be interrupted: it stops after each small step, and whoever does it decides when it goes on.
export type Steps<Result> = Generator<void, Result>;

/** So many things make one step. */
export const STEP = 64;

/** Does it all at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
