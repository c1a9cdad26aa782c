// What each act does that the library offers for a delivery.
import { libraryWords } from '@/components/library/library-words';
import type { ActName } from '@/components/shared/delivery/offered-acts';
import { cardOf } from '@/components/shared/settings-cards';
import type { Delivery } from '@/utils/core/delivery';
import { remedyOf } from '@/utils/core/problem';
import { allowDestination } from '@/utils/platform/allow-destination';
import { readDraft } from '@/utils/platform/database/drafts';
import { openDeskTab, openOptions } from '@/utils/platform/frames';
import { outbox } from '../outbox/outbox';
import type { LibraryStore } from './library-store';
import type { createInspection } from './inspect-delivery';
import { saveAsNew } from './save-as-new';

type Inspection = Pick<ReturnType<typeof createInspection>, 'openFiles' | 'compare'>;

export function createLibraryActs(store: LibraryStore, { openFiles, compare }: Inspection): Record<ActName, (id: string) => void> {
  const { view, say, attempt, tryAgain } = store;
  const find = (id: string): Delivery | undefined => view().deliveries.find((delivery) => delivery.id === id);

  const send = (id: string) =>
    attempt(id, async () => {
      await outbox.retry(id);
      say(id, libraryWords.isQueued);
    });

  /** Must be called inside the click: browsers want to see it. What the permission was missing for goes on. */
  async function allow(id: string): Promise<void> {
    const met = view().problem;
    const place = view().destinations.find((known) => known.id === find(id)?.destination);
    if (place && !(await allowDestination(place, place.about))) return say(id, libraryWords.notAllowed);
    if (!met || met.at !== id || !remedyOf(met.problem.code).startsWith('allow')) return send(id);
    await tryAgain();
    // What waits for the same permission goes on as well.
    if (place) await outbox.resume(place.id);
  }

  return {
    'open-files': openFiles,
    compare,
    send: (id) => void send(id),
    allow: (id) => void allow(id),
    'try-again': () => void tryAgain(),
    settings: (id) => {
      const row = find(id);
      void openOptions(row && cardOf(row));
    },
    'save-as-new': (id) => void attempt(id, () => saveAsNew(id, store)),
    edit: (id) =>
      void attempt(id, async () => {
        const { draft } = find(id) ?? {};
        if (draft && (await readDraft(draft))) await openDeskTab(null, draft, id);
        else say(id, libraryWords.draftGone);
      }),
    cancel: (id) => void attempt(id, async () => say(id, (await outbox.cancel(id)) ? libraryWords.isCancelled : libraryWords.isOnItsWay)),
    undo: (id) =>
      void attempt(id, async () => {
        say(id, libraryWords.isUndoing);
        await outbox.undo(id);
        say(id, libraryWords.isUndone);
      }),
    show: (id) =>
      void attempt(id, async () => (await import('@/utils/platform/files/files')).showDownload(find(id)?.receipt?.paths[0] ?? '')),
    pack: (id) =>
      void attempt(id, async () => {
        await outbox.pack(id);
        say(id, libraryWords.isQueued);
      }),
  };
}
