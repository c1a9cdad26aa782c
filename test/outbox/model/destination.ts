/** A destination that keeps its promise, in memory: read first, write once, and only over what may give way. */
import { sameBytes } from '@/utils/base/bytes';
import { type Bundle, type BundleFile, filesOf } from '@/utils/core/bundle';
import { type Delivery, mayHaveWritten, type Receipt } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';

export function aDestination() {
  const files = new Map<string, Uint8Array>();
  const hashAt = async (path: string): Promise<string> => {
    const bytes = files.get(path);
    return bytes ? sha256(bytes) : '';
  };

  async function deliver(row: Delivery, bundle: Bundle): Promise<Receipt> {
    const wished = filesOf(bundle);
    let wrote = false;
    for (const { path, bytes } of wished) {
      const there = files.get(path);
      if (there && !sameBytes(there, bytes) && !row.mayReplace.includes(await sha256(there))) fail('file-differs', { path });
    }
    for (const { path, bytes } of wished) {
      wrote ||= !sameBytes(files.get(path) ?? null, bytes);
      files.set(path, bytes);
    }
    for (const { path, hash } of row.moves ?? []) if ((await hashAt(path)) === hash) files.delete(path);
    return { paths: wished.map(({ path }) => path), renamed: false, url: null, review: false, wrote: wrote || mayHaveWritten(row) };
  }

  async function undo(row: Delivery, bundle: Bundle, before: BundleFile[]): Promise<void> {
    if (row.receipt?.wrote === false) fail('undo-not-ours');
    const wished = filesOf(bundle);
    if (row.receipt && wished.every(({ path }) => !files.has(path))) fail('place-changed', { where: wished[0]?.path ?? '' });
    for (const { path, bytes } of wished) {
      const there = files.get(path) ?? null;
      const earlier = before.find((file) => file.path === path)?.bytes ?? null;
      if (!sameBytes(there, bytes) && !sameBytes(there, earlier)) fail('file-differs', { path });
    }
    for (const { path } of wished) files.delete(path);
    for (const { path, bytes } of before) if (!files.has(path)) files.set(path, bytes);
  }

  return { files, deliver, undo };
}
