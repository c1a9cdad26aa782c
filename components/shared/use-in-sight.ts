// What was just opened is scrolled into sight, and again as it grows, until the reader goes on by hand.
import { type RefObject, useEffect, useRef } from 'react';

const BY_HAND = ['pointerdown', 'wheel', 'touchmove', 'keydown'] as const;

export function useInSight(element: RefObject<HTMLElement | null>, open: boolean): void {
  const was = useRef(open);
  useEffect(() => {
    const opened = open && !was.current;
    was.current = open;
    const shown = element.current;
    // Where nothing is laid out there is nothing to scroll.
    if (!opened || !shown || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => shown.scrollIntoView({ block: 'nearest' }));
    const end = () => watch.disconnect();
    watch.observe(shown);
    for (const act of BY_HAND) addEventListener(act, end, { once: true, capture: true });
    return () => {
      end();
      for (const act of BY_HAND) removeEventListener(act, end, { capture: true });
    };
  }, [element, open]);
}
