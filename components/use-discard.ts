// Discarding a draft can be undone for ten seconds, and when the desk is opened again.
import { useEffect, useState } from 'react';
import type { DeskActions, DeskView } from './desk-view';

/** Milliseconds. */
const OFFERED = 10_000;

export function useDiscard({ draft, discarded = false }: DeskView, { discard, undoDiscard }: Pick<DeskActions, 'discard' | 'undoDiscard'>) {
  /** Another page's draft is not offered what was discarded beside this one. */
  const key = draft?.key;
  const [offered, setOffered] = useState<string>();

  useEffect(() => {
    if (offered === undefined) return;
    const end = setTimeout(() => setOffered(undefined), OFFERED);
    return () => clearTimeout(end);
  }, [offered]);

  return {
    discard() {
      discard();
      setOffered(key);
    },
    undo: discarded || (offered !== undefined && offered === key)
      ? () => {
          setOffered(undefined);
          undoDiscard();
        }
      : null,
  };
}
