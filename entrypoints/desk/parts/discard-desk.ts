// A draft that the curator throws away, and takes back: that one, for ten seconds or until something else is done.
import type { DeskActions } from '@/components/desk/desk-actions';
import { isTouched } from '@/utils/core/draft';
import { startDraft } from '@/utils/curate/start-draft';
import { discardDraft, findDiscarded, restoreDraft } from '@/utils/platform/database/discarded';
import { createUndoOffer, OFFERED } from '../../screen/undo-offer';
import type { DeskStore } from '../session/desk-store';
import type { ImageDesk } from './image-desk';
import type { Notices } from '../session/notices';
import type { SiteDesk } from './site-desk';

interface DiscardParts {
  images: Pick<ImageDesk, 'show'>;
  sites: Pick<SiteDesk, 'turnTo'>;
  notices: Pick<Notices, 'report'>;
  now(): string;
}

export interface DiscardDesk extends Pick<DeskActions, 'discard' | 'undoDiscard'> {
  /** The curator did something else: what was discarded is not offered any more. */
  acted(): void;
}

/** Another one each time: whether something was done meanwhile is seen by it. */
const nothing = (): Promise<string | null> => Promise.resolve(null);

export function createDiscardDesk(
  { get, set, learn, show, subscribe }: DeskStore,
  { images, sites, notices, now }: DiscardParts,
): DiscardDesk {
  /** Of the draft on the desk: where one of them changes otherwise than by a discard or its undo, something was done. */
  let [key, changedAt] = ['', ''];
  let isOurs = false;
  /** Key of what can be taken back, once it is aside. */
  let aside = nothing();
  const undo = createUndoOffer<true>((step) => set({ discarded: step !== null }));

  /** What is being taken back. */
  let under: Promise<unknown> = Promise.resolve();
  let isRestoring = false;

  const acted = () => {
    aside = nothing();
    undo.withdraw();
  };

  function showOurs(draft: Parameters<DeskStore['show']>[0]): void {
    isOurs = true;
    show(draft);
    isOurs = false;
  }

  /** The popup may have closed in the moment after. */
  async function find(of: string): Promise<void> {
    const before = aside;
    const found = await findDiscarded(of, new Date(Date.parse(now()) - OFFERED).toISOString());
    if (!found || aside !== before) return;
    const left = Date.parse(found.at) + OFFERED - Date.parse(now());
    if (left <= 0) return;
    aside = Promise.resolve(found.aside);
    undo.offer(true, left);
  }

  subscribe(() => {
    const { draft } = get();
    const before = { key, changedAt };
    [key, changedAt] = [draft?.key ?? '', draft?.changedAt ?? ''];
    if (key === before.key) {
      if (changedAt !== before.changedAt && !isOurs) acted();
      return;
    }
    acted();
    if (key) void find(key).catch(notices.report);
  });

  function discard(): void {
    const { draft, leadImage } = get();
    // Pressed once more on what is empty already: the offer stays with what there was.
    if (!draft || (undo.isOffered() && !isTouched(draft))) return;
    undo.withdraw();
    const mine = discardDraft(draft, leadImage, now()).catch((error: unknown) => {
      notices.report(error);
      return null;
    });
    aside = mine;
    // Told once it is kept: the popup may close at the next click.
    void mine.then((kept) => kept !== null && aside === mine && undo.offer(true));
    showOurs(startDraft(draft.clip, get().site, now()));
    set({ resumed: null });
    void images.show();
  }

  async function restore(of: string | null): Promise<void> {
    const found = of === null ? null : await restoreDraft(of);
    const draft = found && (await learn(found));
    if (!draft || draft.key !== get().draft?.key) return;
    sites.turnTo(draft.site);
    showOurs(draft);
    void images.show();
  }

  function undoDiscard(): void {
    const of = aside;
    acted();
    isRestoring = true;
    under = of
      .then(restore)
      .catch(notices.report)
      .finally(() => {
        isRestoring = false;
      });
  }

  /** What is just being taken back is on the desk before anything else is done to it, and to no other draft than it was meant for. */
  function inTurn(act: () => void): void {
    if (!isRestoring) return act();
    const meant = key;
    void under.then(() => key === meant && inTurn(act));
  }

  return { acted, discard: () => inTurn(discard), undoDiscard: () => inTurn(undoDiscard) };
}
