// The access that a destination needs, asked for inside a click.
import type { DestinationRecord } from '@/utils/core/destination';
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import { readHandle } from './database/destinations';
import { requestSending } from './permissions';

/** Answers whether it may be used now. Firefox asks only in the very click: nothing is awaited before. */
export async function allowDestination(
  { id, settings }: Pick<DestinationRecord, 'id' | 'settings'>,
  { asks, addressOf }: KindFacts,
): Promise<boolean> {
  if (asks === 'nothing') return true;
  if (asks === 'origin') {
    const address = addressOf(settings);
    // What cannot be asked is told when it is checked.
    return address === null || requestSending(address);
  }
  const handle = await readHandle(id);
  // Seldom needed: the desk opens without it.
  return handle !== null && (await import('./files/folder')).requestFolder(handle);
}
