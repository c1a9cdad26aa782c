// The access that a destination needs, asked for inside a click.
import type { DestinationRecord } from '@/utils/core/destination';
import { readHandle } from './destinations';
import { requestSending } from './permissions';

/** Answers whether it may be used now. Firefox asks only in the very click: nothing is awaited before. */
export async function allowDestination(record: DestinationRecord): Promise<boolean> {
  if ('settings' in record) return requestSending(record.settings.baseUrl);
  if (record.kind !== 'folder') return true;
  const handle = await readHandle(record.id);
  // Seldom needed: the desk opens without it.
  return handle !== null && (await import('./folder')).requestFolder(handle);
}
