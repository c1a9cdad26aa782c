// The files that a draft amounts to: made when they are looked at or saved.
import { type Article, curate } from '@/utils/core/article';
import type { Bundle } from '@/utils/core/bundle';
import { ProblemError } from '@/utils/core/problem';
import { partsOf } from './desk-state';
import type { DeskStore } from './desk-store';

/** Milliseconds of quiet after which an open preview is made again. */
const PREVIEW_AFTER = 150;

/** One for each community. Throws the Problems of its format. */
export async function renderAll({ get }: Pick<DeskStore, 'get'>): Promise<{ article: Article; bundle: Bundle }[]> {
  // Liquid and YAML are not needed to show the desk: they are loaded when a file is made.
  const { formatNamed, renderBundle } = await import('@/utils/formats');
  const { draft, site } = get();
  if (!draft) return [];
  return curate(draft, partsOf(get())).map((article) => ({ article, bundle: renderBundle(article, formatNamed(site.format)) }));
}

export function createPreview(store: Pick<DeskStore, 'get' | 'set'>) {
  const { get, set } = store;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function make(): Promise<void> {
    const made = await renderAll(store).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return error.problem;
    });
    if (get().preview.state === 'closed') return;
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
