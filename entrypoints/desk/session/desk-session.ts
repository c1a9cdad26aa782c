// One opening of the desk, in whatever frame: reads the page, keeps the draft, and carries out what the curator does.
import { partsOf } from '@/components/desk/desk-parts';
import type { DeskView } from '@/components/desk/desk-view';
import type { DeskActions } from '@/components/desk/desk-actions';
import { loadedLater } from '@/components/shared/later/loaded-later';
import { SITES } from '@/utils/taxonomy/sites';
import { wakeOutbox } from '../../outbox/wake';
import { whenChanged } from '../../screen/screen-store';
import type { AskedPage } from '../page/ask-page';
import { recoverTyped, typedInOthers } from '../first/recover-typed';
import { createClippedDesk } from '../parts/clipped-desk';
import { createDeskActions } from './make-desk-actions';
import { emptyState } from './desk-state';
import { emptied } from './empty-desk';
import { createStore, type DeskStore } from './desk-store';
import { createDraftEdits } from './draft-edits';
import { followDraft } from './follow-draft';
import { createImageDesk } from '../parts/image-desk';
import { createNotices } from './notices';
import { createDestinationDesk } from '../parts/destination-desk';
import { usedOf, withSettledCopies } from '../save/as-saved';
import { createReading } from '../page/reading';
import { createSaving } from '../save/saving';
import { createSiteDesk } from '../parts/site-desk';
import { createSafeText } from './safe-text';
import { TEXT_TOOLS } from '../../safe-text/text-tools';
import { followStorage } from './storage-desk';
import { showElsewhere } from '@/utils/platform/frames';
import { rememberChoices } from '../../outbox/remember-choices';

const [site] = SITES;
if (!site) throw new Error('no site is built in');

const outboxPart = loadedLater(async () => (await import('../../outbox/outbox')).outbox);

const now = () => new Date().toISOString();

export interface DeskSession extends Pick<DeskStore, 'view' | 'subscribe'> {
  actions: DeskActions;
  /** Shows the draft of a page. `isOther`: the one before does not stand there until it is read. */
  show(asked: AskedPage, isOther: boolean): void;
  /** A page is in front that may not be read: the desk is empty, and says why. */
  leave(why: unknown): void;
}

export interface Opening {
  frame: DeskView['frame'];
  /** Key of the draft to show where its page is gone. */
  key: string | null;
  /** It was opened to edit what was saved, and send it again. */
  edits?: boolean;
}

/** The view fills as the answers to what was `asked` come, and those to what is asked then. Null: the stored draft alone is shown. */
export function openDesk(asked: AskedPage | null, { frame, key, edits: isEdit = false }: Opening): DeskSession {
  const safeText = createSafeText(TEXT_TOOLS);
  const store = createStore(emptyState(site as NonNullable<typeof site>, now(), frame), safeText);
  const { get } = store;
  store.set({ edits: isEdit });
  const notices = createNotices(store);
  // Suggestions come a moment after what is read of the page.
  void import('../parts/follow-topics').then(({ followTopics }) => followTopics(store));
  const sites = createSiteDesk(store);
  const images = createImageDesk(store);
  const edits = createDraftEdits(store, { images, report: notices.report, now });
  const saving = createSaving(store, {
    imageSettled: images.settled,
    // As little as possible is loaded to show the desk.
    enqueue: async (wanted, at) => (await outboxPart.load()).enqueue(wanted, at),
    remember: (draft, of) => rememberChoices(draft, of, now()).catch(notices.report),
    wake: wakeOutbox,
  });
  const destinations = createDestinationDesk(store);
  const clipped = createClippedDesk(store);
  const opened = followStorage(store, asked);
  const ready = opened.then(() => Promise.all([sites.load(), destinations.load()])).then(() => {}, notices.report);
  const siteFor = async (host: string) => {
    sites.turnTo(await sites.forHost(host));
    return get().site;
  };
  const typed = typedInOthers();
  const reading = createReading(store, {
    notices,
    images,
    saving,
    clipped,
    sites,
    opened: typed.length > 0 ? ready.then(() => recoverTyped(typed, siteFor)).catch(notices.report) : opened,
    ready,
    key,
    chooseImage: (url) => edits.change({ image: { kind: 'page', url } }),
  });

  void import('../parts/address-desk').then(({ createAddressDesk }) =>
    createAddressDesk(store, { settled: withSettledCopies, used: () => usedOf(get()), report: notices.report }),
  );
  // Where its site registers nothing, nothing of that is loaded.
  whenChanged(
    store,
    ({ draft, site: of }) => [of, draft?.key, draft?.contentType, draft?.communities],
    () => get().draft && get().site.registration && void import('../parts/registered-desk').then(({ lookUp }) => lookUp(store)),
  );
  // Nor anything of repositories where there is none.
  const stop = whenChanged(
    store,
    ({ draft, places }) => [draft !== null, places],
    () => {
      if (!get().draft || !get().places.some(({ about }) => about.isRepository)) return;
      stop();
      void import('../parts/published-desk').then(({ followPublishedFiles }) => followPublishedFiles(store, notices.report));
    },
  );
  void import('../parts/form-desk').then(({ followForm }) => followForm(store));
  whenChanged(
    store,
    (state) => [partsOf(state).image],
    () => get().draft && void images.show(),
  );
  followDraft(store, { images, sites, notices, now });

  const empty = (state: 'reading' | 'failed') => {
    images.clear();
    store.set(emptied(state));
  };
  // A panel beside it follows what it was asked for here.
  if (frame === 'popup')
    whenChanged(
      store,
      ({ reading: state }) => [state],
      () => {
        const { reading: state, tab } = get();
        if (state === 'ready' && tab) showElsewhere(tab.id, tab.windowId);
      },
    );

  void (asked ? reading.open(asked, false) : reading.openStored());

  return {
    view: store.view,
    subscribe: store.subscribe,
    actions: createDeskActions(store, { edits, reading, sites, images, saving, destinations, clipped, notices, key, now }),
    show(other, isOther) {
      if (isOther) empty('reading');
      void reading.open(other, false);
    },
    leave(why) {
      reading.overtake();
      empty('failed');
      notices.report(why);
    },
  };
}
