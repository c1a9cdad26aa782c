// Does long work in between, so that the desk is drawn and answers meanwhile.
import type { SlicedWork } from '@/utils/base/sliced-work';

/** Milliseconds of work at a stretch: half a frame. */
const SLICE = 8;

/** Null where it is no longer wanted. */
export async function inSlices<Result>(steps: SlicedWork<Result>, isWanted: () => boolean): Promise<Result | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
  }
}
