// From the draft to the outbox: the preview of the file, Save, and what became of it.
import type { Preview, SaveView } from '@/components/desk-view';
import { type Article, curate, type DraftParts } from '@/utils/core/article';
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';
import { wakeBackground } from '@/utils/platform/background';
import { watchDeliveries } from '@/utils/platform/deliveries';
import { putDraft } from '@/utils/platform/drafts';
import { showDownload } from '@/utils/platform/files';
import { outbox } from '../outbox/outbox';
import { type DeskState, partsOf } from './desk-state';

/** Milliseconds of quiet after which an open preview is made again. */
const PREVIEW_AFTER = 150;
/** Milliseconds; a background that is just being ended loses the message that should wake it. */
const NUDGE_EVERY = 2_000;

export type Saving = ReturnType<typeof createSaving>;

export function createSaving(
  get: () => DeskState,
  set: (change: Partial<DeskState>) => void,
  imageSettled: () => Promise<void>,
  remember: () => Promise<void>,
) {
  let later: ReturnType<typeof setTimeout> | undefined;
  let nudge: ReturnType<typeof setInterval> | undefined;
  let stop = () => {};
  let underway = Promise.resolve();
  let latest: Delivery[] = [];
  const parts = (): DraftParts => partsOf(get());

  async function renderAll(): Promise<{ article: Article; bundle: Bundle }[]> {
    const { draft, site } = get();
    if (!draft) return [];
    // Liquid and YAML are not needed to show the desk: they are loaded when a file is made.
    const { formatNamed, renderBundle } = await import('@/utils/formats');
    return curate(draft, parts()).map((article) => ({ article, bundle: renderBundle(article, formatNamed(site.format)) }));
  }

  async function preview(): Promise<Preview> {
    try {
      const files = (await renderAll()).map(({ article, bundle }) => ({
        path: `${article.site.contentRoot}/${bundle.article.path}`,
        text: new TextDecoder().decode(bundle.article.bytes),
      }));
      return { state: 'ready', files };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { state: 'problem', problem: error.problem };
    }
  }

  const makePreview = async () => {
    const made = await preview();
    if (get().preview.state !== 'closed') set({ preview: made });
  };

  /** The outbox has it, or the curator is told why not: opening the desk again need not go on with it. */
  async function askedNoMore(): Promise<void> {
    const { draft } = get();
    if (!draft) return;
    set({ draft: { ...draft, saving: false } });
    await putDraft({ ...draft, saving: false });
  }

  async function save(): Promise<void> {
    set({ save: { state: 'saving' } });
    try {
      await imageSettled();
      const { draft, site } = get();
      if (!draft) return;
      const made = await renderAll();
      const deliveries = made.map(({ article, bundle }) => ({
        draft: draft.key,
        title: article.title,
        community: article.community.slug,
        destination: 'download',
        folder: `${site.slug}/${site.contentRoot}`,
        site: site.slug,
        curator: article.curator,
        topics: article.topics,
        addresses: { url: draft.clip.url, cleanUrl: draft.key, canonicalUrl: draft.clip.canonicalUrl },
        bundle,
      }));
      await outbox.enqueue(deliveries);
      await Promise.all([askedNoMore(), remember()]);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      await askedNoMore();
      set({ save: { state: 'failed', problem: error.problem } });
    }
  }

  return {
    parts,
    save: () => (underway = save()),
    /** A file may arrive before what is remembered of it is kept. */
    done: () => underway,
    /** Follows what became of a draft's deliveries. */
    watch(key: string) {
      stop();
      stop = watchDeliveries(key, (found) => {
        const newest = found[0]?.createdAt;
        latest = found.filter(({ createdAt }) => createdAt === newest);
        clearInterval(nudge);
        if (latest.some(({ state }) => state === 'queued' || state === 'sending')) {
          wakeBackground();
          nudge = setInterval(wakeBackground, NUDGE_EVERY);
        }
        set({ save: saveView(latest, get()) });
      });
    },
    /** The draft is another than the one that was saved. */
    changed() {
      if (get().save.state !== 'saving') set({ save: saveView(latest, get()) });
      if (get().preview.state === 'closed') return;
      clearTimeout(later);
      later = setTimeout(() => void makePreview(), PREVIEW_AFTER);
    },
    openPreview(open: boolean) {
      set({ preview: { state: open ? 'making' : 'closed' } });
      if (open) void makePreview();
    },
    async showSaved() {
      const path = latest[0]?.receipt?.paths[0];
      if (path) await showDownload(path);
    },
  };
}

/** What the newest deliveries of a draft amount to. Those of an older state of it say nothing of this one. */
function saveView(latest: Delivery[], { draft, save }: DeskState): SaveView {
  const failed = latest.find(({ problem }) => problem);
  const [first] = latest;
  if (!first || !draft || first.createdAt < draft.changedAt) return save.state === 'saving' ? save : { state: 'idle' };
  if (failed?.problem) return { state: 'failed', problem: failed.problem };
  if (latest.some(({ state }) => state !== 'delivered')) return { state: 'saving' };
  const receipts = latest.flatMap(({ receipt }) => receipt ?? []);
  return {
    state: 'saved',
    paths: receipts.flatMap(({ paths }) => paths),
    renamed: receipts.some(({ renamed }) => renamed),
  };
}
