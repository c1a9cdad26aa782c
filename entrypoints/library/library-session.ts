// One opening of the library: shows every delivery as it is now, and carries out what the curator does.
import { libraryWords } from '@/components/library/library-words';
import type { ByNumberView, LibraryActions, LibraryView, NamedDestination } from '@/components/library/library-view';
import { speak } from '@/components/shared/words/say';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { ProblemError } from '@/utils/core/problem';
import type { DestinationRecord } from '@/utils/core/destination';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { watchDestinations } from '@/utils/platform/database/destinations';
import { watchSites } from '@/utils/platform/database/sites';
import { watchHistory } from '@/utils/platform/database/watch-history';
import { allowDestination } from '@/utils/platform/allow-destination';
import { openToClip, windowHere } from '@/utils/platform/frames';
import { SITES } from '@/utils/taxonomy/sites';
import { numberedSites, systemPlaces } from '../outbox/registration-places';
import { exportArchive } from './export-archive';
import { createStore } from './library-store';
import { createLibraryActs } from './library-acts';
import { createExcerpts } from './excerpts';
import { retag } from './retag';
import { sendAgain } from './send-again';
import { createThumbnails } from './thumbnails';
import { createInspection } from './inspect-delivery';

export interface LibrarySession {
  view(): LibraryView;
  subscribe(changed: () => void): () => void;
  actions: LibraryActions;
}

const NO_NUMBER: ByNumberView = { sites: [], isAsking: false, said: null, problem: null };

/** Milliseconds. */
const MINUTE = 60_000;

const named = (place: KnownDestination): NamedDestination => ({
  ...place,
  name: place.name || (place.about.isAlwaysThere || place.about.registers ? speak(place.about.title) : place.id),
});

/** `at`: the delivery to show first. */
export function openLibrary(at: string | null): LibrarySession {
  const store = createStore(at);
  const { view, set, attempt } = store;
  const here = windowHere();
  const inspection = createInspection(store);

  const excerpts = createExcerpts((found) => set({ excerpts: found }));
  watchHistory((deliveries, complete) => {
    set({ deliveries, complete, ready: true });
    if (complete) excerpts.read(deliveries);
  });
  let records: DestinationRecord[] = [];
  let systems: KnownDestination[] = [];
  const tellNumber = (change: Partial<ByNumberView>) => set({ byNumber: { ...NO_NUMBER, ...view().byNumber, ...change } });

  /** Firefox asks only in the very click: nothing is awaited before. */
  async function openNumber(slug: string, typed: string): Promise<void> {
    const [site, place] = [view().sites.find((each) => each.slug === slug), systems.find(({ sites = {} }) => slug in sites)];
    if (!site || !place) return;
    const asking = allowDestination(place, place.about);
    tellNumber({ isAsking: true, said: null, problem: null });
    try {
      if (!(await asking)) return tellNumber({ said: libraryWords.notAllowed });
      const { openByNumber } = await import('./open-by-number');
      const open = (url: string) => openToClip(url, here()).catch(() => {});
      tellNumber({ said: (await openByNumber(site, typed, open)) ? null : libraryWords.noAddress });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      tellNumber({ problem: error.problem });
    } finally {
      tellNumber({ isAsking: false });
    }
  }

  const showPlaces = () => set({ destinations: [...records.map(placeOf), ...systems].map(named) });
  watchDestinations(ALWAYS_THERE, (found) => {
    records = found;
    showPlaces();
  });
  watchSites(SITES, (sites) => {
    set({ sites, communities: new Map(sites.flatMap(({ communities }) => communities.map(({ slug, name }) => [slug, name]))) });
    systems = systemPlaces(sites);
    tellNumber({ sites: numberedSites(sites) });
    showPlaces();
  });
  // What is said of today is no longer so tomorrow.
  setInterval(() => set({}), MINUTE);

  const acts = createLibraryActs(store, inspection);

  return {
    view,
    subscribe: store.subscribe,
    actions: {
      act: (name, id) => acts[name](id),
      closeInspected: inspection.close,
      settleComparison(id, way) {
        if (way === 'close') inspection.close();
        else if (way === 'save-as-new') acts['save-as-new'](id);
        else inspection.settle(id, way);
      },
      openNumber: (site, typed) => void openNumber(site, typed),
      exportAll: () => void attempt(null, () => exportArchive(store, null)),
      exportSelected: (ids) => void attempt(null, () => exportArchive(store, ids)),
      sendAgain: (ids) => void attempt(null, () => sendAgain(ids, store)),
      retag: (articles, change) => void attempt(null, () => retag(articles, change, store)),
      thumbnailOf: createThumbnails(),
      askedOf: async (id) => {
        const { askedFacts } = await import('./asked-facts');
        return askedFacts(view().deliveries.find((row) => row.id === id)?.article ?? null);
      },
    },
  };
}
