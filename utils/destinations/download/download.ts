// Delivery → the browser's downloads folder: the image first, then the article that names it.
import type { BundleFile } from '@/utils/core/bundle';
import { ProblemError } from '@/utils/core/problem';
import type { Destination } from '../destination';

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
  /** A finished download of this path that was started at or after `since` and is still there. */
  findDownload(path: string, since: string): Promise<Downloaded | null>;
  removeDownload(id: number): Promise<void>;
}

export const download: Destination<DownloadEffects> = {
  name: 'download',
  async deliver({ bundle, folder, createdAt }, effects) {
    const place = async (file: BundleFile) => {
      const path = `${folder}/${file.path}`;
      return (await effects.findDownload(path, createdAt)) ?? (await effects.download(path, file));
    };
    const image = bundle.image && (await place(bundle.image));
    try {
      const article = await place(bundle.article);
      const files = image ? [article, image] : [article];
      return { paths: files.map(({ path }) => path), renamed: files.some(({ renamed }) => renamed) };
    } catch (error) {
      // An image without its article would be litter.
      if (image && error instanceof ProblemError) await effects.removeDownload(image.id).catch(() => {});
      throw error;
    }
  },
};
