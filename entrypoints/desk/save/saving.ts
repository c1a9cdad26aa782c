// Save at the desk: what was on it when it was pressed goes into the outbox, and the desk tells what became of it.
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import type { SaveTarget } from '../../outbox/save-draft';
import type { DeskState } from '../session/desk-state';
import type { DeskStore } from '../session/desk-store';
import { draftToSave, usedOf, withSettledCopies } from './as-saved';
import { createPreview } from './preview';
import { receiptOf } from './receipt';
import { createSavedRows } from './saved-rows';

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
  let underway = Promise.resolve();
  /** Keys of the drafts whose files are being made: another one may be on the desk meanwhile. */
  const busy = new Set<string>();
  const preview = createPreview(store, imageSettled);
  const isShown = ({ key }: Draft) => get().draft?.key === key;

  function tell(): void {
    const { draft, places, updating } = get();
    const saved = rows.latest();
    const at = saved[0]?.createdAt ?? '';
    // What an older state of the draft became says nothing of this one.
    const isOld = !draft || at < draft.changedAt || at === updating;
    set({ save: draft && busy.has(draft.key) ? { state: 'saving' } : isOld ? { state: 'idle' } : receiptOf(saved, places) });
  }

  const rows = createSavedRows(wake, tell);

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
  async function enqueueAll(pressed: DeskState, draft: Draft, only: SaveTarget[] | null): Promise<boolean> {
    const at = new Date().toISOString();
    const [image] = await Promise.all([imageSettled(), draft.saving || putDraft({ ...draft, saving: true })]);
    const targets = only ?? usedOf(pressed.places).map((destination) => ({ destination }));
    const meant = await withSettledCopies(draft);
    const { saveDraft } = await import('../../outbox/save-draft');
    const ids = await saveDraft(draftToSave(pressed, meant, image), targets, (deliveries) => enqueue(deliveries, at));
    set({ own: [...get().own, ...ids] });
    await Promise.all([askedNoMore(draft, meant.copies), remember(draft, pressed.site), isShown(draft) && rows.follow(draft.key)]);
    return ids.length > 0;
  }

  async function save(only: SaveTarget[] | null): Promise<boolean> {
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

  function start(only: SaveTarget[] | null): Promise<boolean> {
    const made = save(only);
    underway = Promise.all([made, underway.catch(() => {})]).then(() => {});
    return made;
  }

  return {
    /** To all destinations that are used, or only to these. Answers whether the outbox has it. */
    save: (only: SaveTarget[] | null = null) => start(only),
    /**
     * The desk closed somewhere between Save and the outbox: what has come there is not saved a second time.
     * Or it was at it while another page was in front, and may be done by now.
     */
    async resume(key: string): Promise<void> {
      const stored = await readDraft(key);
      await rows.follow(key);
      const { draft, places } = get();
      if (draft?.key !== key || busy.has(key)) return;
      const saved = rows.latest();
      const isThere = places.every(
        ({ id, used }) => !used || saved.some((row) => row.destination === id && row.createdAt >= draft.changedAt),
      );
      await (stored?.saving && !isThere ? start(null) : askedNoMore(draft));
    },
    /** A file may arrive before what is remembered of it is kept. */
    done: () => underway,
    /** Follows what became of a draft's deliveries. */
    watch: (key: string) => void rows.follow(key),
    latest: rows.latest,
    /** The draft is another than the one that was saved, or the destinations are others. */
    changed() {
      tell();
      preview.changed();
    },
    openPreview: preview.open,
  };
}
