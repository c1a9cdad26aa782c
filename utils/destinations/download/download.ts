// Delivery → the browser's downloads folder: the image first, then the article that names it.
import type { BundleFile } from '@/utils/core/bundle';
import { ProblemError } from '@/utils/core/problem';
import type { Destination, Task } from '../destination';

/** A finished download. */
export interface Downloaded {
  id: number;
  /** As it lies on the disk, `/`-separated, from the folder asked for on; with the name that the browser gave it. */
  path: string;
  renamed: boolean;
}

export interface DownloadEffects {
  /** Resolves when the whole file is on the disk. */
  download(path: string, file: BundleFile): Promise<Downloaded>;
  /** A finished download of this path, as large as `file`, that was started at or after `since` and is still there. */
  findDownload(path: string, since: string, file: BundleFile): Promise<Downloaded | null>;
  removeDownload(id: number): Promise<void>;
}

/** Where each file goes; the image first. */
const filesOf = ({ bundle, delivery: { folder } }: Task<null>) =>
  [bundle.image, bundle.article].flatMap((file) => (file ? [{ file, path: `${folder}/${file.path}` }] : []));

export const download: Destination<null, DownloadEffects> = {
  kind: 'download',
  async deliver(task, effects) {
    const there: Downloaded[] = [];
    for (const { file, path } of filesOf(task)) {
      const find = () => effects.findDownload(path, task.delivery.createdAt, file);
      try {
        there.push((await find()) ?? (await effects.download(path, file)));
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
    return { paths: there.map(({ path }) => path).toReversed(), renamed: there.some(({ renamed }) => renamed), url: null, review: false };
  },
  /** Nothing was overwritten, so there is nothing to put back. No browser lets a file be read: one that was changed by hand under the same name goes as well. */
  async undo(task, _before, effects) {
    // The article first: it names the image.
    for (const { path, file } of filesOf(task).toReversed()) {
      const there = await effects.findDownload(path, task.delivery.createdAt, file);
      if (there) await effects.removeDownload(there.id);
    }
  },
};
