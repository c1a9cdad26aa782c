// Takes downloads back, or writes the files of the version before in their places.
import { type BundleFile } from '@/utils/core/bundle';
import { fail } from '@/utils/core/problem';
import type { DownloadEffects } from './download-effects';
import { overKnown } from './replace';
import { type DownloadTask, imageFirst, wantedOf } from './wanted';

/**
 * No browser lets a file be read: one that was changed by hand under the same name goes as well.
 * What does not lie where the receipt says is told, once the rest is done. Throws the Problems `undo-found-nothing`, `undo-found-part`.
 */
export async function takeBack(task: DownloadTask, before: BundleFile[], effects: DownloadEffects): Promise<void> {
  const { delivery } = task;
  const told = delivery.receipt?.paths;
  // It may have arrived: what is found goes, and what is not was never there.
  if (!told) return removeFound(task, effects);
  const found = await effects.findFiles(told, delivery.createdAt);
  const missing = told.filter((_path, at) => found[at] == null);
  // What lies beside the version before leaves that as it is; and what was moved away is left to whoever did it.
  const isReplaced = delivery.receipt?.before === 'replaced' || delivery.receipt?.before === 'part';
  const again = isReplaced && missing.length < told.length ? imageFirst(before, delivery.folder) : [];
  for (const file of again) await overKnown(file, effects);
  // The article first: it names the image.
  for (const [at, path] of told.entries()) {
    const id = found[at] ?? null;
    if (id === null || again.some((file) => file.path === path)) continue;
    if (!(await effects.removeDownload(id))) missing.push(path);
  }
  if (missing.length > 0) fail(missing.length < told.length ? 'undo-found-part' : 'undo-found-nothing', { paths: missing.join(', ') });
}

async function removeFound(task: DownloadTask, effects: DownloadEffects): Promise<void> {
  for (const { path, file } of (await wantedOf(task, effects)).toReversed()) {
    const there = await effects.findDownload(path, task.delivery.createdAt, file);
    if (there) await effects.removeDownload(there.id);
  }
}
