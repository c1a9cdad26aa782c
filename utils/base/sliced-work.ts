// Work that may be interrupted: it stops after each small slice, and whoever does it decides when it goes on.
export type SlicedWork<Result> = Generator<void, Result>;

/** So many things make one slice. */
export const SLICE = 64;

/** Does it all without a pause. */
export function doAtOnce<Result>(work: SlicedWork<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
