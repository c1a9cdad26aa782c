// A delivery with its files, at the destination that its record names: what kind it is decides nothing further up.
import type { BundleFile } from '@/utils/core/bundle';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { isLoopback } from '@/utils/core/loopback';
import { fail } from '@/utils/core/problem';
import { destinations } from '@/utils/destinations';
import type { Destination, FileThere, Task } from '@/utils/destinations/destination';
import { readBundle } from '@/utils/platform/deliveries';
import { readDestination, readWithToken } from '@/utils/platform/destinations';
import { download, removeDownload } from '@/utils/platform/files';
import { findDownload, findFiles } from '@/utils/platform/find-downloads';
import { openFolder } from '@/utils/platform/folder';
import { http } from '@/utils/platform/http';
import { pack } from '@/utils/platform/pack';

interface AtDestination {
  deliver(): Promise<Receipt>;
  look(): Promise<FileThere[]>;
  undo(before: BundleFile[]): Promise<void>;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Throws the Problems `destination-gone`, `token-missing`, `record-unreadable`. */
export async function atDestination(delivery: Delivery): Promise<AtDestination> {
  const { record, token } = await readWithToken(delivery.destination);
  if (!record) return fail('destination-gone');
  const bundle = (await readBundle(delivery.id)) ?? fail('record-unreadable');
  switch (record.kind) {
    case 'download':
      return bind(destinations.download, { delivery, bundle, settings: null }, { download, findDownload, findFiles, removeDownload, pack });
    case 'folder':
      return bind(destinations.folder, { delivery, bundle, settings: { name: record.name } }, { root: () => openFolder(record.id, record.name) });
    default: {
      const { settings } = record;
      if (!token) return fail('token-missing', { host: new URL(settings.baseUrl).host });
      return bind(destinations[record.kind], { delivery, bundle, settings }, { http, token, wait, now: Date.now });
    }
  }
}

const bind = <Settings, Effects>(destination: Destination<Settings, Effects>, task: Task<Settings>, effects: Effects): AtDestination => ({
  deliver: () => destination.deliver(task, effects),
  look: async () => (await destination.look?.(task, effects)) ?? [],
  undo: async (before) => destination.undo?.(task, before, effects) ?? fail('request-refused', { host: destination.kind }),
});

/** Whether it can be tried now: without a network only what is on this computer. One that is gone is tried, and says so. */
export async function isReachable(destination: string): Promise<boolean> {
  if (navigator.onLine) return true;
  const record = await readDestination(destination);
  return !record || !('settings' in record) || isLoopback(new URL(record.settings.baseUrl));
}
