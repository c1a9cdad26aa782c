// Every change of the curator's to the draft on the desk: shown, and kept as it is typed.
import type { Draft, DraftChange } from '@/utils/core/draft';
import { changeDraft } from '@/utils/curate/change-draft';
import { putDraft } from '@/utils/platform/database/drafts';
import type { ImageDesk } from '../parts/image-desk';
import type { DeskStore } from './desk-store';

export interface DraftEdits {
  change(step: DraftChange): void;
  /** Shows a draft and keeps it. */
  keep(draft: Draft): void;
}

interface EditParts {
  images: Pick<ImageDesk, 'show'>;
  report(error: unknown): void;
  now(): string;
}

export function createDraftEdits({ get, show }: Pick<DeskStore, 'get' | 'show'>, { images, report, now }: EditParts): DraftEdits {
  const keep = (draft: Draft) => {
    show(draft);
    void putDraft(get().draft ?? draft).catch(report);
  };
  return {
    keep,
    change(step) {
      const { draft } = get();
      if (!draft) return;
      keep(changeDraft(draft, step, now()));
      if (step.image) void images.show();
    },
  };
}
