// An archive of what is kept, written file by file and handed to the browser's downloads: the browser puts what is done on the disk, not
// in memory.
import { archiveFiles, type ArchiveWish } from '@/utils/platform/archive/write-archive';
import { saveFile } from '@/utils/platform/files/save-file';
import { makeZip } from 'client-zip';

/** Milliseconds between two words of how far it is. */
const SAID_EVERY = 200;

export interface SavedArchive {
  deliveries: number;
  /** Of those: without files that can be read. */
  unread: number;
}

export async function saveArchive(name: string, { wrote, ...wish }: ArchiveWish): Promise<SavedArchive> {
  let saidAt = 0;
  let saved: SavedArchive = { deliveries: 0, unread: 0 };
  const files = archiveFiles({
    ...wish,
    wrote(done, of, unread) {
      saved = { deliveries: done, unread };
      if (performance.now() - saidAt < SAID_EVERY) return;
      saidAt = performance.now();
      wrote(done, of, unread);
    },
  });
  const archive = await new Response(makeZip(files)).blob();
  saveFile(`${name}-${wish.now.slice(0, 10)}.zip`, 'application/zip', archive);
  return saved;
}
