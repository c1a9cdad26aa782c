// From the draft to the outbox: Save, and what became of it.
import type { Delivery } from '@/utils/core/delivery';
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import { watchDeliveries } from '@/utils/platform/database/deliveries';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import type { DeskState } from '../session/desk-state';
import { deliveriesOf, type Place } from './deliveries-of';
import type { DeskStore } from '../session/desk-store';
import { createPreview, settled, usedOf } from './preview';
import { receiptOf } from './receipt';

/** Milliseconds; a background that is just being ended loses the message that should wake it. */
const NUDGE_EVERY = 2_000;
/** So often may other saves take the address of this one while it is made. */
const MOST_TRIES = 20;

export type Saving = ReturnType<typeof createSaving>;

export interface SavingEffects {
  /** Of the draft that is on the desk when it is asked. */
  imageSettled(): Promise<LeadImage | null>;
  /** Resolves with the new ids when they are on the medium. `at`: when Save was pressed, ISO 8601. */
  enqueue(wanted: NewDelivery[], at: string): Promise<string[]>;
  /** Keeps what was chosen, for the next article. */
  remember(draft: Draft, site: Site): Promise<void>;
  /** Says that there is something to send. */
  wake(): void;
}

export function createSaving(store: Pick<DeskStore, 'get' | 'set'>, { imageSettled, enqueue, remember, wake }: SavingEffects) {
  const { get, set } = store;
  let nudge: ReturnType<typeof setInterval> | undefined;
  let stop = () => {};
  let watched = '';
  let underway = Promise.resolve();
  /** Keys of the drafts whose files are being made: another one may be on the desk meanwhile. */
  const busy = new Set<string>();
  let latest: Delivery[] = [];
  const preview = createPreview(store, imageSettled);
  const isShown = ({ key }: Draft) => get().draft?.key === key;

  function tell(): void {
    const { draft, places, updating } = get();
    const at = latest[0]?.createdAt ?? '';
    // What an older state of the draft became says nothing of this one.
    const isOld = !draft || at < draft.changedAt || at === updating;
    set({ save: draft && busy.has(draft.key) ? { state: 'saving' } : isOld ? { state: 'idle' } : receiptOf(latest, places) });
  }

  /** Resolves when it is known what there is now. */
  function watch(key: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    stop();
    clearInterval(nudge);
    if (key !== watched) {
      latest = [];
      tell();
    }
    watched = key;
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
  async function askedNoMore({ key, copies }: Draft, meant = copies): Promise<void> {
    const { draft } = get();
    const mine = draft?.key === key ? draft : await readDraft(key);
    if (!mine) return;
    // What was asked for meanwhile is not this save's.
    const isSame = JSON.stringify(mine.copies) === JSON.stringify(copies);
    const rested = { ...mine, saving: false, ...(isSame && { copies: meant }) };
    if (mine === get().draft) set({ draft: rested });
    await putDraft(rested);
  }

  /** What was on the desk when Save was pressed, whatever comes on it while its image is late. */
  async function enqueueAll(pressed: DeskState, draft: Draft, only: Place[] | null): Promise<boolean> {
    const at = new Date().toISOString();
    const { site, places } = pressed;
    const [leadImage] = await Promise.all([imageSettled(), draft.saving || putDraft({ ...draft, saving: true })]);
    const wanted = only ?? usedOf(places).map((destination) => ({ destination }));
    const meant = await settled(draft);
    const { renderAll } = await import('./render-all');
    const make = async (tries: number): Promise<string[]> => {
      const rendered = await renderAll(
        { ...pressed, draft: meant, leadImage },
        wanted.map(({ destination }) => destination),
      );
      return enqueue(deliveriesOf(meant, site, rendered, wanted), at).catch((error: unknown) => {
        // Another save took one of its addresses in this moment.
        if (tries > 0 && error instanceof ProblemError && error.problem.code === 'address-taken') return make(tries - 1);
        throw error;
      });
    };
    const ids = await make(MOST_TRIES);
    set({ own: [...get().own, ...ids] });
    await Promise.all([askedNoMore(draft, meant.copies), remember(draft, site), isShown(draft) && watch(draft.key)]);
    return ids.length > 0;
  }

  async function save(only: Place[] | null): Promise<boolean> {
    const pressed = get();
    const { draft } = pressed;
    if (!draft || busy.has(draft.key)) return false;
    busy.add(draft.key);
    set({ draft: { ...draft, saving: true } });
    tell();
    try {
      const isKept = await enqueueAll(pressed, draft, only).finally(() => busy.delete(draft.key));
      tell();
      return isKept;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // Out of sight nobody would see why: it is tried again, and told, when the draft is on the desk again.
      if (!isShown(draft)) return false;
      await askedNoMore(draft);
      set({ save: { state: 'failed', problem: error.problem } });
      return false;
    }
  }

  function start(only: Place[] | null): Promise<boolean> {
    const made = save(only);
    underway = Promise.all([made, underway.catch(() => {})]).then(() => {});
    return made;
  }

  return {
    /** To all places that are used, or only to these. Answers whether the outbox has it. */
    save: (only: Place[] | null = null) => start(only),
    /**
     * The desk closed somewhere between Save and the outbox: what has come there is not saved a second time.
     * Or it was at it while another page was in front, and may be done by now.
     */
    async resume(key: string): Promise<void> {
      const stored = await readDraft(key);
      await watch(key);
      const { draft, places } = get();
      if (draft?.key !== key || busy.has(key)) return;
      const isThere = places.every(
        ({ id, used }) => !used || latest.some((row) => row.destination === id && row.createdAt >= draft.changedAt),
      );
      await (stored?.saving && !isThere ? start(null) : askedNoMore(draft));
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
