// A draft that the curator throws away, and takes back.
import type { DeskActions } from '@/components/desk-view';
import { startDraft } from '@/utils/core/draft';
import { discardDraft, hasDiscarded, restoreDraft } from '@/utils/platform/discarded';
import type { DeskStore } from './desk-store';
import type { ImageDesk } from './image-desk';
import type { Notices } from './notices';
import type { SiteDesk } from './site-desk';

/** Milliseconds that a discarded draft is kept. */
const KEPT = 10 * 60_000;
/** Milliseconds that it is offered at a desk that was opened again. */
const OFFERED = 60_000;

interface DiscardParts {
  images: Pick<ImageDesk, 'show'>;
  sites: Pick<SiteDesk, 'turnTo'>;
  notices: Pick<Notices, 'report'>;
  now(): string;
}

export function createDiscardDesk({ get, set, show, subscribe }: DeskStore, { images, sites, notices, now }: DiscardParts): Pick<DeskActions, 'discard' | 'undoDiscard'> {
  let key = '';
  let end: ReturnType<typeof setTimeout> | undefined;

  const offer = async (of: string) => {
    const discarded = await hasDiscarded(of, new Date(Date.parse(now()) - KEPT).toISOString());
    if (!discarded || of !== key) return;
    set({ discarded });
    clearTimeout(end);
    end = setTimeout(() => set({ discarded: false }), OFFERED);
  };

  // The popup may have closed in the moment after.
  subscribe(() => {
    const shown = get().draft?.key ?? '';
    if (shown === key) return;
    key = shown;
    set({ discarded: false });
    if (shown) void offer(shown).catch(notices.report);
  });

  return {
    discard() {
      const { draft } = get();
      if (!draft) return;
      void discardDraft(draft, now()).catch(notices.report);
      show(startDraft(draft.clip, get().site, now()));
      set({ resumed: null });
      void images.show();
    },
    undoDiscard() {
      const { draft: instead } = get();
      set({ discarded: false });
      if (!instead) return;
      const restored = restoreDraft(instead, now()).then((draft) => {
        if (!draft || draft.key !== get().draft?.key) return;
        sites.turnTo(draft.site);
        show(draft);
        void images.show();
      });
      void restored.catch(notices.report);
    },
  };
}
