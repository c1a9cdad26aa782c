// The files that a draft amounts to, shown before they are saved.
import { ProblemError } from '@/utils/core/problem';
import { whenChanged } from '../../screen/screen-store';
import type { ObtainedImage } from '../parts/image-desk';
import type { DeskStore } from '../session/desk-store';
import { draftToSave, usedOf, withSettledCopies } from './as-saved';

/** Milliseconds of quiet after which an open preview is made again. */
const PREVIEW_AFTER = 150;

export function createPreview(store: DeskStore, imageSettled: () => Promise<ObtainedImage>): { openPreview(open: boolean): void } {
  const { get, set } = store;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function make(): Promise<void> {
    const state = get();
    if (!state.draft) return;
    const [{ draftPreviews }, draft, { image }] = await Promise.all([
      import('../../outbox/draft-previews'),
      withSettledCopies(state.draft),
      // Without it, it would not be the file that is saved.
      imageSettled(),
    ]);
    const files = await draftPreviews(draftToSave(state, draft, image), usedOf(state)).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return error.problem;
    });
    if (get().preview.state === 'closed' || get().draft?.key !== state.draft?.key) return;
    if (!Array.isArray(files)) return set({ preview: { state: 'problem', problem: files } });
    set({ preview: { state: 'ready', files } });
  }

  whenChanged(
    store,
    ({ draft, curator, site, excerpt, places, reading }) => [draft?.key, draft?.changedAt, curator, site, excerpt, places, reading],
    () => {
      if (get().preview.state === 'closed') return;
      clearTimeout(later);
      later = setTimeout(() => void make(), PREVIEW_AFTER);
    },
  );

  return {
    openPreview(open) {
      set({ preview: { state: open ? 'making' : 'closed' } });
      if (open) void make();
    },
  };
}
