// The list of drafts while the library is open: follows what is kept, opens, discards and takes back.
import type { DraftsActions, DraftsView, ListedDraft } from '@/components/library/drafts/drafts-view';
import { publicationHost } from '@/utils/base/host-of';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { readRecords } from '@/utils/platform/database/database';
import { discardDraft, restoreDraft } from '@/utils/platform/database/discarded';
import { type DraftKey, draftsWithImage, watchDraftKeys } from '@/utils/platform/database/draft-list';
import { readDraft } from '@/utils/platform/database/drafts';
import { readImage } from '@/utils/platform/database/kept-images';
import { watchSites } from '@/utils/platform/database/sites';
import { openDeskTab, openToClip, windowHere } from '@/utils/platform/frames';
import { SITES } from '@/utils/taxonomy/sites';
import { now } from '../../outbox/alone';
import { createScreenStore } from '../../screen/screen-store';
import { createUndoOffer } from '../../screen/undo-offer';
import type { LibrarySession } from '../library-session';
import { listedDraft } from './listed-draft';
import { lastSaves, unsavedDrafts } from './unsaved';

/** The time at which it is shown is the library's. */
type DraftsState = Omit<DraftsView, 'now'>;

export interface DraftsSession extends Pick<LibrarySession, 'subscribe'> {
  view(): DraftsState;
  actions: DraftsActions;
}

/** `library`: what was saved. */
export function openDrafts(library: Pick<LibrarySession, 'view' | 'subscribe'>): DraftsSession {
  const { get, set, view, subscribe } = createScreenStore<DraftsState, DraftsState>(
    { drafts: null, discarded: null, problem: null },
    (state) => state,
  );
  const undo = createUndoOffer<{ aside: string; title: string }>((step) => set({ discarded: step && step.title }));
  const here = windowHere();
  let keys: DraftKey[] | null = null;
  let sites: Site[] = SITES;
  let latest = {};

  async function list(): Promise<void> {
    const { ready, deliveries, complete } = library.view();
    if (!keys || !ready) return;
    const reading = {};
    latest = reading;
    const unsaved = unsavedDrafts(keys, deliveries, complete).map(({ key }) => key);
    const [drafts, withImage] = await Promise.all([readRecords('drafts', unsaved), draftsWithImage(unsaved)]);
    const listing = { sites, savedAt: lastSaves(deliveries), withImage };
    if (reading === latest) set({ drafts: drafts.map((draft) => listedDraft(draft, listing)) });
  }

  watchDraftKeys((found) => {
    keys = found;
    void list();
  });
  watchSites(SITES, (found) => {
    sites = found;
    void list();
  });
  let shown: unknown = null;
  library.subscribe(() => {
    const { deliveries } = library.view();
    if (deliveries === shown) return;
    shown = deliveries;
    void list();
  });

  /** Whatever is done ends the offer to take back a discard. */
  async function attempt(act: () => Promise<void>): Promise<void> {
    undo.withdraw();
    set({ problem: null });
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      set({ problem: error.problem });
    }
  }

  const find = (key: string): ListedDraft | undefined => get().drafts?.find((draft) => draft.key === key);

  return {
    view,
    subscribe,
    actions: {
      open(key) {
        // The panel opens only inside the click.
        if (find(key)?.unread) void attempt(() => openToClip(key, here()));
        else void attempt(() => openDeskTab(null, key));
      },
      discard: (key) =>
        void attempt(async () => {
          const draft = await readDraft(key);
          if (!draft) return;
          const aside = await discardDraft(draft, null, now());
          undo.offer({ aside, title: draft.fields.title.trim() || publicationHost(key) });
        }),
      undo() {
        const step = undo.take();
        if (step) void attempt(async () => void (await restoreDraft(step.aside)));
      },
      async imageOf(key) {
        const image = await readImage(key);
        return image && URL.createObjectURL(new Blob([image.bytes], { type: `image/${image.format.toLowerCase()}` }));
      },
    },
  };
}
