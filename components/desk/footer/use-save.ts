// Save, when it is tried: carried out, kept until the article is read, or answered with what is missing and where.
import { useState } from 'react';
import { isSavedBefore } from './notice/clipped-notice';
import type { DeskView } from '../desk-view';
import type { DeskActions } from '../desk-actions';
import { FIELD_IDS, fieldOf } from '../../shared/field-ids';
import { typedWord } from './typed-word';
import { useCloseWhenSaved } from './use-close-when-saved';
import { useWish } from './use-wish';

/** Why Save did not do it: something is missing, is typed and not taken, or is still being read. */
export type SaveAnswer = 'missing' | 'typed' | 'still-reading';

export interface SaveTrial {
  told: SaveAnswer | null;
  /** Id of the field that is missing, once Save was tried. */
  missing: string | undefined;
  trySave(): void;
  /** The desk closes when all of it was saved, and stays where anything was not. */
  trySaveAndClose(): void;
}

export function useSave(view: DeskView, actions: DeskActions, openDetails: () => void, focusOn: (id: string) => void): SaveTrial {
  /** Key of the draft that something was missing from when Save was tried. */
  const [triedOn, setTriedOn] = useState<string>();
  const { closeWhenSaved, stay } = useCloseWhenSaved(view, actions.close);
  const { isWished, wish } = useWish(view, carryOut);
  const [first] = view.missing;
  const key = view.draft?.key ?? '';
  const left = typedWord(view);
  const isTold = triedOn === key && first !== undefined && !left;

  // Nothing is missing any more: what is emptied later is not a fault before Save is tried again.
  if (triedOn === key && !first && !left) setTriedOn(undefined);

  function carryOut(closes: boolean) {
    // What is typed may be what is missing.
    if (left) {
      setTriedOn(key);
      return focusOn(left.id);
    }
    if (!first) {
      actions.save();
      return closes && closeWhenSaved();
    }
    setTriedOn(key);
    const id = fieldOf(first);
    if (id === FIELD_IDS.link) openDetails();
    if (id) focusOn(id);
  }

  function attempt(closes: boolean) {
    stay();
    const isThere = ['saving', 'saved', 'sent'].includes(view.save.state);
    // Of what was saved before and is as it was, nothing is left to do but what the button says.
    if (isThere && (closes || !isSavedBefore(view))) return closes && closeWhenSaved();
    if (view.reading === 'failed' && !view.draft) return actions.readAgain();
    if (view.reading === 'reading' || (view.reading === 'facts' && first?.code === 'body-missing')) return wish(closes);
    carryOut(closes);
  }

  return {
    told: triedOn === key && left ? 'typed' : isTold ? 'missing' : isWished ? 'still-reading' : null,
    missing: isTold ? fieldOf(first) : undefined,
    trySave: () => void attempt(false),
    trySaveAndClose: () => void attempt(true),
  };
}
