// What a delivery into the downloads folder needs of the browser.
import type { BundleFile } from '@/utils/core/bundle';

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
  /** Resolves when the whole file is on the disk. A name that is taken is numbered, or with `over` what lies there gives way. */
  download(path: string, file: BundleFile, over?: boolean): Promise<Downloaded>;
  /** For each path, as a receipt names it, our newest download of it, where the browser does not know that its file is gone. */
  knownFiles(paths: string[]): Promise<(number | null)[]>;
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
