// What each thing does that the curator can do at the desk.
import type { DeskActions } from '@/components/desk/desk-actions';
import { changeDraft } from '@/utils/curate/change-draft';
import { moveDraft } from '@/utils/curate/move-draft';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { putSetting } from '@/utils/platform/database/settings';
import { closeFrame, openArticle, openDeskTab, openLibrary, openOptions, openOwnImage, showElsewhere } from '@/utils/platform/frames';
import { openPanel } from '@/utils/platform/open-panel';
import { askPage, askPageBeside } from '../page/ask-page';
import type { Reading } from '../page/reading';
import type { ClippedDesk } from '../parts/clipped-desk';
import type { DestinationDesk } from '../parts/destination-desk';
import { createDiscardDesk } from '../parts/discard-desk';
import type { ImageDesk } from '../parts/image-desk';
import type { SiteDesk } from '../parts/site-desk';
import { createPreview } from '../save/preview';
import { createReceiptDesk } from '../save/receipt-desk';
import type { Saving } from '../save/saving';
import type { DeskStore } from './desk-store';
import type { DraftEdits } from './draft-edits';
import type { Notices } from './notices';
import { missingFor } from './shown-desk';

/** Milliseconds; a browser may forget what a popup asked for in the moment that it closed. */
const CLOSES_AFTER = 150;

interface DeskParts {
  edits: DraftEdits;
  reading: Reading;
  sites: SiteDesk;
  images: ImageDesk;
  saving: Saving;
  destinations: DestinationDesk;
  clipped: ClippedDesk;
  notices: Notices;
  /** Key of the draft to show where its page is gone. */
  key: string | null;
  now(): string;
}

export function createDeskActions(store: DeskStore, parts: DeskParts): DeskActions {
  const { get, set } = store;
  const { edits, reading, sites, images, saving, destinations, clipped, notices, key, now } = parts;
  const { change, keep } = edits;
  const { acted, ...discarding } = createDiscardDesk(store, { images, sites, notices, now });
  return whileUndone(acted, {
    change,
    openIn(other) {
      const [tab, draft] = [get().tab, get().draft];
      const tellPanel = () => tab && showElsewhere(tab.id, tab.windowId);
      // A click on the first form has opened it already; done again on the desk it is no click of the curator's, and may fail.
      if (other === 'panel') void openPanel(tab?.windowId).then(tellPanel, tellPanel);
      else if (draft) void openDeskTab(tab, draft.key);
      // What was typed is on its way to the medium already.
      if (get().frame === 'popup') setTimeout(() => window.close(), CLOSES_AFTER);
    },
    openOptions: (card) => void openOptions(card),
    chooseSite(slug) {
      const { draft, host, site: from } = get();
      sites.choose(slug, host);
      if (draft && slug !== draft.site) keep(moveDraft(draft, from, get().site, now()));
    },
    nameCurator(curator) {
      set({ curator });
      void putSetting('curator', curator).catch(notices.report);
    },
    readAgain: () =>
      void (get().pageClosed
        ? openArticle(get().draft?.clip.url ?? String(key))
        : reading.open(get().frame === 'panel' ? askPageBeside() : askPage(get().frame === 'tab' ? get().tab?.id : undefined), true)),
    settleStorage: () => set({ storage: null }),
    ...createPreview(store, images.settled),
    allowImages: images.allow,
    lookAtImages: () => void import('../parts/image-looks').then(({ lookAtImages }) => lookAtImages(store)).catch(notices.report),
    chooseImageFile() {
      const { tab, draft } = get();
      // Untouched until now, it may be kept nowhere yet.
      if (tab && draft) void putDraft(draft).then(() => openOwnImage(tab, draft.key).then(closeFrame), notices.report);
    },
    takeImageFile(file) {
      const { draft } = get();
      void images.takeFile(file).then((taken) => {
        if (!taken || !draft) return;
        if (get().draft?.key === draft.key) return change({ image: { kind: 'own' } });
        // Another page is in front meanwhile: its draft may have been typed in since.
        void readDraft(draft.key)
          .then((kept) => putDraft(changeDraft(kept ?? draft, { image: { kind: 'own' } }, now())))
          .catch(notices.report);
      });
    },
    save() {
      if (missingFor(get()).length > 0) return;
      images.allowForSave();
      clipped.take(change);
      void saving.save().catch(notices.report);
    },
    // What went wrong is told by the save itself, and the desk stays.
    close: () => void saving.done().then(closeFrame, () => {}),
    ...createReceiptDesk({ store, saving, change, report: notices.report }),
    choosePlace: (id, used) => void destinations.choose(id, used).catch(notices.report),
    claimPlace: (id, isOurs) => void destinations.claim(id, get().site.slug, isOurs).catch(notices.report),
    updateLikely: (updates) => void clipped.choose(updates, change).catch(notices.report),
    openRegistered: (article) =>
      void import('../parts/registered-desk').then(({ openRegistered }) => openRegistered(store.get().site, article)).catch(notices.report),
    openLibrary: (delivery) => void openLibrary(delivery === undefined ? {} : { delivery }),
    openDrafts: () => void openLibrary({ tab: 'drafts' }),
    toggleLeft: (at) =>
      void import('../parts/left-out').then(({ toggleLeftOn }) => toggleLeftOn(get, keep, at, now())).catch(notices.report),
    settleCheck: (code) =>
      void import('@/utils/curate/settle-check')
        .then(({ settleCheck }) => {
          const { draft } = get();
          if (draft) keep({ ...settleCheck(draft, code), changedAt: now() });
        })
        .catch(notices.report),
    settleAddress: () => set({ metSeen: get().meets?.id ?? null }),
    settlePublished: (how) =>
      void import('../parts/settle-published').then(({ settlePublished }) => settlePublished(store, how, change)).catch(notices.report),
    ...discarding,
  });
}

/** What only looks, and takes nothing away from what can be taken back. */
const LOOKS: ReadonlySet<keyof DeskActions> = new Set([
  'discard',
  'undoDiscard',
  'openIn',
  'openOptions',
  'openLibrary',
  'openDrafts',
  'openPreview',
  'showSaved',
  'settleStorage',
]);

/** Whatever else is done ends the offer to take back a discard. */
function whileUndone(acted: () => void, actions: DeskActions): DeskActions {
  const names = (Object.keys(actions) as (keyof DeskActions)[]).filter((name) => !LOOKS.has(name));
  const ending = names.map((name) => {
    const act = actions[name] as (...given: unknown[]) => unknown;
    return [
      name,
      (...given: unknown[]) => {
        acted();
        return act(...given);
      },
    ];
  });
  return { ...actions, ...Object.fromEntries(ending) };
}
