// The access that a destination needs, asked for inside a click.
import type { DestinationRecord } from '@/utils/core/destination';
import { readHandle } from '@/utils/platform/destinations';
import { requestHost } from '@/utils/platform/permissions';

/** Chromium's; the types of the DOM do not know it yet. */
type Askable = FileSystemDirectoryHandle & { requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState> };

/** Answers whether it may be used now. */
export function allowDestination(record: DestinationRecord): Promise<boolean> {
  if ('settings' in record) return requestHost(record.settings.baseUrl);
  return record.kind === 'folder' ? allowFolder(record.id) : Promise.resolve(true);
}

async function allowFolder(id: string): Promise<boolean> {
  const handle: Askable | null = await readHandle(id);
  return (await handle?.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}
