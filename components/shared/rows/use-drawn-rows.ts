// Which rows of a long list are in the document: those in sight and a few on either side, wherever it is scrolled to.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Stand ready on either side. */
const READY = 6;
/** However high the list is. */
const MOST = 48;

export interface DrawnRowsParts {
  box: RefObject<HTMLElement | null>;
  /** Pixels of a row; all are the same. */
  row: number;
  count: number;
  /** Row that the keys are at; below 0 none. */
  marked: number;
  /** Another list starts at its top. */
  list: string;
}

export function useDrawnRows({ box, row, count, marked, list }: DrawnRowsParts) {
  const [top, setTop] = useState(0);
  const [inSight, setInSight] = useState(16);
  const [shown, setShown] = useState(list);
  if (shown !== list) {
    setShown(list);
    setTop(0);
  }
  const measure = () => {
    if (!box.current) return;
    setTop(Math.floor(box.current.scrollTop / row / READY) * READY);
    setInSight(Math.ceil(box.current.clientHeight / row) || 16);
  };
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    measure();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [list, count === 0]);
  useLayoutEffect(() => {
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current || marked < 0) return;
    const below = (marked + 1) * row - current.clientHeight;
    if (marked * row < current.scrollTop) current.scrollTop = marked * row;
    else if (below > current.scrollTop) current.scrollTop = below;
    measure();
    // Only where the keys went; not where the list was scrolled or grew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [marked]);
  const from = Math.max(0, Math.min(top - READY, count - MOST));
  const to = Math.min(count, from + MOST, top + inSight + 2 * READY);
  return { from, to, onScroll: measure };
}
