// What of an archive is small: settings, sites, destinations without their tokens, and past choices.
import { type UnreadEntry, writeEverything } from '@/utils/core/everything';
import { readEverything } from '@/utils/platform/database/everything';

/** `unread`: what could not be read, and is not in it. */
export async function archiveSettings(): Promise<{ settings: string; unread: UnreadEntry[] }> {
  const { everything, unread } = await readEverything();
  return { settings: writeEverything(everything), unread };
}
