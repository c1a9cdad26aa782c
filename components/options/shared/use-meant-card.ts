// The card that the address of the settings names is scrolled into sight, and has the focus.
import { type RefObject, useEffect, useRef } from 'react';

interface CardProps {
  ref: RefObject<HTMLElement | null>;
  id: string;
  tabIndex: -1;
}

export function useMeantCard(id: string): CardProps {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (location.hash !== `#${encodeURIComponent(id)}`) return;
    ref.current?.scrollIntoView?.({ block: 'start' });
    ref.current?.focus({ preventScroll: true });
  }, [id]);
  return { ref, id, tabIndex: -1 };
}
