// Which lines of a long list are in the document: those in sight, wherever it is scrolled to.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { drawnLines, type Lines, ROW, topLine } from './picker-rows';

export interface DrawnLinesParts {
  box: RefObject<HTMLElement | null>;
  lines: Lines;
  /** Row that the keys are at; below 0 none. */
  marked: number;
  /** Another list starts at its top. */
  query: string;
}

export function useDrawnLines({ box, lines, marked, query }: DrawnLinesParts) {
  const [top, setTop] = useState(0);
  const [asked, setAsked] = useState(query);
  /** What the pointer is on is in sight; a list that moves below it would run away. */
  const hovered = useRef(-1);
  /** Pixels it is scrolled. */
  const offset = useRef(0);
  if (asked !== query) {
    setAsked(query);
    setTop(0);
  }
  const scrollTo = (pixels: number) => {
    if (box.current) box.current.scrollTop = pixels;
    offset.current = pixels;
    setTop(topLine(pixels));
  };
  useLayoutEffect(() => {
    if (!box.current || marked < 0 || marked === hovered.current) return;
    // The first row brings the name of its group along. Nothing is measured for it: that would cost every letter a layout.
    if (marked === 0) return void (offset.current > 0 && scrollTo(0));
    const line = lines.of(marked);
    const below = (line + 1) * ROW - box.current.clientHeight;
    if (line * ROW < offset.current) scrollTo(line * ROW);
    else if (below > offset.current) scrollTo(below);
    hovered.current = -1;
    // Only where the keys went; not where the list was scrolled or grew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [marked, query]);
  return {
    drawn: drawnLines(top, lines.count),
    onScroll: () => {
      offset.current = box.current?.scrollTop ?? 0;
      setTop(topLine(offset.current));
    },
    onHover: (row: number) => {
      hovered.current = row;
    },
  };
}
