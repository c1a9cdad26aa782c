// Everything as one archive, or only what belongs to the deliveries that were selected.
import { libraryWords } from '@/components/library/library-words';
import { now } from '../outbox/alone';
import type { LibraryStore } from './library-store';

/** `only`: ids of deliveries; null: all that is kept. */
export async function exportArchive({ view, set, say }: LibraryStore, only: ReadonlySet<string> | null): Promise<void> {
  const { destinations, deliveries } = view();
  const names = new Map(destinations.map(({ id, name }) => [id, name]));
  set({ exporting: { done: 0, of: only?.size ?? deliveries.length } });
  try {
    const [{ saveArchive }, { archiveSettings }] = await Promise.all([
      import('../screen/save-archive'),
      import('../screen/archive-settings'),
    ]);
    const { settings } = only ? { settings: null } : await archiveSettings();
    const saved = await saveArchive(only ? 'gleaner-articles' : 'gleaner', {
      only,
      settings,
      now: now(),
      nameOf: (id) => names.get(id) ?? libraryWords.removedDestination,
      wrote: (done, of) => set({ exporting: { done, of } }),
    });
    say(null, saved.unread > 0 ? libraryWords.exportedBut(saved.unread) : libraryWords.exported(saved.deliveries));
  } finally {
    set({ exporting: null });
  }
}
