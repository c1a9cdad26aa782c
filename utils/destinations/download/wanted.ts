// What a delivery writes into the downloads folder, and where.
import { type BundleFile, filesOf } from '@/utils/core/bundle';
import type { Task } from '../destination';
import type { DownloadEffects } from './download-effects';

export type DownloadTask = Task<null>;

export interface Wanted {
  file: BundleFile;
  path: string;
}

/** The image first. */
export const imageFirst = (files: BundleFile[], folder: string): Wanted[] =>
  files.toReversed().map((file) => {
    const path = `${folder}/${file.path}`;
    return { path, file: { ...file, path } };
  });

export async function wantedOf({ bundle, delivery }: DownloadTask, effects: Pick<DownloadEffects, 'pack'>): Promise<Wanted[]> {
  const wanted = imageFirst(filesOf(bundle), delivery.folder);
  if (!delivery.packed) return wanted;
  const path = `${delivery.folder}/${bundle.article.path}`.replace(/\.\w{1,9}$/, '.zip');
  const bytes = await effects.pack(
    wanted.map(({ file }) => file),
    delivery.createdAt,
  );
  return [{ path, file: { path, type: 'application/zip', bytes } }];
}
