// Alt with a digit takes a suggestion, from anywhere at the desk.
import { useEffect, useRef } from 'react';

/** By the place of the key: on a Mac, Alt changes what it writes. */
export function useAcceptKeys(accept: (at: number) => void): void {
  const latest = useRef(accept);
  useEffect(() => {
    latest.current = accept;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      const digit = /^Digit([1-5])$/.exec(code)?.[1];
      if (!digit || !altKey || ctrlKey || metaKey || shiftKey) return;
      // Also where there is no such suggestion (any more): the browser would go to another of its tabs, and close the popup.
      event.preventDefault();
      latest.current(Number(digit) - 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
