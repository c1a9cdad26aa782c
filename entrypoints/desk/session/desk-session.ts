// One opening of the desk, in whatever frame: reads the page, keeps the draft, and carries out what the curator does.
import type { DeskView } from '@/components/desk/desk-view';
import type { DeskActions } from '@/components/desk/desk-actions';
import type { Draft, DraftChange } from '@/utils/core/draft';
import { changeDraft } from '@/utils/curate/change-draft';
import { moveDraft } from '@/utils/curate/move-draft';
import { settleCheck } from '@/utils/curate/settle-check';
import { putDraft } from '@/utils/platform/database/drafts';
import { closeFrame, openArticle, openDeskTab, openLibrary, openOptions, openPanel, showElsewhere } from '@/utils/platform/frames';
import { putSetting } from '@/utils/platform/database/settings';
import { SITES } from '@/utils/taxonomy/sites';
import { wakeOutbox } from '../../outbox/wake';
import { askPage, askPageBeside, type Asked } from '../page/ask-page';
import { createClippedDesk } from '../parts/clipped-desk';
import { emptyState } from './desk-state';
import { createStore, type DeskStore } from './desk-store';
import { createDiscardDesk } from '../parts/discard-desk';
import { followDraft } from './follow-draft';
import { createImageDesk } from '../parts/image-desk';
import { createNotices } from './notices';
import { createDestinationDesk } from '../parts/destination-desk';
import { usedOf, withSettledCopies } from '../save/as-saved';
import { createPreview } from '../save/preview';
import { createReading } from '../page/reading';
import { createReceiptDesk } from '../save/receipt-desk';
import { createSaving } from '../save/saving';
import { createSiteDesk } from '../parts/site-desk';
import { createSafeText } from './safe-text';
import { TEXT_TOOLS } from '../../safe-text/text-tools';
import { missingFor } from './shown-desk';
import { followStorage } from './storage-desk';
import { rememberChoices } from '../../outbox/remember-choices';
import { followTopics } from '../parts/follow-topics';

const [site] = SITES;
if (!site) throw new Error('no site is built in');

const now = () => new Date().toISOString();

export interface DeskSession extends Pick<DeskStore, 'view' | 'subscribe'> {
  actions: DeskActions;
  /** Shows the draft of another page. */
  show(asked: Asked): void;
  /** Another page is in front, which may not be read: what is on the desk stays. */
  leave(why: unknown): void;
}

export interface Opening {
  frame: DeskView['frame'];
  /** Key of the draft to show where its page is gone. */
  key: string | null;
}

/** The view fills as the answers to what was `asked` come, and those to what is asked then. Null: the stored draft alone is shown. */
export function openDesk(asked: Asked | null, { frame, key }: Opening): DeskSession {
  const safeText = createSafeText(TEXT_TOOLS);
  const store = createStore(emptyState(site as NonNullable<typeof site>, now(), frame), safeText);
  const { get, set, show } = store;
  const notices = createNotices(store);
  followTopics(store);
  const sites = createSiteDesk(store);
  const images = createImageDesk(get, set, () => reading.tab());
  const saving = createSaving(store, {
    imageSettled: images.settled,
    // As little as possible is loaded to show the desk.
    enqueue: async (wanted, at) => (await import('../../outbox/outbox')).outbox.enqueue(wanted, at),
    remember: (draft, of) => rememberChoices(draft, of, now()).catch(notices.report),
    wake: wakeOutbox,
  });
  const places = createDestinationDesk(store);
  const clipped = createClippedDesk(store);
  const opened = followStorage(store, asked);
  const ready = opened.then(() => Promise.all([sites.load(), places.load()])).then(() => {}, notices.report);
  const reading = createReading(store, {
    notices,
    images,
    saving,
    clipped,
    sites,
    opened,
    ready,
    key,
    chooseImage: (url) => change({ image: { kind: 'page', url } }),
  });

  /** Shows a draft and keeps it. */
  const keep = (draft: Draft) => {
    show(draft);
    void putDraft(get().draft ?? draft).catch(notices.report);
  };

  const change = (step: DraftChange) => {
    const { draft } = get();
    if (!draft) return;
    keep(changeDraft(draft, step, now()));
    if (step.image) void images.show();
  };

  void import('../parts/address-desk').then(({ createAddressDesk }) =>
    createAddressDesk(store, { settled: withSettledCopies, used: () => usedOf(get().places), report: notices.report }),
  );
  followDraft(store, { images, sites, notices, now });
  const receipt = createReceiptDesk({ store, saving, change, report: notices.report });

  void (asked ? reading.open(asked, false) : reading.openStored());

  const actions: DeskActions = {
    change,
    openIn(other) {
      const [tab, draft] = [reading.tab(), get().draft];
      if (other === 'panel') void openPanel(tab?.windowId).then(() => tab && showElsewhere(tab.id, tab.windowId));
      else if (draft) void openDeskTab(tab, draft.key);
      // What was typed is on its way to the medium already.
      if (frame === 'popup') setTimeout(() => window.close(), CLOSES_AFTER);
    },
    openOptions: () => void openOptions(),
    chooseSite(slug) {
      const { draft, site: from } = get();
      sites.choose(slug);
      if (draft && slug !== draft.site) keep(moveDraft(draft, from, get().site, now()));
    },
    nameCurator(curator) {
      set({ curator });
      void putSetting('curator', curator).catch(notices.report);
    },
    readAgain: () =>
      void (get().pageClosed
        ? openArticle(get().draft?.clip.url ?? String(key))
        : reading.open(frame === 'panel' ? askPageBeside() : askPage(frame === 'tab' ? reading.tab()?.id : undefined), true)),
    settleStorage: () => set({ storage: null }),
    ...createPreview(store, images.settled),
    allowImageHost: () => void images.allowHost(),
    takeImageFile(file) {
      const { draft } = get();
      void images.takeFile(file).then((taken) => {
        if (!taken || !draft) return;
        if (get().draft?.key === draft.key) return change({ image: { kind: 'own' } });
        // Another page is in front meanwhile.
        void putDraft(changeDraft(draft, { image: { kind: 'own' } }, now())).catch(notices.report);
      });
    },
    save() {
      if (missingFor(get()).length === 0) void saving.save().catch(notices.report);
    },
    // What went wrong is told by the save itself, and the desk stays.
    close: () => void saving.done().then(closeFrame, () => {}),
    ...receipt,
    choosePlace: (id, used) => void places.choose(id, used).catch(notices.report),
    updateClipped: () => void clipped.update(change).catch(notices.report),
    openLibrary: (delivery) => void openLibrary(delivery),
    settleCheck(code) {
      const { draft } = get();
      if (draft) keep({ ...settleCheck(draft, code), changedAt: now() });
    },
    settleAddress: () => set({ metSeen: get().meets?.id ?? null }),
    ...createDiscardDesk(store, { images, sites, notices, now }),
  };

  return {
    view: store.view,
    subscribe: store.subscribe,
    actions,
    show: (other) => void reading.open(other, false),
    leave(why) {
      reading.overtake();
      if (get().draft) notices.tell('page-other', 'none');
      else notices.report(why);
    },
  };
}

/** Milliseconds; a browser may forget what a popup asked for in the moment that it closed. */
const CLOSES_AFTER = 150;
