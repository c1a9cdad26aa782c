// Finished downloads of our own, and whether their files still lie where they were put.
import type { Downloads } from 'webextension-polyfill';
import type { BundleFile } from '@/utils/core/bundle';
import { browser } from '../browser';

export interface Finished {
  id: number;
  /** From the folder asked for on, `/`-separated; the name alone where it is in no such folder. */
  path: string;
  renamed: boolean;
  /** Renamed by somebody else than the browser, which numbers a name that is taken. */
  byOther: boolean;
}

/**
 * Chromium answers what it knows and looks at the disk afterwards, every ten seconds at most and when it is idle. It reports a file that
 * is gone as a change, one that is there not at all, and `removeFile` says yes to both.
 * https://developer.chrome.com/docs/extensions/reference/api/downloads#property-DownloadItem-exists
 * Milliseconds; on a busy computer it took 1,400.
 */
const LOOKS_EVERY = 10_000;
const TOLD_WITHIN = 3_000;
/** When a page of ours made it look last; the background has no such store, and asks only when it tries again. */
const LOOKED = 'downloads-looked-at';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const slashes = (path: string) => path.replaceAll('\\', '/');
/** `a (1).md`, as the browser makes a name that is taken unique, → `a.md`. */
const withoutNumber = (path: string) => path.replace(/ ?\(\d{1,9}\)(\.\w{1,9})$/, '$1');

/** What the address of a download that a worker asks for begins with: Chromium keeps it, shortened, whatever name the file gets. */
export const markOf = (path: string, type: string): string => `data:${type};for=${encodeURIComponent(path)};base64,`;

/** `path`: as it was asked for. */
export function finished({ id, filename }: Downloads.DownloadItem, path: string): Finished {
  const real = slashes(filename);
  if (real.endsWith(`/${path}`)) return { id, path, renamed: false, byOther: false };
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = real.slice(real.lastIndexOf('/') + 1);
  return {
    id,
    path: real.endsWith(`/${folder}${name}`) ? folder + name : name,
    renamed: true,
    byOther: !withoutNumber(real).endsWith(`/${path}`),
  };
}

/** A finished download of `path` started at or after `since` (ISO 8601) whose file is still there and as large as this one. */
export async function findDownload(path: string, since: string, { bytes, type }: BundleFile): Promise<Finished | null> {
  const items = await ours({ startedAfter: since, state: 'complete', exists: true });
  // An earlier save may still have been on its way. A size is not always known.
  const isIt = ({ url, filename }: Downloads.DownloadItem) =>
    url.startsWith(markOf(path, type)) || withoutNumber(slashes(filename)).endsWith(`/${path}`);
  const item = items.find((one) => isIt(one) && (one.fileSize === bytes.length || !(one.fileSize >= 0)));
  return item ? finished(item, path) : null;
}

/**
 * For each of `paths`, as a receipt names them, its download where the file still lies there. In Firefox also where it does not:
 * `removeFile` tells it there.
 */
export async function findFiles(paths: string[], since: string): Promise<(number | null)[]> {
  const gone = new Set<number>();
  const listener = ({ id, exists }: { id: number; exists?: { current?: boolean } }) => void (exists?.current === false && gone.add(id));
  browser.downloads.onChanged.addListener(listener);
  try {
    const items = await ours({ startedAfter: since, state: 'complete', orderBy: ['-startTime'] });
    if (import.meta.env.BROWSER !== 'firefox') await untilLooked();
    return paths.map(
      (path) => items.find(({ id, filename, exists }) => exists && !gone.has(id) && slashes(filename).endsWith(`/${path}`))?.id ?? null,
    );
  } finally {
    browser.downloads.onChanged.removeListener(listener);
  }
}

/** As `findFiles`, at once: what the browser knows, which may have been moved since it looked. */
export async function knownFiles(paths: string[]): Promise<(number | null)[]> {
  const items = await ours({ state: 'complete', orderBy: ['-startTime'] });
  return paths.map((path) => items.find(({ filename, exists }) => exists && slashes(filename).endsWith(`/${path}`))?.id ?? null);
}

/** The newest one whose file lies at `path`, as its receipt names it. */
export async function newestAt(path: string): Promise<number | null> {
  if (Date.now() - lookedAt() > LOOKS_EVERY) remember();
  const items = await ours({ state: 'complete', exists: true, orderBy: ['-startTime'] });
  return items.find(({ filename }) => slashes(filename).endsWith(`/${path}`))?.id ?? null;
}

/** Another extension's may have the same name. */
const ours = async (query: Downloads.DownloadQuery): Promise<Downloads.DownloadItem[]> =>
  (await browser.downloads.search(query)).filter(
    ({ byExtensionId }) => byExtensionId === undefined || byExtensionId === browser.runtime.id,
  );

const lookedAt = (): number => (typeof localStorage === 'undefined' ? 0 : Number(localStorage.getItem(LOOKED)));
const remember = (): void => globalThis.localStorage?.setItem(LOOKED, String(Date.now()));

/** Resolves when Chromium has looked at the disk since it was asked just before, and told what is gone. */
async function untilLooked(): Promise<void> {
  const rest = lookedAt() + LOOKS_EVERY - Date.now();
  if (rest > 0) {
    // It may not have looked: it does so when it is asked after that time.
    await pause(rest + 1);
    await browser.downloads.search({ limit: 1 });
  }
  remember();
  await pause(TOLD_WITHIN);
}
