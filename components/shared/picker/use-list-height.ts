// How many rows a list may show that opens below a field.
import { type RefObject, useLayoutEffect } from 'react';

/** Pixels, as picker.css has them. */
const ROW = 28;
const REST = 40;
const FEWEST = 5;
const MOST = 8;

/**
 * As many whole rows as fit above the footer, at most eight; where not even five fit, the list keeps
 * five and is scrolled into view. The list's style takes the number as `--rows`.
 */
export function useListHeight(open: boolean, field: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!open || !field.current || !list.current) return;
    const limit = Math.min(document.querySelector('.desk-footer')?.getBoundingClientRect().top ?? Infinity, window.innerHeight);
    const room = Math.floor((limit - field.current.getBoundingClientRect().bottom - REST) / ROW);
    list.current.style.setProperty('--rows', String(Math.min(MOST, Math.max(FEWEST, room))));
    if (room < FEWEST) list.current.scrollIntoView?.({ block: 'nearest' });
  }, [open, field, list]);
}
