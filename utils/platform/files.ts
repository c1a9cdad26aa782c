// Files that leave the extension through the browser's downloads.
import type { Downloads } from 'webextension-polyfill';
import type { BundleFile } from '@/utils/core/bundle';
import { toBase64 } from '@/utils/core/bytes';
import { fail } from '@/utils/core/problem';
import { browser } from './browser';

interface Finished {
  id: number;
  path: string;
  renamed: boolean;
}

/** Why a download stopped, in words; the keys are the browsers' own. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/downloads/InterruptReason */
const REASONS: [RegExp, string][] = [
  [/NO_SPACE/, 'the disk is full'],
  [/ACCESS_DENIED/, 'the browser may not write to the downloads folder'],
  [/NAME_TOO_LONG/, 'the name of the file is too long for this computer'],
  [/SECURITY|BLOCKED|VIRUS/, 'a security check of the browser or the computer blocked it'],
  [/SHUTDOWN|CRASH/, 'the browser was closed'],
  [/^FILE_/, 'the file could not be written'],
];

/** Writes a file below the downloads folder and waits until it is whole. `path` is relative, `/`-separated. */
export async function download(path: string, file: BundleFile): Promise<Finished> {
  const { url, release } = addressOf(file);
  try {
    const id = await start(url, path);
    return finished(await settled(id), path);
  } finally {
    release();
  }
}

/** A finished download of `path` started at or after `since` (ISO 8601) whose file is still there and as large as this one. */
export async function findDownload(path: string, since: string, { bytes }: BundleFile): Promise<Finished | null> {
  const items = await browser.downloads.search({ startedAfter: since, state: 'complete', exists: true });
  // An earlier save may still have been on its way. A size is not always known.
  const item = items.find(({ filename, fileSize }) => withoutNumber(slashes(filename)).endsWith(`/${path}`) && (fileSize === bytes.length || !(fileSize >= 0)));
  return item ? finished(item, path) : null;
}

/** Takes back a finished download: file and entry. */
export async function removeDownload(id: number): Promise<void> {
  await browser.downloads.removeFile(id);
  await browser.downloads.erase({ id });
}

/** Shows a finished download, named as its receipt names it, in the computer's file manager. */
export async function showDownload(path: string): Promise<void> {
  const items = await browser.downloads.search({ state: 'complete', exists: true, orderBy: ['-startTime'] });
  const item = items.find(({ filename }) => slashes(filename).endsWith(`/${path}`));
  if (item) await browser.downloads.show(item.id);
  else await browser.downloads.showDefaultFolder();
}

/** Chromium's worker has no object URLs, Firefox refuses `data:`: each gets the one it takes. */
function addressOf({ type, bytes }: BundleFile): { url: string; release(): void } {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  return { url: `data:${type};base64,${toBase64(bytes)}`, release: () => {} };
}

async function start(url: string, filename: string): Promise<number> {
  try {
    return await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
  } catch (error) {
    // The curator closed the browser's "save as" dialog, where the browser is set to show one.
    if (error instanceof Error && /cancel/i.test(error.message)) return fail('download-cancelled');
    // Firefox refuses at once what Chromium begins and breaks off; neither says why.
    return fail('download-interrupted', { why: 'the browser could not write to the downloads folder' });
  }
}

/** Resolves when the download is complete. The listener comes first: a small file is done before one can ask. */
async function settled(id: number): Promise<Downloads.DownloadItem> {
  const over = Promise.withResolvers<void>();
  const listener = (change: { id: number; state?: { current?: string } }) => {
    if (change.id === id && change.state) over.resolve();
  };
  browser.downloads.onChanged.addListener(listener);
  try {
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      if (!item) return fail('download-cancelled');
      if (item.state === 'complete') return item;
      if (item.state === 'interrupted') return interrupted(item.error ?? '');
      await Promise.race([over.promise, new Promise((resolve) => setTimeout(resolve, 1000))]);
    }
  } finally {
    browser.downloads.onChanged.removeListener(listener);
  }
}

function interrupted(reason: string): never {
  if (/USER_CANCELED/.test(reason)) return fail('download-cancelled');
  return fail('download-interrupted', { why: REASONS.find(([rule]) => rule.test(reason))?.[1] ?? 'the browser gave no reason' });
}

/** The browser's name for the file, from the folder asked for on. */
function finished({ id, filename }: Downloads.DownloadItem, path: string): Finished {
  const real = slashes(filename);
  if (real.endsWith(`/${path}`)) return { id, path, renamed: false };
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = real.slice(real.lastIndexOf('/') + 1);
  return { id, path: real.endsWith(`/${folder}${name}`) ? folder + name : name, renamed: true };
}

const slashes = (path: string) => path.replaceAll('\\', '/');
/** `a (1).md`, as the browser makes a name that is taken unique, → `a.md`. */
const withoutNumber = (path: string) => path.replace(/ ?\(\d+\)(\.\w+)$/, '$1');
