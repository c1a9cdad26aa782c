// A draft that the curator throws away, and takes back.
import type { DeskActions } from '@/components/desk-view';
import { type Draft, startDraft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { deleteDraft, putDraft, putImage } from '@/utils/platform/drafts';
import type { DeskStore } from './desk-store';
import type { ImageDesk } from './image-desk';
import type { Notices } from './notices';
import type { SiteDesk } from './site-desk';

interface DiscardParts {
  images: ImageDesk;
  sites: SiteDesk;
  notices: Notices;
  now(): string;
}

export function createDiscardDesk({ get, set, show }: DeskStore, { images, sites, notices, now }: DiscardParts): Pick<DeskActions, 'discard' | 'undoDiscard'> {
  let discarded: { draft: Draft; image: LeadImage | null } | null = null;
  return {
    discard() {
      const { draft, leadImage } = get();
      if (!draft) return;
      discarded = { draft, image: leadImage };
      void deleteDraft(draft.key).catch(notices.report);
      show(startDraft(draft.clip, get().site, now()));
      set({ resumed: null });
      void images.show();
    },
    undoDiscard() {
      if (!discarded || discarded.draft.key !== get().draft?.key) return;
      const { draft, image } = discarded;
      sites.turnTo(draft.site);
      show(draft);
      const kept = Promise.all([putDraft(draft), image && putImage(draft.key, image)]);
      void kept.then(images.show).catch(notices.report);
      discarded = null;
    },
  };
}
