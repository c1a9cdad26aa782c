// Everything as one archive, written file by file: the browser puts what is done on the disk, not in memory.
import { libraryWords } from '@/components/library/library-words';
import { ProblemError } from '@/utils/core/problem';
import { exportHistory } from '@/utils/outbox/export-history';
import { readBundle } from '@/utils/platform/database/saved-articles';
import { saveFile } from '@/utils/platform/files/save-file';
import { now } from '../outbox/alone';
import type { LibraryStore } from './library-store';

/** Milliseconds between two words of how far it is. */
const SAID_EVERY = 200;

export async function exportAll({ view, set, say }: LibraryStore): Promise<void> {
  const { deliveries, destinations } = view();
  const names = new Map(destinations.map(({ id, name }) => [id, name]));
  let saidAt = 0;
  let without = 0;
  const wrote = (done: number) => {
    if (performance.now() - saidAt < SAID_EVERY) return;
    saidAt = performance.now();
    set({ exporting: { done, of: deliveries.length } });
  };
  wrote(0);
  try {
    const { makeZip } = await import('client-zip');
    const files = exportHistory(deliveries, {
      now,
      wrote,
      nameOf: (id) => names.get(id) ?? libraryWords.removedDestination,
      async bundleOf(id) {
        const bundle = await readBundle(id).catch(unlessBug);
        if (!bundle) without += 1;
        return bundle;
      },
    });
    const archive = await new Response(makeZip(files)).blob();
    saveFile(`gleaner-history-${now().slice(0, 10)}.zip`, 'application/zip', archive);
    say(null, without > 0 ? libraryWords.exportedBut(without) : libraryWords.exported(deliveries.length));
  } finally {
    set({ exporting: null });
  }
}

function unlessBug(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
