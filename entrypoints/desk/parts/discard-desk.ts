// A draft that the curator throws away, and takes back.
import type { DeskActions } from '@/components/desk/desk-actions';
import { startDraft } from '@/utils/curate/start-draft';
import { discardDraft, hasDiscarded, restoreDraft } from '@/utils/platform/database/discarded';
import { createUndoOffer } from '../../screen/undo-offer';
import type { DeskStore } from '../session/desk-store';
import type { ImageDesk } from './image-desk';
import type { Notices } from '../session/notices';
import type { SiteDesk } from './site-desk';

/** Milliseconds that a discarded draft is kept. */
const KEPT = 10 * 60_000;
/** Milliseconds that it is offered: at the desk where it was discarded, and at one that was opened again. */
const OFFERED = { here: 10_000, again: 60_000 };

interface DiscardParts {
  images: Pick<ImageDesk, 'show'>;
  sites: Pick<SiteDesk, 'turnTo'>;
  notices: Pick<Notices, 'report'>;
  now(): string;
}

export function createDiscardDesk(
  { get, set, learn, show, subscribe }: DeskStore,
  { images, sites, notices, now }: DiscardParts,
): Pick<DeskActions, 'discard' | 'undoDiscard'> {
  let key = '';
  /** Of the draft of that key. */
  const undo = createUndoOffer<string>((step) => set({ discarded: step !== null }));

  const find = async (of: string) => {
    const found = await hasDiscarded(of, new Date(Date.parse(now()) - KEPT).toISOString());
    if (found && of === key) undo.offer(key, OFFERED.again);
  };

  // The popup may have closed in the moment after.
  subscribe(() => {
    const shown = get().draft?.key ?? '';
    if (shown === key) return;
    key = shown;
    undo.withdraw();
    if (shown) void find(shown).catch(notices.report);
  });

  return {
    discard() {
      const { draft, leadImage } = get();
      if (!draft) return;
      void discardDraft(draft, leadImage, now()).catch(notices.report);
      show(startDraft(draft.clip, get().site, now()));
      set({ resumed: null });
      undo.offer(draft.key, OFFERED.here);
      void images.show();
    },
    undoDiscard() {
      const { draft: instead, leadImage } = get();
      undo.take();
      if (!instead) return;
      const restored = restoreDraft(instead, leadImage, now()).then(async (found) => {
        const draft = found && (await learn(found));
        if (!draft || draft.key !== get().draft?.key) return;
        sites.turnTo(draft.site);
        show(draft);
        void images.show();
      });
      void restored.catch(notices.report);
    },
  };
}
