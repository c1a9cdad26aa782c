// The files that a draft amounts to, shown before they are saved.
import type { Draft } from '@/utils/core/draft';
import { settleCopies } from '@/utils/curate/copies';
import type { LeadImage } from '@/utils/core/image';
import { ProblemError } from '@/utils/core/problem';
import { deliveriesOfDrafts } from '@/utils/platform/database/deliveries';
import type { DeskState } from '../session/desk-state';
import type { DeskStore } from '../session/desk-store';

/** Milliseconds of quiet after which an open preview is made again. */
const PREVIEW_AFTER = 150;

/** Ids of the places that Save goes to. */
export const usedOf = (places: DeskState['places']): string[] => places.filter(({ used }) => used).map(({ id }) => id);

/** The draft as it is saved now. */
export const settled = async (draft: Draft): Promise<Draft> =>
  settleCopies(draft, await deliveriesOfDrafts([draft.key, draft.updates ?? draft.key]));

export function createPreview({ get, set }: Pick<DeskStore, 'get' | 'set'>, imageSettled: () => Promise<LeadImage | null>) {
  let later: ReturnType<typeof setTimeout> | undefined;

  async function make(): Promise<void> {
    const state = get();
    // Without its image it would not be the file that is saved.
    const { renderAll } = await import('./render-all');
    const made = await renderAll(
      { ...state, draft: state.draft && (await settled(state.draft)), leadImage: await imageSettled() },
      usedOf(state.places),
    ).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return error.problem;
    });
    if (get().preview.state === 'closed' || get().draft?.key !== state.draft?.key) return;
    if (!Array.isArray(made)) return set({ preview: { state: 'problem', problem: made } });
    const files = made.map(({ article, bundle, meets }) => ({
      meets: meets?.title ?? null,
      path: `${article.site.contentRoot}/${bundle.article.path}`,
      text: new TextDecoder().decode(bundle.article.bytes),
    }));
    set({ preview: { state: 'ready', files } });
  }

  return {
    open(open: boolean) {
      set({ preview: { state: open ? 'making' : 'closed' } });
      if (open) void make();
    },
    /** The draft is another. */
    changed() {
      if (get().preview.state === 'closed') return;
      clearTimeout(later);
      later = setTimeout(() => void make(), PREVIEW_AFTER);
    },
  };
}
