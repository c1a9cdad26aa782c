// Takes back what a delivery put at a place of plain files, or puts there what was there before: only where it is still ours.
import { sameBytes } from '@/utils/base/bytes';
import { type Bundle, type BundleFile, filesOf } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import type { FilePlace, Found } from './file-place';

interface Change {
  path: string;
  bytes: Uint8Array | null;
  now: Found | null;
}

/** Throws the Problems `file-differs`, `place-changed` and, once the rest is gone, `undo-found-part`. */
export async function takeBackFiles(place: FilePlace, delivery: Delivery, bundle: Bundle, before: BundleFile[]): Promise<void> {
  const [was] = delivery.receipt?.paths ?? [];
  const read = place.readSurely ?? place.read;
  const there: Change[] = [];
  for (const { path, bytes } of filesOf(bundle)) {
    const now = await read(path);
    if (now && !sameBytes(now.bytes, bytes)) fail('file-differs', { path });
    there.push({ path, bytes: null, now });
  }
  const missing = there.filter(({ now }) => now === null).map(({ path }) => path);
  // It lies somewhere else: another place may go by the same name.
  if (missing.length === there.length && was !== undefined) fail('place-changed', { where: was });
  const back: Change[] = [];
  for (const { path, bytes } of before.toReversed()) {
    const ours = there.find((change) => change.path === path);
    // What it had moved from another place comes again, unless somebody has taken that place.
    const now = ours ? ours.now : await read(path);
    if (ours || now === null) back.push({ path, bytes, now });
  }
  const gone = there.filter(({ path }) => !back.some((change) => change.path === path));
  for (const change of [...back, ...gone]) if (!(await make(place, change))) fail('file-differs', { path: change.path });
  // Somebody moved it: it lies elsewhere, and the rest is gone.
  if (missing.length > 0 && was !== undefined) fail('undo-found-part', { paths: missing.map(place.shown).join(', ') });
}

const make = async (place: FilePlace, { path, bytes, now }: Change): Promise<boolean> =>
  bytes ? place.write(path, bytes, now) : now === null || place.remove(path, now);
