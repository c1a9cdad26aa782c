// From the draft to the outbox: Save, and what became of it.
import type { DraftParts } from '@/utils/core/article';
import type { Delivery } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import { watchDeliveries } from '@/utils/platform/deliveries';
import { putDraft } from '@/utils/platform/drafts';
import { partsOf } from './desk-state';
import type { DeskStore } from './desk-store';
import { createPreview, renderAll } from './preview';
import { receiptOf } from './receipt';

/** Milliseconds; a background that is just being ended loses the message that should wake it. */
const NUDGE_EVERY = 2_000;

export type Saving = ReturnType<typeof createSaving>;
type Place = Pick<Delivery, 'destination' | 'community'>;

export interface SavingEffects {
  /** Resolves when no image is on its way any more. */
  imageSettled(): Promise<void>;
  /** Resolves with the new ids when they are on the medium. */
  enqueue(wanted: NewDelivery[]): Promise<string[]>;
  /** Keeps what was chosen, for the next article. */
  remember(): Promise<void>;
  /** Says that there is something to send. */
  wake(): void;
}

export function createSaving(store: Pick<DeskStore, 'get' | 'set'>, { imageSettled, enqueue, remember, wake }: SavingEffects) {
  const { get, set } = store;
  let nudge: ReturnType<typeof setInterval> | undefined;
  let stop = () => {};
  let underway = Promise.resolve();
  let isBusy = false;
  let latest: Delivery[] = [];
  /** The draft that the newest save of this desk was made of, by its last change. */
  let made: { at: string; of: string } | null = null;
  const preview = createPreview(store);

  function tell(): void {
    const { draft, places, updating } = get();
    const at = latest[0]?.createdAt ?? '';
    // What an older state of the draft became says nothing of this one.
    const isOld = !draft || at < draft.changedAt || at === updating || (at === made?.at && draft.changedAt !== made.of);
    set({ save: isBusy ? { state: 'saving' } : isOld ? { state: 'idle' } : receiptOf(latest, places) });
  }

  /** Resolves when it is known what there is now. */
  function watch(key: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    stop();
    stop = watchDeliveries(key, (found) => {
      latest = found.filter(({ createdAt }) => createdAt === found[0]?.createdAt);
      clearInterval(nudge);
      if (latest.some(({ state }) => state === 'queued' || state === 'sending')) {
        wake();
        nudge = setInterval(wake, NUDGE_EVERY);
      }
      tell();
      resolve();
    });
    return promise;
  }

  /** The outbox has it, or the curator is told why not: opening the desk again need not go on with it. */
  async function askedNoMore(): Promise<void> {
    const { draft } = get();
    if (!draft) return;
    set({ draft: { ...draft, saving: false } });
    await putDraft({ ...draft, saving: false });
  }

  async function enqueueAll(only: Place[] | null): Promise<void> {
    await imageSettled();
    const { draft, site, places } = get();
    if (!draft) return;
    const wanted = places.filter(({ used }) => used).map(({ id }) => id);
    const isMeant = (place: Place) => !only || only.some((it) => it.destination === place.destination && it.community === place.community);
    const deliveries = (await renderAll(store)).flatMap(({ article, bundle }) =>
      (only ? [...new Set(only.map((it) => it.destination))] : wanted).map((destination) => ({
        draft: draft.key,
        title: article.title,
        community: article.community.slug,
        destination,
        folder: `${site.slug}/${site.contentRoot}`,
        site: site.slug,
        curator: article.curator,
        topics: article.topics,
        addresses: { url: draft.clip.url, cleanUrl: draft.key, canonicalUrl: draft.clip.canonicalUrl },
        bundle,
      })),
    );
    const ids = await enqueue(deliveries.filter(isMeant));
    set({ own: [...get().own, ...ids] });
    await Promise.all([askedNoMore(), remember(), watch(draft.key)]);
    made = { at: latest[0]?.createdAt ?? '', of: draft.changedAt };
  }

  async function save(only: Place[] | null): Promise<void> {
    isBusy = true;
    tell();
    try {
      await enqueueAll(only);
      isBusy = false;
      tell();
    } catch (error) {
      isBusy = false;
      if (!(error instanceof ProblemError)) throw error;
      await askedNoMore();
      set({ save: { state: 'failed', problem: error.problem } });
    }
  }

  return {
    parts: (): DraftParts => partsOf(get()),
    /** To all places that are used, or only to these. */
    save: (only: Place[] | null = null) => (underway = save(only)),
    /** The desk closed somewhere between Save and the outbox: what has come there is not saved a second time. */
    async resume(): Promise<void> {
      const { draft, places } = get();
      if (!draft) return;
      await watch(draft.key);
      const isThere = places.every(({ id, used }) => !used || latest.some((row) => row.destination === id && row.createdAt >= draft.changedAt));
      await (underway = isThere ? askedNoMore() : save(null));
    },
    /** A file may arrive before what is remembered of it is kept. */
    done: () => underway,
    /** Follows what became of a draft's deliveries. */
    watch: (key: string) => void watch(key),
    latest: () => latest,
    /** The draft is another than the one that was saved, or the places are others. */
    changed() {
      tell();
      preview.changed();
    },
    openPreview: preview.open,
  };
}
