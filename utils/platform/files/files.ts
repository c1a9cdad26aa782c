// Files that leave the extension through the browser's downloads.
import type { Downloads } from 'webextension-polyfill';
import type { BundleFile } from '@/utils/core/bundle';
import { toBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import { browser } from '../browser';
import { keepName } from './download-names';
import { finished, type Finished, markOf, newestAt } from './find-downloads';

/**
 * Why a download stopped, as the names of sentences; the keys are the browsers' own.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/downloads/InterruptReason
 */
const REASONS: [RegExp, string][] = [
  [/NO_SPACE/, 'why_diskFull'],
  [/ACCESS_DENIED/, 'why_mayNotWrite'],
  [/NAME_TOO_LONG/, 'why_longName'],
  [/SECURITY|BLOCKED|VIRUS/, 'why_blocked'],
  [/SHUTDOWN|CRASH/, 'why_browserClosed'],
  [/^FILE_/, 'why_notWritten'],
];

/** Milliseconds after which the browser is asked, where it has told nothing. */
const ASK_EVERY = 1000;

/**
 * Writes a file below the downloads folder and waits until it is whole. `path` is relative, `/`-separated; `over`: whatever lies there
 * gives way.
 */
export async function download(path: string, file: BundleFile, over = false): Promise<Finished> {
  const { url, mark, release } = addressOf(file, path);
  const told = follow();
  const named = keepName(mark, path, over ? 'overwrite' : 'uniquify');
  try {
    const id = await start(url, path, over);
    return finished(await settled(id, told), path);
  } finally {
    named();
    told.stop();
    release();
  }
}

/** Takes back a finished download: file and entry. False where there was no file. */
export async function removeDownload(id: number): Promise<boolean> {
  try {
    await browser.downloads.removeFile(id);
  } catch (error) {
    // "Could not remove download id 1 because the file doesn't exist", "Download file already deleted".
    if (error instanceof Error && /exist|already deleted/i.test(error.message)) return false;
    throw error;
  }
  await browser.downloads.erase({ id });
  return true;
}

/** Shows a finished download, named as its receipt names it, in the computer's file manager. */
export async function showDownload(path: string): Promise<void> {
  const id = await newestAt(path);
  if (id !== null) await browser.downloads.show(id);
  else await browser.downloads.showDefaultFolder();
}

/** Chromium's worker has no object URLs, Firefox refuses `data:`: each gets the one it takes. `mark` is what the address begins with. */
function addressOf({ type, bytes }: BundleFile, path: string): { url: string; mark: string; release(): void } {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    return { url, mark: url, release: () => URL.revokeObjectURL(url) };
  }
  const mark = markOf(path, type);
  return { url: mark + toBase64(bytes), mark, release: () => {} };
}

async function start(url: string, filename: string, over: boolean): Promise<number> {
  try {
    // What a private window asks for stays out of the other windows' list, and can be read by none of them.
    return await browser.downloads.download({
      url,
      filename,
      saveAs: false,
      conflictAction: over ? 'overwrite' : 'uniquify',
      ...(isPrivate() && { incognito: true }),
    });
  } catch (error) {
    // The curator closed the browser's "save as" dialog, where the browser is set to show one.
    if (error instanceof Error && /cancel/i.test(error.message)) return fail('download-cancelled');
    // Firefox refuses at once what Chromium begins and breaks off; neither says why.
    return fail('download-interrupted', {}, ['why_couldNotWrite']);
  }
}

/** Chromium knows no such option. */
const isPrivate = () => import.meta.env.BROWSER === 'firefox' && browser.extension.inIncognitoContext;

type DownloadNews = Pick<Partial<Downloads.DownloadItem>, 'filename' | 'state' | 'error'>;

interface Follow {
  of(id: number): DownloadNews;
  changed(): Promise<void>;
  stop(): void;
}

/** What the browser tells of downloads from now on. It begins before the download: a small file is done before one can ask. */
function follow(): Follow {
  const told = new Map<number, DownloadNews>();
  let next = Promise.withResolvers<void>();
  const listener = ({ id, filename, state, error }: Downloads.OnChangedDownloadDeltaType) => {
    const now = {
      ...(filename?.current && { filename: filename.current }),
      ...(state?.current && { state: state.current }),
      ...(error?.current && { error: error.current }),
    };
    told.set(id, { ...told.get(id), ...(now as DownloadNews) });
    next.resolve();
    next = Promise.withResolvers();
  };
  browser.downloads.onChanged.addListener(listener);
  return {
    of: (id) => told.get(id) ?? {},
    changed: () => next.promise,
    stop: () => browser.downloads.onChanged.removeListener(listener),
  };
}

/**
 * Resolves when the download is complete. In Chromium the event is believed: to ask for the download makes the browser look at the disk,
 * see `findFiles`.
 */
async function settled(id: number, told: Follow): Promise<Downloads.DownloadItem> {
  for (let asks = false; ;) {
    const changed = told.changed();
    const known = told.of(id);
    const isTold = known.state === 'complete' && known.filename !== undefined;
    const [item] = isTold || !(asks || known.state) ? [{ id, ...known } as Downloads.DownloadItem] : await browser.downloads.search({ id });
    if (!item) return fail('download-cancelled');
    if (item.state === 'complete') return item;
    if (item.state === 'interrupted') return interrupted(item.error ?? '');
    asks = await Promise.race([changed.then(() => false), new Promise<true>((resolve) => setTimeout(() => resolve(true), ASK_EVERY))]);
  }
}

function interrupted(reason: string): never {
  if (/USER_CANCELED/.test(reason)) return fail('download-cancelled');
  return fail('download-interrupted', {}, [REASONS.find(([rule]) => rule.test(reason))?.[1] ?? 'why_unknown']);
}
