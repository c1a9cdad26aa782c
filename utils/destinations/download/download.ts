// Delivery → the browser's downloads folder: the image first, then the article that names it; or both in one archive.
import { type BundleFile, filesOf } from '@/utils/core/bundle';
import { type Delivery, mayHaveWritten, type Receipt } from '@/utils/core/delivery';
import { fail, ProblemError } from '@/utils/core/problem';
import type { Destination, Task } from '../destination';

/** A finished download. */
export interface Downloaded {
  id: number;
  /** As it lies on the disk, `/`-separated, from the folder asked for on; with the name that it has there. */
  path: string;
  renamed: boolean;
  /** Renamed by another extension, or by the curator, and not by the browser because the name was taken. */
  byOther: boolean;
}

export interface DownloadEffects {
  /** Resolves when the whole file is on the disk. */
  download(path: string, file: BundleFile): Promise<Downloaded>;
  /** A finished download of this path, as large as `file`, that was started at or after `since` and is still there. */
  findDownload(path: string, since: string, file: BundleFile): Promise<Downloaded | null>;
  /**
   * For each path, as a receipt names it, the download of which the file lies there, started at or after `since`; null where it does not.
   */
  findFiles(paths: string[], since: string): Promise<(number | null)[]>;
  /** False where there was no file. */
  removeDownload(id: number): Promise<boolean>;
  /** An archive of these; the same bytes at every call. `at` is ISO 8601. */
  pack(files: BundleFile[], at: string): Promise<Uint8Array<ArrayBuffer>>;
}

type DownloadTask = Task<null>;
interface Wanted {
  file: BundleFile;
  path: string;
}

const below = (folder: string, file: BundleFile): BundleFile => ({ ...file, path: `${folder}/${file.path}` });

/** What is written and where; the image first. */
async function wantedOf({ bundle, delivery }: DownloadTask, effects: DownloadEffects): Promise<Wanted[]> {
  const files = filesOf(bundle)
    .toReversed()
    .map((file) => below(delivery.folder, file));
  if (!delivery.packed) return files.map((file) => ({ file, path: file.path }));
  const path = `${delivery.folder}/${bundle.article.path}`.replace(/\.\w{1,9}$/, '.zip');
  return [{ path, file: { path, type: 'application/zip', bytes: await effects.pack(files, delivery.createdAt) } }];
}

/** What was told of the files that the archive takes the places of. */
const misnamed = ({ packed, receipt }: Delivery): string[] =>
  packed ? (receipt?.paths ?? []).filter((path) => !path.endsWith('.zip')) : [];

export const download: Destination<null, DownloadEffects> = {
  kind: 'download',
  settingsOf: () => null,
  async deliver(task, effects) {
    const { delivery } = task;
    const there: Downloaded[] = [];
    for (const { file, path } of await wantedOf(task, effects)) {
      const find = () => effects.findDownload(path, delivery.createdAt, file);
      try {
        // Only an earlier try can have left one.
        there.push((mayHaveWritten(delivery) ? await find() : null) ?? (await effects.download(path, file)));
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        // It may be whole all the same; undefined where nobody can say.
        const whole = await find().catch(() => undefined);
        if (whole) {
          there.push(whole);
          continue;
        }
        // An image without its article would be litter; an article without its image is worse.
        if (whole === null) for (const { id } of there) await effects.removeDownload(id).catch(() => {});
        throw error;
      }
    }
    const instead = misnamed(delivery);
    if (instead.length > 0)
      for (const id of await effects.findFiles(instead, delivery.createdAt)) if (id !== null) await effects.removeDownload(id);
    return receiptOf(there);
  },
  /**
   * Nothing was overwritten, so there is nothing to put back. No browser lets a file be read: one that was changed by hand under the same
   * name goes as well.
   * What does not lie where the receipt says is told, once the rest is gone. Throws the Problems `undo-found-nothing`, `undo-found-part`.
   */
  async undo(task, _before, effects) {
    const { delivery } = task;
    const told = delivery.receipt?.paths;
    // It may have arrived: what is found goes, and what is not was never there.
    if (!told) return removeFound(task, effects);
    // The article first: it names the image.
    const missing: string[] = [];
    const found = await effects.findFiles(told, delivery.createdAt);
    for (const [at, path] of told.entries()) {
      const id = found[at] ?? null;
      if (id === null || !(await effects.removeDownload(id))) missing.push(path);
    }
    if (missing.length > 0) fail(missing.length < told.length ? 'undo-found-part' : 'undo-found-nothing', { paths: missing.join(', ') });
  },
};

async function removeFound(task: DownloadTask, effects: DownloadEffects): Promise<void> {
  for (const { path, file } of (await wantedOf(task, effects)).toReversed()) {
    const there = await effects.findDownload(path, task.delivery.createdAt, file);
    if (there) await effects.removeDownload(there.id);
  }
}

function receiptOf(there: Downloaded[]): Receipt {
  const byOther = there.some((each) => each.byOther);
  return {
    paths: there.map(({ path }) => path).toReversed(),
    renamed: there.some(({ renamed }) => renamed),
    ...(byOther && { byOther }),
    url: null,
    review: false,
  };
}
