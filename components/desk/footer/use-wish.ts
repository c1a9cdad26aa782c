// A save that was asked for while the article is still being read is kept, and carried out once it is read.
import { useEffect, useRef, useState } from 'react';
import type { DeskView } from '../desk-view';

interface Wish {
  /** Of the draft, or empty where none was on the desk yet. */
  key: string;
  pagesRead: number;
  closes: boolean;
}

export function useWish({ draft, reading, missing, pagesRead }: DeskView, carryOut: (closes: boolean) => void) {
  const [kept, setKept] = useState<Wish | null>(null);
  const [due, setDue] = useState<Wish | null>(null);
  const key = draft?.key ?? '';
  // Another page comes on the desk, or there is nothing to save.
  const isGone = kept !== null && (reading === 'failed' || (kept.key === '' ? kept.pagesRead !== pagesRead : kept.key !== key));
  const isBegun = kept !== null && kept.key === '' && key !== '';
  const isRead = reading === 'ready' || (reading === 'facts' && !missing.some(({ code }) => code === 'body-missing'));
  const isDue = kept !== null && !isGone && isRead;

  if (isGone) setKept(null);
  else if (isDue) {
    setKept(null);
    setDue(kept);
  } else if (isBegun) setKept({ ...kept, key });

  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  useEffect(() => {
    if (due) latest.current(due.closes);
  }, [due]);

  return { isWished: kept !== null && !isGone, wish: (closes: boolean) => setKept({ key, pagesRead, closes }) };
}
