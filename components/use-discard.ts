// Discarding a draft can be undone for ten seconds.
import { useEffect, useState } from 'react';
import type { DeskActions } from './desk-view';

/** Milliseconds. */
const OFFERED = 10_000;

/** `key`: of the draft on the desk; another page's is not offered what was discarded beside this one. */
export function useDiscard(key: string | undefined, { discard, undoDiscard }: Pick<DeskActions, 'discard' | 'undoDiscard'>) {
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
    undo: offered !== undefined && offered === key
      ? () => {
          setOffered(undefined);
          undoDiscard();
        }
      : null,
  };
}
