// Discarding a draft can be undone for ten seconds.
import { useEffect, useState } from 'react';
import type { DeskActions } from './desk-view';

/** Milliseconds. */
const OFFERED = 10_000;

export function useDiscard({ discard, undoDiscard }: Pick<DeskActions, 'discard' | 'undoDiscard'>) {
  const [offered, setOffered] = useState(false);

  useEffect(() => {
    if (!offered) return;
    const end = setTimeout(() => setOffered(false), OFFERED);
    return () => clearTimeout(end);
  }, [offered]);

  return {
    discard() {
      discard();
      setOffered(true);
    },
    undo: offered
      ? () => {
          setOffered(false);
          undoDiscard();
        }
      : null,
  };
}
