// One opening of the library: shows every delivery as it is now, and carries out what the curator does.
import type { LibraryActions, LibraryView } from '@/components/library/library-view';
import { libraryWords } from '@/components/library/library-words';
import { speak } from '@/components/shared/words/say';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { remedyOf } from '@/utils/core/problem';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { allowDestination } from '@/utils/platform/allow-destination';
import { watchDestinations } from '@/utils/platform/database/destinations';
import { readDraft } from '@/utils/platform/database/drafts';
import { openDeskTab, openOptions } from '@/utils/platform/frames';
import { watchSites } from '@/utils/platform/database/sites';
import { watchHistory } from '@/utils/platform/database/watch-history';
import { SITES } from '@/utils/taxonomy/sites';
import { outbox } from '../outbox/outbox';
import { exportAll } from './export-all';
import { createStore } from './library-store';
import { createOpened } from './opened';
import { saveAsNew } from './save-as-new';

export interface LibrarySession {
  view(): LibraryView;
  subscribe(changed: () => void): () => void;
  actions: LibraryActions;
}

/** Milliseconds. */
const MINUTE = 60_000;

/** `at`: the delivery to show first. */
export function openLibrary(at: string | null): LibrarySession {
  const store = createStore(at);
  const { view, set, say, attempt, tryAgain } = store;
  const opened = createOpened(store);
  let places: KnownDestination[] = [];

  watchHistory((deliveries, complete) => set({ deliveries, complete, ready: true }));
  watchDestinations(ALWAYS_THERE, (found) => {
    places = found.map(placeOf);
    set({ destinations: places.map(({ id, name, about }) => ({ id, name: name || (about.isAlwaysThere ? speak(about.title) : id) })) });
  });
  watchSites(SITES, (sites) =>
    set({ communities: new Map(sites.flatMap(({ communities }) => communities.map(({ slug, name }) => [slug, name]))) }),
  );
  // What is said of today is no longer so tomorrow.
  setInterval(() => set({}), MINUTE);

  const edit = (id: string) =>
    attempt(id, async () => {
      const { draft } = view().deliveries.find((delivery) => delivery.id === id) ?? {};
      if (draft && (await readDraft(draft))) await openDeskTab(null, draft);
      else say(id, libraryWords.draftGone);
    });
  const retry = (id: string) =>
    attempt(id, async () => {
      await outbox.retry(id);
      say(id, libraryWords.isQueued);
    });

  return {
    view,
    subscribe: store.subscribe,
    actions: {
      ...opened.actions,
      edit: (id) => void edit(id),
      saveAsNew: (id) => void attempt(id, () => saveAsNew(id, store)),
      retry: (id) => void retry(id),
      cancel: (id) => void attempt(id, async () => say(id, (await outbox.cancel(id)) ? libraryWords.isCancelled : libraryWords.isOnItsWay)),
      undo: (id) =>
        void attempt(id, async () => {
          say(id, libraryWords.isUndoing);
          await outbox.undo(id);
          say(id, libraryWords.isUndone);
        }),
      tryAgain: () => void tryAgain(),
      allow(id) {
        const met = view().problem;
        const place = places.find((known) => known.id === view().deliveries.find((delivery) => delivery.id === id)?.destination);
        // Asked at once: browsers want to see the click.
        const answer = place ? allowDestination(place, place.about) : Promise.resolve(true);
        void answer.then(async (allowed) => {
          if (!allowed) return say(id, libraryWords.notAllowed);
          if (!met || met.at !== id || !remedyOf(met.problem.code).startsWith('allow')) return retry(id);
          await tryAgain();
          // What waits for the same permission goes on as well.
          if (place) await outbox.resume(place.id);
        });
      },
      openOptions: () => void openOptions(),
      exportAll: () => void attempt(null, () => exportAll(store)),
    },
  };
}
