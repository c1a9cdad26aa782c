// Save at the desk: what was on it when it was pressed goes into the outbox, and the desk tells what became of it.
import { loadAll, loadedLater } from '@/components/shared/later/loaded-later';
import type { Draft, SaveTarget } from '@/utils/core/draft';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { atRest, isInOutbox, targetsOf } from '../../outbox/pressed';
import { aloneSaving } from '../../outbox/save-lock';
import { whenChanged } from '../../screen/screen-store';
import type { ObtainedImage } from '../parts/image-desk';
import type { DeskState } from '../session/desk-state';
import type { DeskStore } from '../session/desk-store';
import { draftToSave, goesWithout, isGranted, usedOf, withSettledCopies } from './as-saved';
import { followSaved } from './saved-rows';

/** With all that makes files. */
const makingFiles = loadedLater(async () => (await import('../../outbox/save-draft')).saveDraft);

export type Saving = ReturnType<typeof createSaving>;

export interface SavingEffects {
  /** Of the draft that is on the desk when it is asked. */
  imageSettled(): Promise<ObtainedImage>;
  /** Resolves with the new ids when they are on the medium. `at`: when Save was pressed, ISO 8601. */
  enqueue(wanted: NewDelivery[], at: string): Promise<string[]>;
  /** Keeps what was chosen, for the next article. */
  remember(draft: Draft, site: Site): Promise<void>;
  /** Says that there is something to send or, with `save` and a draft's key, to go on with once this desk is closed. */
  wake(call?: `save ${string}`): void;
}

export function createSaving(
  store: Pick<DeskStore, 'get' | 'set' | 'subscribe'>,
  { imageSettled, enqueue, remember, wake }: SavingEffects,
) {
  const { get, set } = store;
  let underway = Promise.resolve();
  const isShown = ({ key }: Draft) => get().draft?.key === key;
  const making = (key: string, is: boolean, more: Partial<DeskState> = {}) => {
    const others = [...get().making].filter((other) => other !== key);
    set({ making: new Set(is ? [...others, key] : others), ...more });
  };
  const follow = followSaved(store, wake);

  whenChanged(
    store,
    ({ draft, curator, places }) => [draft?.key, draft?.changedAt, curator, places],
    () => get().notSaved && set({ notSaved: null }),
  );

  /** The outbox has it, or the curator is told why not: opening the desk again need not go on with it. */
  async function askedNoMore({ key, copies }: Draft, meant = copies): Promise<void> {
    const { draft } = get();
    const mine = draft?.key === key ? draft : await readDraft(key);
    if (!mine) return;
    // What was asked for meanwhile is not this save's.
    const isSame = JSON.stringify(mine.copies) === JSON.stringify(copies);
    const rested = { ...atRest(mine), ...(isSame && { copies: meant }) };
    if (mine === get().draft) set({ draft: rested });
    await putDraft(rested);
    // The badge may have counted it.
    wake();
  }

  /** What was on the desk when Save was pressed, at `at`, whatever comes on it while its image is late. */
  async function enqueueAll(pressed: DeskState, { image, problem }: ObtainedImage, draft: Draft, at: string) {
    const targets = targetsOf(draft, usedOf(pressed));
    const meant = { ...(await withSettledCopies(draft)), imageProblem: problem ?? undefined };
    const saveDraft = await makingFiles.load();
    const ids = await saveDraft(draftToSave(pressed, meant, image), targets, (deliveries) => enqueue(deliveries, at));
    set({ own: [...get().own, ...ids] });
    await Promise.all([askedNoMore(draft, meant.copies), remember(draft, pressed.site), isShown(draft) && follow(draft.key)]);
    return ids.length > 0;
  }

  /** Null: what the draft has from when Save was pressed. */
  async function save(targets: SaveTarget[] | null): Promise<boolean> {
    const pressed = get();
    if (!pressed.draft || pressed.making.has(pressed.draft.key)) return false;
    const draft = {
      ...pressed.draft,
      needsYouAt: undefined,
      saving: true,
      ...(targets && { press: { id: crypto.randomUUID(), targets, ...(goesWithout(pressed) && { withoutImage: true }) } }),
    };
    making(draft.key, true, { draft, notSaved: null });
    const at = new Date().toISOString();
    // The desk may be closed in the next moment, and the background then goes on with it.
    const kept = targets ? putDraft(draft) : Promise.resolve();
    // Where there was no time before.
    void kept.then(loadAll, () => {});
    const ready = Promise.all([imageSettled(), kept]);
    // Awaited under the lock.
    ready.catch(() => {});
    const attempt = async (): Promise<boolean> => {
      const [obtained] = await ready;
      // The background may have been at it.
      if ((await readDraft(draft.key))?.saving) return enqueueAll(pressed, allowed(draft, obtained), draft, at);
      await askedNoMore(draft);
      return false;
    };
    const made = aloneSaving(draft.key, () => attempt().catch((error) => giveUp(draft, error)));
    wake(`save ${draft.key}`);
    try {
      const isKept = await made;
      making(draft.key, false);
      return isKept;
    } catch (error) {
      making(draft.key, false, error instanceof ProblemError && isShown(draft) ? { notSaved: error.problem } : {});
      if (!(error instanceof ProblemError)) throw error;
      return false;
    }
  }

  /** Throws where the image waits for the curator, who did not say that the article may go without it. */
  function allowed(draft: Draft, obtained: ObtainedImage): ObtainedImage {
    const { problem } = obtained;
    if (!problem || !isGranted(problem) || draft.press?.withoutImage) return obtained;
    const { image } = get();
    if (isShown(draft) && image.state === 'problem') set({ image: { ...image, refused: true } });
    throw new ProblemError(problem);
  }

  /** Out of sight nobody would see why: it is tried again, and told, when the draft is on the desk again; so is its image. */
  async function giveUp(draft: Draft, error: unknown): Promise<never> {
    if (error instanceof ProblemError && isShown(draft) && !isGranted(error.problem)) await askedNoMore(draft);
    throw error;
  }

  function start(targets: SaveTarget[] | null): Promise<boolean> {
    const made = save(targets);
    underway = Promise.all([made, underway.catch(() => {})]).then(() => {});
    return made;
  }

  return {
    /** To all destinations that are used, or only to these. Answers whether the outbox has it. */
    save: (only: Required<SaveTarget>[] | null = null) =>
      start(only?.map(({ destination, community }) => ({ destination, community })) ?? targetsOf({}, usedOf(get()))),
    /**
     * The desk closed somewhere between Save and the outbox: what has come there is not saved a second time.
     * Or it was at it while another page was in front, and may be done by now.
     */
    async resume(key: string): Promise<void> {
      const stored = await readDraft(key);
      await follow(key);
      const { draft, making: made, saved } = get();
      if (draft?.key !== key || made.has(key)) return;
      await (stored?.saving && !isInOutbox(draft, saved, usedOf(get())) ? start(null) : askedNoMore(draft));
    },
    /** A file may arrive before what is remembered of it is kept. */
    done: () => underway,
  };
}
