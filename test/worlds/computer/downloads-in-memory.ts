// A browser's downloads, in memory: a name that is taken is made unique, and nothing is overwritten but where that is asked for.
import type { BundleFile } from '@/utils/core/bundle';
import { fail } from '@/utils/core/problem';
import type { DownloadEffects, Downloaded } from '@/utils/destinations/download/download-effects';
import type { Clock } from '../outbox.ts';
import { END, type Mishaps } from './mishaps.ts';

/** Real paths below the downloads folder. */
export type Downloads = Map<string, Uint8Array>;

/** Why a download stops, as it is told; one that was stopped leaves no file. */
const STOPS = [
  'the disk is full',
  'the browser may not write to the downloads folder',
  'a security check of the browser or the computer blocked it',
  'the browser was closed',
  'the file could not be written',
];
const CANCELLED = 'cancelled';
/** The browser's own API fails: no Problem, and nobody knows what became of it. */
const UNKNOWN = 'An unexpected error occurred';

export const isUnknown = (error: unknown): boolean => error instanceof Error && error.message === UNKNOWN;

function stop(why: string): never {
  if (why === UNKNOWN) throw new Error(UNKNOWN);
  return why === CANCELLED ? fail('download-cancelled') : fail('download-interrupted', { why });
}

/** The name that a browser gives where others have it. */
export const numbered = (path: string, number: number): string => (number === 0 ? path : path.replace(/(\.\w+)$/, ` (${number})$1`));

const unique = (path: string, downloads: Downloads): string => {
  for (let number = 0; ; number += 1) {
    const name = numbered(path, number);
    if (!downloads.has(name)) return name;
  }
};

/** `before`: called before each step; `after`: after each effect, with its name and path. */
export function downloadsInMemory(
  downloads: Downloads,
  clock: Clock,
  mishaps: Mishaps,
  { before, after }: { before(): Promise<void>; after(what: string): void },
): DownloadEffects {
  const list = new Map<number, Downloaded & { asked: string; startedAt: number }>();
  const take = async <Result>(ways: string[], effect: () => Result): Promise<Result> => {
    await before();
    return mishaps.step(ways, effect, stop);
  };
  return {
    download: (asked: string, { bytes }: BundleFile, over = false) =>
      take([...STOPS, CANCELLED, UNKNOWN, END], () => {
        const path = over ? asked : unique(asked, downloads);
        const done = { id: list.size + 1, path, renamed: path !== asked, byOther: false };
        downloads.set(path, bytes);
        list.set(done.id, { ...done, asked, startedAt: clock.now() });
        after(`download ${path}`);
        return done;
      }),
    findDownload: (asked, since, { bytes }) =>
      take([UNKNOWN, END], () => {
        const found = [...list.values()].find(
          (each) => each.asked === asked && each.startedAt >= Date.parse(since) && downloads.get(each.path)?.length === bytes.length,
        );
        return found ? { id: found.id, path: found.path, renamed: found.renamed, byOther: false } : null;
      }),
    knownFiles: (paths) =>
      take([UNKNOWN, END], () =>
        paths.map((path) => [...list.values()].findLast((each) => each.path === path && downloads.has(path))?.id ?? null),
      ),
    findFiles: (paths, since) =>
      take([UNKNOWN, END], () =>
        paths.map(
          (path) =>
            [...list.values()].findLast((each) => each.path === path && each.startedAt >= Date.parse(since) && downloads.has(path))?.id ??
            null,
        ),
      ),
    removeDownload: (id) =>
      take([UNKNOWN, END], () => {
        const found = list.get(id);
        if (!found) throw new Error(UNKNOWN);
        const wasThere = downloads.delete(found.path);
        if (wasThere) after(`remove ${found.path}`);
        return wasThere;
      }),
    pack: async () => new Uint8Array(),
  };
}
