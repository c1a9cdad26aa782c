// What would move under a press waits until the pointer is up: the click would reach something else, or nothing.
import { useEffect, useRef } from 'react';

/** Runs it at once, or behind the click of the press that is under way. */
export function useAfterPress(): (run: () => void) => void {
  const isHeld = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const press = () => {
      isHeld.current = true;
    };
    // The click is told of in the same turn as the release.
    const release = () =>
      setTimeout(() => {
        isHeld.current = false;
        waiting.current?.();
        waiting.current = null;
      });
    const ends = ['pointerup', 'pointercancel'] as const;
    addEventListener('pointerdown', press, { capture: true });
    for (const end of ends) addEventListener(end, release, { capture: true });
    return () => {
      removeEventListener('pointerdown', press, { capture: true });
      for (const end of ends) removeEventListener(end, release, { capture: true });
    };
  }, []);
  return (run) => {
    if (isHeld.current) waiting.current = run;
    else run();
  };
}
