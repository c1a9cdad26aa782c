/** Reads the folder a browser downloads into, once the files in it are finished. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DownloadedFile } from './browser-driver.ts';
import { until } from './time-limit.ts';

const UNFINISHED = /\.(crdownload|part)$|(^|\/)\.(com\.google\.Chrome|org\.chromium\.Chromium)/;

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/**
 * Waits until at least `count` files are there and none is unfinished.
 * Firefox makes an empty file first and fills a `.part` beside it, so an empty file is unfinished too.
 */
export async function finishedDownloads(folder: string, count: number, limit = 15_000): Promise<DownloadedFile[]> {
  return until(
    () => {
      const paths = filesIn(folder);
      if (paths.length < count || paths.some((path) => UNFINISHED.test(path))) return undefined;
      const files = paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
      return files.some(({ bytes }) => bytes.length === 0) ? undefined : files;
    },
    limit,
    () => `Fewer than ${count} finished downloads. There is: ${filesIn(folder).join(', ') || 'nothing'}`,
    80,
  );
}

/** What a browser that was killed had begun: nobody finishes it. */
export function removeUnfinished(folder: string): void {
  for (const path of filesIn(folder)) if (UNFINISHED.test(path)) rmSync(join(folder, path), { force: true });
}
