// Brings a bundle's files to a place of plain files: all is looked at first, then the image is written, and last the article that names it.
import { sameBytes } from '@/utils/base/bytes';
import { sha256 } from '@/utils/base/sha256';
import { type Bundle, type BundleFile, filesOf } from '@/utils/core/bundle';
import { type Delivery, mayHaveWritten } from '@/utils/core/delivery';
import { fail, ProblemError } from '@/utils/core/problem';
import type { FilePlace, Found } from './file-place';

interface Seen {
  file: BundleFile;
  /** What is there now. */
  there: Found | null;
}

/** How often somebody else may be faster. */
const ROUNDS = 3;

/** The article is the point of no return: it comes last, and goes first. */
const imageFirst = (bundle: Bundle): BundleFile[] => filesOf(bundle).toReversed();

/** Answers whether something had to be written. Throws the Problem `file-differs` {path} where somebody's bytes are in the way. */
export async function deliverFiles(place: FilePlace, delivery: Delivery, bundle: Bundle): Promise<boolean> {
  let wrote: boolean | null = null;
  for (let round = 1; wrote === null; round += 1) wrote = await writeAll(place, delivery, await lookAtAll(place, delivery, bundle), round);
  for (const { path, hash } of delivery.moves ?? []) {
    const there = await place.read(path);
    if (there && (await sha256(there.bytes)) === hash) await place.remove(path, there);
  }
  return wrote;
}

async function lookAtAll(place: FilePlace, delivery: Delivery, bundle: Bundle): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const file of imageFirst(bundle)) {
    const there = await (place.readSurely ?? place.read)(file.path);
    if (there && !(await mayGiveWay(place, there.bytes, file.bytes, delivery))) fail('file-differs', { path: file.path });
    seen.push({ file, there });
  }
  return seen;
}

/** What a try of ours left; before the first try it is somebody's. */
const mayGiveWay = async (place: FilePlace, there: Uint8Array, ours: Uint8Array, delivery: Delivery) =>
  (mayHaveWritten(delivery) && place.isLeftover(there, ours)) ||
  sameBytes(there, ours) ||
  delivery.mayReplace.includes(await sha256(there));

/** Null: somebody was faster, and all is to be looked at again. */
async function writeAll(place: FilePlace, delivery: Delivery, seen: Seen[], round: number): Promise<boolean | null> {
  const written = new Set<Seen>();
  const putBack = () =>
    takeBackWritten(place, seen, written)
      .catch(() => takeBackWritten(place, seen, written))
      .catch(() => {});
  try {
    for (const each of seen) {
      const { file, there } = each;
      await place.sweep?.(file.path);
      if (there && sameBytes(there.bytes, file.bytes)) continue;
      written.add(each);
      if (await place.write(file.path, file.bytes, there)) continue;
      await putBack();
      return round < ROUNDS ? null : fail('file-differs', { path: file.path });
    }
  } catch (error) {
    // An image without its article would be litter.
    if (error instanceof ProblemError && !place.goesOn?.(error.problem)) await putBack();
    throw error;
  }
  return written.size > 0;
}

/**
 * What was there comes again, the article first: while it is there its image stays, for an article without one is worse than litter. What
 * somebody put there since stays too.
 */
async function takeBackWritten(place: FilePlace, seen: Seen[], written: ReadonlySet<Seen>): Promise<void> {
  const read = place.readSurely ?? place.read;
  for (const each of seen.toReversed()) {
    const { file, there } = each;
    const now = await read(file.path);
    const isWhole = sameBytes(now?.bytes ?? null, file.bytes);
    if (!written.has(each)) {
      if (isWhole) return;
      continue;
    }
    const isOurs = now === null || place.isLeftover(now.bytes, file.bytes) || isWhole;
    if (!isOurs || sameBytes(now?.bytes ?? null, there?.bytes ?? null)) continue;
    if (there) await place.write(file.path, there.bytes, now);
    else if (now) await place.remove(file.path, now);
  }
}
