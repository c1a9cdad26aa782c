// From the draft to the outbox: the preview of the file, Save, and what became of it.
import type { Preview, SaveView } from '@/components/desk-view';
import { type Article, curate, type DraftParts } from '@/utils/core/article';
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { enqueue } from '@/utils/outbox/enqueue';
import { wakeBackground } from '@/utils/platform/background';
import { addDeliveries, watchDeliveries } from '@/utils/platform/deliveries';
import { putDraft, readDraft } from '@/utils/platform/drafts';
import { showDownload } from '@/utils/platform/files';
import { type DeskState, partsOf } from './desk-state';

/** Milliseconds of quiet after which an open preview is made again. */
const PREVIEW_AFTER = 150;
/** Milliseconds; a background that is just being ended loses the message that should wake it. */
const NUDGE_EVERY = 2_000;

export type Saving = ReturnType<typeof createSaving>;

export function createSaving(
  get: () => DeskState,
  set: (change: Partial<DeskState>) => void,
  /** Of the draft that is on the desk when it is asked. */
  imageSettled: () => Promise<LeadImage | null>,
  remember: (draft: Draft, site: Site) => Promise<void>,
) {
  let later: ReturnType<typeof setTimeout> | undefined;
  let nudge: ReturnType<typeof setInterval> | undefined;
  let stop = () => {};
  let watched = '';
  let underway = Promise.resolve();
  let latest: Delivery[] = [];
  /** Keys of the drafts whose files are being made: another one may be on the desk meanwhile. */
  const busy = new Set<string>();
  const parts = (): DraftParts => partsOf(get());
  const isShown = (draft: Draft | null) => get().draft?.key === draft?.key;

  async function renderAll(state: DeskState): Promise<{ article: Article; bundle: Bundle }[]> {
    const { draft, site } = state;
    if (!draft) return [];
    // Liquid and YAML are not needed to show the desk: they are loaded when a file is made.
    const { formatNamed, renderBundle } = await import('@/utils/formats');
    return curate(draft, partsOf(state)).map((article) => ({ article, bundle: renderBundle(article, formatNamed(site.format)) }));
  }

  async function preview(state: DeskState): Promise<Preview> {
    try {
      const files = (await renderAll(state)).map(({ article, bundle }) => ({
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
    const state = get();
    // Without its image it would not be the file that is saved.
    const made = await preview({ ...state, leadImage: await imageSettled() });
    if (get().preview.state !== 'closed' && isShown(state.draft)) set({ preview: made });
  };

  /** The outbox has it, or the curator is told why not: opening the desk again need not go on with it. */
  async function askedNoMore({ key }: Draft): Promise<void> {
    const { draft } = get();
    const mine = draft?.key === key ? draft : await readDraft(key);
    if (!mine) return;
    if (mine === get().draft) set({ draft: { ...mine, saving: false } });
    await putDraft({ ...mine, saving: false });
  }

  /** What is on the desk now is saved, whatever comes on it while its image is late. */
  async function save(): Promise<void> {
    const pressed = get();
    const { draft, site } = pressed;
    if (!draft || busy.has(draft.key)) return;
    const at = new Date().toISOString();
    busy.add(draft.key);
    set({ draft: { ...draft, saving: true }, save: { state: 'saving' } });
    try {
      const [leadImage] = await Promise.all([imageSettled(), draft.saving || putDraft({ ...draft, saving: true })]);
      const made = await renderAll({ ...pressed, leadImage });
      const deliveries = made.map(({ article, bundle }) => ({
        draft: draft.key,
        title: article.title,
        community: article.community.slug,
        destination: 'download',
        folder: `${site.slug}/${site.contentRoot}`,
        bundle,
      }));
      await enqueue(deliveries, { now: () => at, newId: () => crypto.randomUUID(), add: addDeliveries });
      await Promise.all([askedNoMore(draft), remember(draft, site)]);
      wakeBackground();
      busy.delete(draft.key);
      // What was changed since is not in these files.
      if (isShown(draft) && latest[0]?.createdAt === at) set({ save: saveView(latest, get()) });
    } catch (error) {
      busy.delete(draft.key);
      if (!(error instanceof ProblemError)) throw error;
      // Out of sight nobody would see why: it is tried again, and told, when the draft is on the desk again.
      if (!isShown(draft)) return;
      await askedNoMore(draft);
      set({ save: { state: 'failed', problem: error.problem } });
    }
  }

  return {
    parts,
    save(): Promise<void> {
      const made = save();
      underway = Promise.all([made, underway.catch(() => {})]).then(() => {});
      return made;
    },
    /** A file may arrive before what is remembered of it is kept. */
    done: () => underway,
    /** Follows what became of a draft's deliveries. */
    watch(key: string) {
      if (key !== watched) {
        clearInterval(nudge);
        latest = [];
        set({ save: { state: busy.has(key) ? 'saving' : 'idle' } });
      }
      watched = key;
      stop();
      stop = watchDeliveries(key, (found) => {
        const newest = found[0]?.createdAt;
        latest = found.filter(({ createdAt }) => createdAt === newest);
        clearInterval(nudge);
        if (latest.some(({ state }) => state === 'queued' || state === 'sending')) {
          wakeBackground();
          nudge = setInterval(wakeBackground, NUDGE_EVERY);
        }
        set({ save: busy.has(key) ? { state: 'saving' } : saveView(latest, get()) });
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
function saveView(latest: Delivery[], { draft }: DeskState): SaveView {
  const failed = latest.find(({ problem }) => problem);
  const [first] = latest;
  if (!first || !draft || first.createdAt < draft.changedAt) return { state: 'idle' };
  if (failed?.problem) return { state: 'failed', problem: failed.problem };
  if (latest.some(({ state }) => state !== 'delivered')) return { state: 'saving' };
  const receipts = latest.flatMap(({ receipt }) => receipt ?? []);
  return {
    state: 'saved',
    paths: receipts.flatMap(({ paths }) => paths),
    renamed: receipts.some(({ renamed }) => renamed),
  };
}
