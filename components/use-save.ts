// Save, when it is tried: carried out, or answered with what is missing and where; and closing once it is done.
import { useState } from 'react';
import type { DeskActions, DeskView } from './desk-view';
import { FIELD_IDS, FIELD_OF } from './field-ids';
import { useCloseWhenSaved } from './use-close-when-saved';

export interface SaveTrial {
  told: 'missing' | 'still-reading' | null;
  /** Id of the field that is missing, once Save was tried. */
  missing: string | undefined;
  trySave(): void;
  /** The desk closes when all of it was saved, and stays where anything was not. */
  trySaveAndClose(): void;
}

export function useSave(view: DeskView, actions: DeskActions, openDetails: () => void, focusOn: (id: string) => void): SaveTrial {
  const [tried, setTried] = useState(false);
  const { closeWhenSaved, stay } = useCloseWhenSaved(view, actions.close);
  const [first] = view.missing;
  const waiting = view.reading === 'reading' || (view.reading === 'facts' && first?.code === 'body-missing');
  const told = !tried ? null : waiting ? 'still-reading' : first ? 'missing' : null;

  // Nothing is missing any more: what is emptied later is not a fault before Save is tried again.
  if (tried && told === null) setTried(false);

  function trySave() {
    stay();
    if (['saving', 'saved', 'sent'].includes(view.save.state)) return;
    if (view.reading === 'failed' && !view.draft) return actions.readAgain();
    if (!waiting && !first) return actions.save();
    setTried(true);
    if (waiting || !first) return;
    const id = FIELD_OF[first.code];
    if (id === FIELD_IDS.link) openDetails();
    if (id) focusOn(id);
  }

  const trySaveAndClose = () => {
    trySave();
    if (!waiting && !first) closeWhenSaved();
  };

  return { told, missing: told === 'missing' && first ? FIELD_OF[first.code] : undefined, trySave, trySaveAndClose };
}
