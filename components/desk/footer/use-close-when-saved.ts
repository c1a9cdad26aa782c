// Closes the desk once what stands on it was saved, and only that.
import { useEffect, useState } from 'react';
import type { DeskView } from '../desk-view';

export function useCloseWhenSaved(view: DeskView, close: () => void) {
  /** What stood on the desk when it was asked to close. */
  const [asked, setAsked] = useState<string | null>(null);
  const now = standing(view);
  const { state } = view.save;
  const [before, setBefore] = useState(state);
  const kept = !view.notices.some(({ problem }) => problem.code === 'storage-full');
  const ready = asked !== null && asked === now && isDone(view.save) && kept;

  // Changed meanwhile: there is something that was not saved.
  if (asked !== null && asked !== now) setAsked(null);

  if (before !== state) {
    setBefore(state);
    if (state === 'failed' || state === 'undone') setAsked(null);
  }

  useEffect(() => {
    if (ready) close();
  }, [ready, close]);

  return { closeWhenSaved: () => setAsked(now), stay: () => setAsked(null) };
}

/** What goes to a host is on its way and needs nobody; what answers at once is waited for. */
const isDone = (save: DeskView['save']): boolean =>
  save.state === 'saved' ||
  (save.state === 'sent' &&
    save.lines.every(({ place, row }) => row.state === 'delivered' || (!place?.about.answersAtOnce && row.state !== 'needs-you')));

/** Null where nothing does. */
const standing = ({ draft, curator }: DeskView): string | null => draft && [draft.key, draft.changedAt, curator].join('\n');
