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

  /** What is being written. */
  let under: Promise<unknown> = Promise.resolve();
  let isRestoring = false;

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

  function discard(): void {
    const { draft, leadImage } = get();
    if (!draft) return;
    // Told once it is kept: the popup may close at the next click.
    under = discardDraft(draft, leadImage, now())
      .then(() => get().draft?.key === draft.key && undo.offer(draft.key, OFFERED.here))
      .catch(notices.report);
    show(startDraft(draft.clip, get().site, now()));
    set({ resumed: null });
    void images.show();
  }

  async function restore(): Promise<void> {
    const { draft: instead, leadImage } = get();
    if (!instead) return;
    const found = await restoreDraft(instead, leadImage, now());
    const draft = found && (await learn(found));
    if (!draft || draft.key !== get().draft?.key) return;
    sites.turnTo(draft.site);
    show(draft);
    void images.show();
  }

  return {
    // What is just being taken back is on the desk before it is discarded again, and what is discarded is aside before it is taken back.
    discard: () => (isRestoring ? void under.then(discard) : discard()),
    undoDiscard() {
      undo.take();
      isRestoring = true;
      under = under
        .then(restore)
        .catch(notices.report)
        .finally(() => {
          isRestoring = false;
        });
    },
  };
}
