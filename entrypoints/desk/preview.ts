// The files that a draft amounts to: made when they are looked at or saved.
import { type Article, curate } from '@/utils/core/article';
import type { Bundle } from '@/utils/core/bundle';
import { copyAt, type Draft, settleCopies } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { ProblemError } from '@/utils/core/problem';
import { deliveriesOfDrafts } from '@/utils/platform/deliveries';
import { type DeskState, partsOf } from './desk-state';
import type { DeskStore } from './desk-store';

/** Milliseconds of quiet after which an open preview is made again. */
const PREVIEW_AFTER = 150;

/** Ids of the places that Save goes to. */
export const usedOf = (places: DeskState['places']): string[] => places.filter(({ used }) => used).map(({ id }) => id);

/** The draft as it is saved now. */
export const settled = async (draft: Draft): Promise<Draft> => settleCopies(draft, await deliveriesOfDrafts([draft.key, draft.updates ?? draft.key]));

/** One for each community; where a place has a copy of its own, that one too. Throws the Problems of its format. */
export async function renderAll(state: DeskState, destinations: string[]): Promise<{ article: Article; bundle: Bundle }[]> {
  const { draft, site } = state;
  if (!draft) return [];
  // Liquid and YAML are not needed to show the desk: they are loaded when a file is made.
  const { formatNamed, renderBundle } = await import('@/utils/formats');
  const copiesOf = (community: string) => (destinations.length > 0 ? destinations.map((destination) => copyAt(draft, { destination, community })) : [0]);
  const copies = new Set(draft.communities.flatMap(copiesOf));
  const articles = [...copies].flatMap((copy) => curate(draft, partsOf(state), copy)).filter(({ community, copy = 0 }) => copiesOf(community.slug).includes(copy));
  return articles.map((article) => ({ article, bundle: renderBundle(article, formatNamed(site.format)) }));
}

export function createPreview({ get, set }: Pick<DeskStore, 'get' | 'set'>, imageSettled: () => Promise<LeadImage | null>) {
  let later: ReturnType<typeof setTimeout> | undefined;

  async function make(): Promise<void> {
    const state = get();
    // Without its image it would not be the file that is saved.
    const made = await renderAll({ ...state, draft: state.draft && (await settled(state.draft)), leadImage: await imageSettled() }, usedOf(state.places)).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return error.problem;
    });
    if (get().preview.state === 'closed' || get().draft?.key !== state.draft?.key) return;
    if (!Array.isArray(made)) return set({ preview: { state: 'problem', problem: made } });
    const files = made.map(({ article, bundle }) => ({
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
